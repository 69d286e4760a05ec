/** Rules that travel: versioned, dated, signed. */
@NullMarked
package vn.tiepnhan.policy.bundle;

import org.jspecify.annotations.NullMarked;
