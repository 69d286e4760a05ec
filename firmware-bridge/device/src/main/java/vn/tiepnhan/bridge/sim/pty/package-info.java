/** Pseudo-terminals, for devices made of bytes that sit on a serial port. */
@NullMarked
package vn.tiepnhan.bridge.sim.pty;

import org.jspecify.annotations.NullMarked;
