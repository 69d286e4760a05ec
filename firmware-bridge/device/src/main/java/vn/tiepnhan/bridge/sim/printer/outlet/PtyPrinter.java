package vn.tiepnhan.bridge.sim.printer.outlet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.sim.printer.HostLine;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.pty.PseudoTerminal;

/** Puts a simulated printer on a pseudo-terminal, as an RS-232 or USB-COM printer. */
public final class PtyPrinter implements PrinterOutlet {
    private static final Logger LOG = LoggerFactory.getLogger(PtyPrinter.class);

    private final SimulatedPrinter printer;
    private final PseudoTerminal port;
    private final HostLine line = new HostLine() {
        @Override
        public void send(byte[] bytes) {
            try {
                port.out().write(bytes);
                port.out().flush();
            } catch (IOException gone) {
                LOG.debug("answer lost: {}", gone.getMessage());
            }
        }

        @Override
        public void drop() {
            port.close();
        }

        @Override
        public boolean restarted() {
            return false;
        }
    };

    private PtyPrinter(SimulatedPrinter printer, PseudoTerminal port) {
        this.printer = printer;
        this.port = port;
    }

    /** @param name a path that does not exist yet */
    public static PtyPrinter start(SimulatedPrinter printer, Path name) {
        PtyPrinter on = new PtyPrinter(printer, PseudoTerminal.plug(name));
        printer.connect(on.line);
        Thread thread = new Thread(on::serve, "simulated-serial-printer");
        thread.setDaemon(true);
        thread.start();
        return on;
    }

    private void serve() {
        byte[] piece = new byte[1024];
        try {
            for (int count = port.in().read(piece);
                    count >= 0;
                    count = port.in().read(piece)) {
                printer.receive(Arrays.copyOf(piece, count));
            }
        } catch (IOException gone) {
            LOG.debug("line gone: {}", gone.getMessage());
        }
        printer.disconnect(line);
    }

    @Override
    public String uri() {
        return "serial:" + port.name();
    }

    @Override
    public void close() {
        port.close();
        printer.close();
    }
}
