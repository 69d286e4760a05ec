/** Proofs of how data is read. */
@NullMarked
package vn.tiepnhan.data;

import org.jspecify.annotations.NullMarked;
