/** Simulated printers at byte level, with faults: for demos, tests and technicians. */
@NullMarked
package vn.tiepnhan.bridge.sim.printer;

import org.jspecify.annotations.NullMarked;
