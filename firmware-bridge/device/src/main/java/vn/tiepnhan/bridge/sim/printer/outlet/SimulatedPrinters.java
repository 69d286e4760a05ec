package vn.tiepnhan.bridge.sim.printer.outlet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.tiepnhan.bridge.link.LinkOpener;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.PrinterModel;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.printer.SlipTray;
import vn.tiepnhan.profile.PrinterProfile;

/** Printers of {@code sim:DIR}: in this process, leaving their slips in a folder. */
public final class SimulatedPrinters {
    private SimulatedPrinters() {}

    /**
     * One printer and the way to plug into it. It lives as long as the process.
     *
     * @param folder where slips go, and where a file {@code fault} may set another fault at any moment
     */
    public static LinkOpener inFolder(Path folder, PrinterProfile profile, Fault fault) {
        try {
            SlipTray tray = new FolderTray(folder);
            SimulatedPrinter printer =
                    new SimulatedPrinter(PrinterModel.of(profile), new FolderFaults(folder, fault), tray);
            return () -> SimLink.plugInto(printer);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
