/** Seals over whole rows, by which a row that another program changed, took away or put in is found. */
@NullMarked
package vn.tiepnhan.store.seal;

import org.jspecify.annotations.NullMarked;
