/** What rules speak of: acts, profiles, the catalogue of procedures, the facts of a case and the decision on it. */
@NullMarked
package vn.tiepnhan.policy;

import org.jspecify.annotations.NullMarked;
