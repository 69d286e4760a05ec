/** Compares what a printer answered with what its profile says it answers. */
@NullMarked
package vn.tiepnhan.profile.probe;

import org.jspecify.annotations.NullMarked;
