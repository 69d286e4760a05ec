package vn.tiepnhan.bridge.sim.printer.outlet;

import java.io.Closeable;

/** Where a simulated printer can be reached; closing switches it off. */
public interface PrinterOutlet extends Closeable {
    /** The address to open it by. */
    String uri();
}
