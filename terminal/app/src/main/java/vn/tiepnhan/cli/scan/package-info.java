/** {@code tiepnhan scan}: what stands on pages. */
@NullMarked
package vn.tiepnhan.cli.scan;

import org.jspecify.annotations.NullMarked;
