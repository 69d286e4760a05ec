/** Copies of what a terminal keeps that only the centre can open, by its certificate. */
@NullMarked
package vn.tiepnhan.privacy.centre;

import org.jspecify.annotations.NullMarked;
