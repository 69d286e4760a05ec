/** Simulated devices at byte level, with faults: for demos, tests and technicians. */
@NullMarked
package vn.tiepnhan.bridge.sim;

import org.jspecify.annotations.NullMarked;
