/** Says in words what a profile claims a device can and cannot do, and how sure that is. */
@NullMarked
package vn.tiepnhan.profile.explain;

import org.jspecify.annotations.NullMarked;
