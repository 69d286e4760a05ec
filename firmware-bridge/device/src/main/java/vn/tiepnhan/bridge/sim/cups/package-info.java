/** A real print service with queues of its own, apart from the machine's. */
@NullMarked
package vn.tiepnhan.bridge.sim.cups;

import org.jspecify.annotations.NullMarked;
