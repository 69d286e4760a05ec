/** Problems (vướng mắc) of units, told at the counter and passed on to those who can mend them. */
@NullMarked
package vn.tiepnhan.problem;

import org.jspecify.annotations.NullMarked;
