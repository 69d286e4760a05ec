/** What every statement about a device is made of: a value, how it is known, and from where. */
@NullMarked
package vn.tiepnhan.profile.fact;

import org.jspecify.annotations.NullMarked;
