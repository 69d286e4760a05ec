/** Who works at a counter: roles, signed lists, PINs with lock-out, and whose turn it is. */
@NullMarked
package vn.tiepnhan.staff;

import org.jspecify.annotations.NullMarked;
