package vn.tiepnhan.bridge.sim.printer.outlet;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.sim.printer.HostLine;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;

/** Puts a simulated printer at the far end of a serial line or pseudo-terminal. */
public final class PrinterOnLink implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PrinterOnLink.class);
    private static final Duration STALL = Duration.ofSeconds(5);

    private final SimulatedPrinter printer;
    private final Link link;
    private final HostLine line = new HostLine() {
        @Override
        public void send(byte[] bytes) {
            try {
                link.write(bytes, STALL);
            } catch (LinkException gone) {
                LOG.debug("answer lost: {}", gone.getMessage());
            }
        }

        @Override
        public void drop() {
            link.close();
        }

        @Override
        public boolean restarted() {
            return false;
        }
    };

    private PrinterOnLink(SimulatedPrinter printer, Link link) {
        this.printer = printer;
        this.link = link;
    }

    public static PrinterOnLink start(SimulatedPrinter printer, Link link) {
        PrinterOnLink on = new PrinterOnLink(printer, link);
        printer.connect(on.line);
        Thread thread = new Thread(on::serve, "simulated-line");
        thread.setDaemon(true);
        thread.start();
        return on;
    }

    private void serve() {
        try {
            while (true) {
                byte[] bytes = link.read(Duration.ofSeconds(1));
                if (bytes.length > 0) {
                    printer.receive(bytes);
                }
            }
        } catch (LinkException gone) {
            printer.disconnect(line);
        }
    }

    @Override
    public void close() {
        link.close();
    }
}
