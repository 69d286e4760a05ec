/** One connection and its statements, sealed columns, small settings, and the sentences for what a disk reports. */
@NullMarked
package vn.tiepnhan.store.sql;

import org.jspecify.annotations.NullMarked;
