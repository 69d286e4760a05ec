/** The data folder: one SQLite file, one writer, numbered migrations, one repository per table group. */
@NullMarked
package vn.tiepnhan.store;

import org.jspecify.annotations.NullMarked;
