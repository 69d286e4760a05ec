/** The wall clock against the monotonic one: what was set is noticed, and the log is told. */
@NullMarked
package vn.tiepnhan.clock;

import org.jspecify.annotations.NullMarked;
