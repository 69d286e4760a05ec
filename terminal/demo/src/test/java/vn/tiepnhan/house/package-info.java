/** The rules of the house: each one fails the build. */
@NullMarked
package vn.tiepnhan.house;

import org.jspecify.annotations.NullMarked;
