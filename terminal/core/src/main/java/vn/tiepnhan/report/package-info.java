/** Figures of what a terminal received. */
@NullMarked
package vn.tiepnhan.report;

import org.jspecify.annotations.NullMarked;
