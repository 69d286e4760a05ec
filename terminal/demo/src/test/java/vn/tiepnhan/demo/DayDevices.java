package vn.tiepnhan.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.sim.card.Holder;
import vn.tiepnhan.bridge.sim.card.PivCard;
import vn.tiepnhan.bridge.sim.card.ReaderDaemon;
import vn.tiepnhan.bridge.sim.card.ReaderSlot;
import vn.tiepnhan.bridge.sim.panel.SimulatedBoard;
import vn.tiepnhan.bridge.sim.pty.PseudoTerminal;

/**
 * What is plugged into a kiosk for a day, and how it fails: a scanner on a serial line, a printer, a reader with its pcscd,
 * and the light that calls staff, which is watched.
 */
final class DayDevices implements AutoCloseable {
    /** Whom the token names. */
    static final String UNIT = "CÔNG TY TNHH PHƯỚC LỘC";

    private static final int LAMP_FAULT = 10;
    private static final int LONGEST_WORK_DAYS = 300;

    private final Path folder;
    private final Holder holder;
    private final SimulatedBoard light;
    private final AtomicInteger flashes = new AtomicInteger();
    private @Nullable PseudoTerminal line;
    private @Nullable ReaderDaemon pcscd;
    private @Nullable ReaderSlot slot;

    /** @param now when the token is valid */
    DayDevices(Path folder, Instant now) {
        this.folder = folder;
        this.holder = Holder.make(
                "EC",
                List.of(
                        new Holder.Named("C", "VN"),
                        new Holder.Named("CN", UNIT),
                        new Holder.Named("UID", "MST:0312345678")),
                now.minus(LONGEST_WORK_DAYS, ChronoUnit.DAYS),
                now.plus(LONGEST_WORK_DAYS, ChronoUnit.DAYS));
        this.light = SimulatedBoard.plug(folder.resolve("light"), (pin, on) -> {
            if (pin == LAMP_FAULT && on) {
                flashes.incrementAndGet();
            }
        });
        plugScanner();
    }

    String scanner() {
        return "serial:" + folder.resolve("scanner");
    }

    String printer() {
        return "sim:" + folder.resolve("printer") + "?profile=generic-80";
    }

    String panel() {
        return "firmata:" + folder.resolve("light");
    }

    /** Whom the kiosk trusts: the one who made the token. */
    Path roots() throws IOException {
        Path roots = Files.createDirectories(folder.resolve("roots"));
        Files.write(roots.resolve("one.der"), holder.certificate());
        return roots;
    }

    /** How often the lamp that calls staff went on. */
    int flashes() {
        return flashes.get();
    }

    void plugScanner() {
        line = PseudoTerminal.plug(folder.resolve("scanner"));
    }

    void pullScanner() {
        PseudoTerminal plugged = line;
        line = null;
        if (plugged != null) {
            plugged.close();
        }
    }

    boolean scans() {
        return line != null;
    }

    /** Does nothing while it is pulled out, as a scanner does. */
    void scan(byte[] code) throws IOException {
        PseudoTerminal plugged = line;
        if (plugged != null) {
            OutputStream out = plugged.out();
            out.write(code);
            out.write('\r');
            out.flush();
        }
    }

    /** @param fault as {@code vn.tiepnhan.bridge.sim.printer.Fault} spells it, {@code none} for none */
    void printerIs(String fault) throws IOException {
        Path next = Files.writeString(folder.resolve("fault.next"), fault, StandardCharsets.US_ASCII);
        Files.move(next, folder.resolve("printer/fault"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Slips that came out of the printer whole. */
    int papers() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("printer"))) {
            return (int)
                    files.filter(file -> file.toString().matches(".*\\d\\.png")).count();
        }
    }

    /** Starts the reader's service, in the folder that {@code PCSCLITE_CSOCK_NAME} of this process names. */
    void plugReader() throws IOException, InterruptedException {
        pcscd = ReaderDaemon.start(Files.createDirectories(folder.resolve("pcsc")));
        slot = pcscd.slot();
    }

    /** The reader and its service are gone, with whatever is in it. */
    void pullReader() {
        ReaderDaemon running = pcscd;
        pcscd = null;
        slot = null;
        if (running != null) {
            running.close();
        }
    }

    boolean takesTokens() {
        return slot != null;
    }

    void insertToken() throws IOException {
        ReaderSlot there = slot;
        if (there != null) {
            there.insert(new PivCard(holder, "123456", 3, false));
        }
    }

    void pullToken() {
        ReaderSlot there = slot;
        if (there != null) {
            there.pull();
        }
    }

    @Override
    public void close() {
        pullReader();
        pullScanner();
        light.close();
    }
}
