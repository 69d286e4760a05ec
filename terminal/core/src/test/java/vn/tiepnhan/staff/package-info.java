/** Tests of who may log in, and who may not. */
@NullMarked
package vn.tiepnhan.staff;

import org.jspecify.annotations.NullMarked;
