/** The command tiepnhan-bridge: one thin class per verb. */
@NullMarked
package vn.tiepnhan.bridge.cli;

import org.jspecify.annotations.NullMarked;
