/** A panel made of bytes: a Firmata board on a pseudo-terminal. */
@NullMarked
package vn.tiepnhan.bridge.sim.panel;

import org.jspecify.annotations.NullMarked;
