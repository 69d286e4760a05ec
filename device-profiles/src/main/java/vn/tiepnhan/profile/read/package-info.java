/** Reads profile files into values, and says what is wrong with them by line and column. */
@NullMarked
package vn.tiepnhan.profile.read;

import org.jspecify.annotations.NullMarked;
