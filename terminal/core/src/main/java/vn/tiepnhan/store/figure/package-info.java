/** What reports are made of: counted by the database, and opened only where a word is needed that is sealed. */
@NullMarked
package vn.tiepnhan.store.figure;

import org.jspecify.annotations.NullMarked;
