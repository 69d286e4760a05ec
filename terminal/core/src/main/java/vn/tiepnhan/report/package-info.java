/** Figures of what a terminal received, and the ways to write them down. */
@NullMarked
package vn.tiepnhan.report;

import org.jspecify.annotations.NullMarked;
