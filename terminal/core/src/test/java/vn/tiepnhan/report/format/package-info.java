/** Proofs of how reports are written. */
@NullMarked
package vn.tiepnhan.report.format;

import org.jspecify.annotations.NullMarked;
