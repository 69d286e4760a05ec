/** Bundles of rules as folders and files. */
@NullMarked
package vn.tiepnhan.policy.bundle;

import org.jspecify.annotations.NullMarked;
