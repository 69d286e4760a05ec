/** What a kind of station needs to have. */
@NullMarked
package vn.tiepnhan.profile.station;

import org.jspecify.annotations.NullMarked;
