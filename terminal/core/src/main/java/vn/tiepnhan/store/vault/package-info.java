/** The device key and everything sealed under it: personal columns and blob files. */
@NullMarked
package vn.tiepnhan.store.vault;

import org.jspecify.annotations.NullMarked;
