/** Results handed over against what the rules ask for: a paper set, health cards of reported decreases. */
@NullMarked
package vn.tiepnhan.handover;

import org.jspecify.annotations.NullMarked;
