/** What travels beside the rules with days of its own: targets, providers of electronic filing, notices. */
@NullMarked
package vn.tiepnhan.policy.published;

import org.jspecify.annotations.NullMarked;
