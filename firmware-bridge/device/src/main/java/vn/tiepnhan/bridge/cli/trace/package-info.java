/** {@code tiepnhan-bridge trace}: records of a device's line. */
@NullMarked
package vn.tiepnhan.bridge.cli.trace;

import org.jspecify.annotations.NullMarked;
