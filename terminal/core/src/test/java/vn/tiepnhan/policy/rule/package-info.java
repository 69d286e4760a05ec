/** Proofs of the rules. */
@NullMarked
package vn.tiepnhan.policy.rule;

import org.jspecify.annotations.NullMarked;
