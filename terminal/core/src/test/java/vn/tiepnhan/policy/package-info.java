/** Proofs of the rules. */
@NullMarked
package vn.tiepnhan.policy;

import org.jspecify.annotations.NullMarked;
