/** Acts, profiles, rules with effective dates, the catalogue of procedures, and decisions. */
@NullMarked
package vn.tiepnhan.policy;

import org.jspecify.annotations.NullMarked;
