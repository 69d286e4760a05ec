package vn.tiepnhan.bridge.sim.panel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.sim.pty.PseudoTerminal;

/**
 * A board with standard Firmata 2.7 in it, written from the protocol alone: pins have modes and levels, ports report what
 * changes once they were asked to, a reset forgets everything and greets. Safe for all threads.
 */
public final class SimulatedBoard implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedBoard.class);
    private static final int PINS = 20;
    private static final int INPUT = 0;
    private static final int OUTPUT = 1;
    private static final int PULLUP = 11;

    private final PseudoTerminal port;
    private final BiConsumer<Integer, Boolean> lit;
    private final int[] mode = new int[PINS];
    private final boolean[] driven = new boolean[PINS];
    private final @Nullable Boolean[] outside = new Boolean[PINS];
    private final boolean[] reporting = new boolean[PINS / 8 + 1];
    private final int[] message = new int[64];
    private int length;

    private SimulatedBoard(PseudoTerminal port, BiConsumer<Integer, Boolean> lit) {
        this.port = port;
        this.lit = lit;
    }

    /**
     * @param name a path that does not exist yet
     * @param lit told the pin and level of every output that changes
     */
    public static SimulatedBoard plug(Path name, BiConsumer<Integer, Boolean> lit) {
        SimulatedBoard board = new SimulatedBoard(PseudoTerminal.plug(name), lit);
        Thread thread = new Thread(board::serve, "simulated-board");
        thread.setDaemon(true);
        thread.start();
        return board;
    }

    /** Somebody outside puts a pin to a level, or lets it float (null). */
    public synchronized void put(int pin, @Nullable Boolean level) {
        outside[pin] = level;
        report(pin / 8);
    }

    /** The reset button, or the reset that opening the port causes: pins are inputs again. */
    public synchronized void reset() {
        for (int pin = 0; pin < PINS; pin++) {
            mode[pin] = INPUT;
            drive(pin, false);
        }
        Arrays.fill(reporting, false);
        greet();
    }

    /** Bytes that no board should say. */
    public synchronized void say(byte[] bytes) {
        try {
            OutputStream out = port.out();
            out.write(bytes);
            out.flush();
        } catch (IOException gone) {
            LOG.debug("nobody listens: {}", gone.getMessage());
        }
    }

    public synchronized boolean level(int pin) {
        if (mode[pin] == OUTPUT) {
            return driven[pin];
        }
        @Nullable Boolean level = outside[pin];
        return level == null ? mode[pin] == PULLUP : level;
    }

    public synchronized boolean isOutput(int pin) {
        return mode[pin] == OUTPUT;
    }

    private void serve() {
        try {
            InputStream in = port.in();
            for (int value = in.read(); value >= 0; value = in.read()) {
                take(value);
            }
        } catch (IOException gone) {
            LOG.debug("line gone: {}", gone.getMessage());
        }
    }

    private synchronized void take(int value) {
        if (value == 0xFF) {
            reset();
            return;
        }
        if (value >= 0x80 && value != 0xF7) {
            length = 0;
        }
        if (length < message.length) {
            message[length++] = value;
        }
        if (message[0] == 0xF0 && value == 0xF7) {
            if (message[1] == 0x79) {
                greet();
            }
            length = 0;
        } else if (message[0] == 0xF4 && length == 3) {
            mode[message[1] % PINS] = message[2];
            report(message[1] % PINS / 8);
        } else if (message[0] == 0xF5 && length == 3) {
            drive(message[1] % PINS, message[2] != 0);
        } else if ((message[0] & 0xF0) == 0xD0 && length == 2) {
            int asked = message[0] & 0x0F;
            if (asked < reporting.length) {
                reporting[asked] = message[1] != 0;
                report(asked);
            }
        }
    }

    private void drive(int pin, boolean high) {
        if (driven[pin] != high) {
            driven[pin] = high;
            lit.accept(pin, high);
        }
    }

    private void greet() {
        byte[] name = "StandardFirmata.ino".getBytes(StandardCharsets.US_ASCII);
        byte[] said = new byte[3 + 4 + 2 * name.length + 1];
        said[0] = (byte) 0xF9;
        said[1] = 2;
        said[2] = 7;
        said[3] = (byte) 0xF0;
        said[4] = 0x79;
        said[5] = 2;
        said[6] = 7;
        for (int i = 0; i < name.length; i++) {
            said[7 + 2 * i] = (byte) (name[i] & 0x7F);
        }
        said[said.length - 1] = (byte) 0xF7;
        say(said);
    }

    private void report(int group) {
        if (!reporting[group]) {
            return;
        }
        int bits = 0;
        for (int i = 0; i < 8 && group * 8 + i < PINS; i++) {
            int pin = group * 8 + i;
            bits |= mode[pin] != OUTPUT && level(pin) ? 1 << i : 0;
        }
        say(new byte[] {(byte) (0x90 | group), (byte) (bits & 0x7F), (byte) (bits >> 7)});
    }

    @Override
    public void close() {
        port.close();
    }
}
