/** The verbs of {@code tiepnhan-bridge profiles}. */
@NullMarked
package vn.tiepnhan.bridge.cli.profiles;

import org.jspecify.annotations.NullMarked;
