/** Shipped YAML data, read so that a fault names the file, the row and the field. */
@NullMarked
package vn.tiepnhan.data;

import org.jspecify.annotations.NullMarked;
