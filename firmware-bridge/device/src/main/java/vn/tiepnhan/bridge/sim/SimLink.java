package vn.tiepnhan.bridge.sim;

import java.time.Duration;
import vn.tiepnhan.bridge.link.ByteQueue;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;

/** A cable to a simulated printer in this process. */
public final class SimLink implements Link {
    private static final String NAME = "sim";

    private final SimulatedPrinter printer;
    private final ByteQueue incoming = new ByteQueue();
    private final HostLine line = new HostLine() {
        @Override
        public void send(byte[] bytes) {
            incoming.put(bytes, bytes.length);
        }

        @Override
        public void drop() {
            incoming.end(LinkException.lost(NAME, 0, null));
        }
    };

    private SimLink(SimulatedPrinter printer) {
        this.printer = printer;
    }

    public static Link plugInto(SimulatedPrinter printer) {
        SimLink link = new SimLink(printer);
        printer.connect(link.line);
        return link;
    }

    @Override
    public void write(byte[] bytes, Duration stall) throws LinkException {
        if (incoming.ended()) {
            throw LinkException.lost(NAME, 0, null);
        }
        printer.receive(bytes);
    }

    @Override
    public byte[] read(Duration wait) throws LinkException {
        return incoming.take(wait);
    }

    @Override
    public boolean answers() {
        return true;
    }

    @Override
    public void close() {
        printer.disconnect(line);
        incoming.end(LinkException.lost(NAME, 0, null));
    }
}
