/** The officer looks which papers of the catalogue lie there; what is lacking is told at once, on one slip. */
@NullMarked
package vn.tiepnhan.ui.counter.papers;

import org.jspecify.annotations.NullMarked;
