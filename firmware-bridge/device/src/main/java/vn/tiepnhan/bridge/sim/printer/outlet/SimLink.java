package vn.tiepnhan.bridge.sim.printer.outlet;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import vn.tiepnhan.bridge.link.ByteQueue;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.sim.printer.HostLine;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;

/** A cable to a simulated printer in this process; holds a few kilobytes, as cables with sockets at both ends do. */
public final class SimLink implements Link {
    private static final String NAME = "sim";
    private static final int PIECE = 1024;
    private static final int PIECES = 16;

    private final SimulatedPrinter printer;
    private final BlockingQueue<byte[]> outgoing = new ArrayBlockingQueue<>(PIECES);
    private final ByteQueue incoming = new ByteQueue();
    private final Thread pump = new Thread(this::carry, "simulated-cable");
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
        link.pump.setDaemon(true);
        link.pump.start();
        return link;
    }

    private void carry() {
        try {
            while (!incoming.ended()) {
                printer.receive(outgoing.take());
            }
        } catch (InterruptedException unplugged) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void write(byte[] bytes, Duration stall) throws LinkException {
        write(bytes, stall, () -> false);
    }

    @Override
    public void write(byte[] bytes, Duration stall, Stalled stalled) throws LinkException {
        for (int from = 0; from < bytes.length; from += PIECE) {
            byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE));
            if (incoming.ended()) {
                throw LinkException.lost(NAME, from, null);
            }
            while (!offered(piece, stall)) {
                if (!stalled.waitOn()) {
                    throw new LinkException(LinkException.Kind.STALLED, NAME, from, null);
                }
            }
        }
    }

    private boolean offered(byte[] piece, Duration stall) {
        try {
            return outgoing.offer(piece, stall.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
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
        incoming.end(LinkException.lost(NAME, 0, null));
        printer.disconnect(line);
        pump.interrupt();
    }
}
