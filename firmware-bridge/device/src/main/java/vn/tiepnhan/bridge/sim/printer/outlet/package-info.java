/** Where a simulated printer is plugged in: a port, a pseudo-terminal, a link, a folder; and a recorded one played back. */
@NullMarked
package vn.tiepnhan.bridge.sim.printer.outlet;

import org.jspecify.annotations.NullMarked;
