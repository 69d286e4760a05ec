package vn.tiepnhan.bridge.panel.firmata;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.Wires;
import vn.tiepnhan.bridge.panel.firmata.FirmataCommands.Mode;
import vn.tiepnhan.profile.PanelProfile;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.panel.PanelLine;

/** The wires of a Firmata board. A board that restarts (its program greets anew) is set up again as it was. */
public final class FirmataWires implements Wires {
    private static final Duration STALL = Duration.ofSeconds(2);
    /** Opening the port resets many boards; their boot loader takes about two seconds. */
    private static final Duration GREETING = Duration.ofSeconds(6);
    /** So often a board is asked to introduce itself; it answers only once its program runs. */
    private static final Duration ASK_AGAIN = Duration.ofMillis(500);

    private final Link link;
    private final PanelProfile profile;
    private final Map<Integer, Boolean> outputs = new HashMap<>();
    private final Map<Integer, Boolean> inputs = new HashMap<>();
    private final FirmataDecoder decoder = new FirmataDecoder(new Heard());
    private boolean greeted;

    private FirmataWires(Link link, PanelProfile profile) {
        this.link = link;
        this.profile = profile;
    }

    /**
     * Waits for the board to introduce itself, then sets its pins up.
     *
     * @param link closed when that fails
     * @param port for what is told
     */
    public static Wires open(Link link, String port, PanelProfile profile) throws LinkException {
        FirmataWires wires = new FirmataWires(link, profile);
        boolean done = false;
        try {
            wires.awaitGreeting(port);
            wires.setUp();
            done = true;
            return wires;
        } finally {
            if (!done) {
                link.close();
            }
        }
    }

    private void awaitGreeting(String port) throws LinkException {
        long end = System.nanoTime() + GREETING.toNanos();
        while (!greeted) {
            if (System.nanoTime() > end) {
                throw LinkException.named(LinkException.Kind.ABSENT, port, silent(port), null);
            }
            link.write(FirmataCommands.askFirmware(), STALL);
            long next = System.nanoTime() + ASK_AGAIN.toNanos();
            while (!greeted && System.nanoTime() < next) {
                decoder.accept(link.read(Duration.ofNanos(Math.max(1, next - System.nanoTime()))));
            }
        }
    }

    private static Cause silent(String port) {
        return new Cause(
                "NO_FIRMATA",
                "Bo ở " + port
                        + " không trả lời như một bo Firmata. Hãy nạp chương trình StandardFirmata vào bo (Arduino IDE, mục Examples), rồi cắm lại.",
                "The board at " + port
                        + " does not answer as a Firmata board. Load StandardFirmata into it (Arduino IDE, Examples), then plug it in again.");
    }

    private void setUp() throws LinkException {
        greeted = false;
        TreeSet<Integer> ports = new TreeSet<>();
        for (Capability<PanelLine> capability : profile.lines()) {
            PanelLine line = capability.value();
            if (line.role().output()) {
                boolean level = outputs.computeIfAbsent(line.line(), pin -> line.initial() != line.activeLow());
                write(FirmataCommands.value(line.line(), level));
                write(FirmataCommands.mode(line.line(), Mode.OUTPUT));
                write(FirmataCommands.value(line.line(), level));
            } else {
                write(FirmataCommands.mode(line.line(), line.pull() == PanelLine.Pull.UP ? Mode.PULLUP : Mode.INPUT));
                inputs.putIfAbsent(line.line(), line.activeLow());
                ports.add(line.line() / FirmataCommands.PINS_OF_A_PORT);
            }
        }
        for (int port : ports) {
            write(FirmataCommands.report(port));
        }
    }

    @Override
    public void refresh(Duration wait) throws LinkException {
        decoder.accept(link.read(wait));
        if (greeted) {
            setUp();
        }
    }

    @Override
    public boolean high(int line) {
        return inputs.getOrDefault(line, false);
    }

    @Override
    public void set(int line, boolean high) throws LinkException {
        outputs.put(line, high);
        write(FirmataCommands.value(line, high));
    }

    private void write(byte[] bytes) throws LinkException {
        link.write(bytes, STALL);
    }

    @Override
    public void close() {
        link.close();
    }

    private final class Heard implements FirmataDecoder.Listener {
        @Override
        public void firmware(int major, int minor, String name) {
            greeted = true;
        }

        @Override
        public void levels(int port, int bits) {
            for (int pin = 0; pin < FirmataCommands.PINS_OF_A_PORT; pin++) {
                inputs.replace(port * FirmataCommands.PINS_OF_A_PORT + pin, (bits >> pin & 1) == 1);
            }
        }
    }
}
