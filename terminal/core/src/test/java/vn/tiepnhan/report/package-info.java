/** Proofs of reports. */
@NullMarked
package vn.tiepnhan.report;

import org.jspecify.annotations.NullMarked;
