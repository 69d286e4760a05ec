package vn.tiepnhan.demo;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import vn.tiepnhan.bridge.sim.card.ReaderDaemon;
import vn.tiepnhan.bridge.sim.pty.PseudoTerminal;
import vn.tiepnhan.screen.Screen;

/**
 * Whoever stands at a kiosk on a display of its own: touches what stands there by its words, or strikes six keys, holds codes
 * under a scanner on a serial line, listens, and takes paper from a simulated printer.
 */
final class KioskVisitor implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 90;
    private static final int MOST_STRIKES = 60;

    private final Path folder;
    private final Screen screen;
    private final PseudoTerminal line;
    private final Process kiosk;
    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Map<String, Rectangle> places = new HashMap<>();
    private final List<String> heard = new ArrayList<>();
    private String stands = "";
    private int touches;

    private KioskVisitor(Path folder, Screen screen, PseudoTerminal line, Process kiosk) {
        this.folder = folder;
        this.screen = screen;
        this.line = line;
        this.kiosk = kiosk;
        Thread reader = new Thread(this::read, "kiosk-out");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try {
            kiosk.inputReader(StandardCharsets.UTF_8).lines().forEach(told::add);
        } catch (UncheckedIOException closed) {
            told.add("CLOSED");
        }
    }

    /** @param fault of the printer, empty for none */
    static KioskVisitor at(Path folder, int width, int height, String fault) throws IOException {
        return at(folder, Screen.open(width, height), fault, "");
    }

    /** Before a kiosk that has this reader for tokens. */
    static KioskVisitor at(Path folder, int width, int height, ReaderDaemon cards) throws IOException {
        Screen screen = Screen.open(width, height);
        screen.says("PCSCLITE_CSOCK_NAME", cards.socket().toString());
        return at(folder, screen, "", "pcsc:any");
    }

    private static KioskVisitor at(Path folder, Screen screen, String fault, String reader) throws IOException {
        PseudoTerminal line = PseudoTerminal.plug(folder.resolve("scanner"));
        Process kiosk = screen.program(
                folder, "vn.tiepnhan.demo.ToldKioskMain", folder.toString(), fault, "serial:" + line.name(), reader);
        return new KioskVisitor(folder, screen, line, kiosk);
    }

    /** A finger on the middle of the button with these words. */
    void touch(String words) throws IOException, InterruptedException {
        Rectangle at = place(words);
        touches++;
        screen.run(
                "xdotool",
                "mousemove",
                String.valueOf((int) at.getCenterX()),
                String.valueOf((int) at.getCenterY()),
                "click",
                "1");
    }

    /** Touches since this was asked last. */
    int touches() {
        int since = touches;
        touches = 0;
        return since;
    }

    /** Where a button stands, as the last page was told. */
    Rectangle place(String words) {
        return Objects.requireNonNull(places.get(words), () -> words + " is not among " + places.keySet());
    }

    /** Moves the ring to the button with these words, by arrows alone, and strikes OK. */
    void choose(String words) throws IOException, InterruptedException {
        ring(words);
        ok();
    }

    /** What the ring stands on, as the kiosk told it last: after a key, or once its page had settled. */
    String stands() {
        return stands;
    }

    /** OK on whatever the ring stands on. */
    void ok() throws IOException, InterruptedException {
        screen.press("Return");
    }

    /** Moves the ring to the button with these words, by arrows alone. */
    void ring(String words) throws IOException, InterruptedException {
        place(words);
        for (int strikes = 0; !stands.equals(words); strikes++) {
            if (strikes == MOST_STRIKES) {
                throw new IllegalStateException("the ring never came to " + words + ", it stands on " + stands);
            }
            screen.press("Right");
            while (!listen().startsWith("ON ")) {
                // what else is told meanwhile is kept
            }
        }
    }

    /** The help key, which makes the kiosk speak: waits until it has spoken and its page has settled; what it says. */
    String help() throws IOException, InterruptedException {
        heard.clear();
        screen.press("F1");
        boolean settled = false;
        while (heard.isEmpty() || !settled) {
            settled |= listen().startsWith("NOW ");
        }
        return heard();
    }

    /** All that was said since the last page. */
    String heard() {
        return String.join(" ", heard);
    }

    void scan(byte[] code) throws IOException {
        OutputStream out = line.out();
        out.write(code);
        out.write('\r');
        out.flush();
    }

    /** The next state that settled, as {@code STEP open number}. */
    String now() throws InterruptedException {
        places.clear();
        heard.clear();
        String line = listen();
        while (!line.startsWith("NOW ")) {
            line = listen();
        }
        return line.substring(4);
    }

    /** The next state that begins so; others before are passed over. */
    String until(String state) throws InterruptedException {
        String now = now();
        while (!now.startsWith(state)) {
            now = now();
        }
        return now;
    }

    /** The answer to what was scanned, on a page that begins so: what came before it is about to go. */
    void answered(String state) throws InterruptedException {
        String now = now();
        while (!now.startsWith(state) || !now.endsWith(" ANSWERED")) {
            now = now();
        }
    }

    private String listen() throws InterruptedException {
        String line = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (line == null) {
            throw new IllegalStateException("the kiosk says nothing; buttons: " + places.keySet());
        }
        if (line.startsWith("AT ")) {
            String[] words = line.split(" ", 6);
            places.put(
                    words[5],
                    new Rectangle(
                            Integer.parseInt(words[1]),
                            Integer.parseInt(words[2]),
                            Integer.parseInt(words[3]),
                            Integer.parseInt(words[4])));
        } else if (line.startsWith("ON ") || line.startsWith("RING ")) {
            stands = line.substring(line.indexOf(' ') + 1);
        } else if (line.startsWith("SAID ")) {
            heard.add(line.substring(5));
        }
        return line;
    }

    /** The screen as it is seen. */
    BufferedImage seen() throws IOException, InterruptedException {
        Path file = folder.resolve("seen.png");
        screen.run("import", "-window", "root", file.toString());
        return ImageIO.read(file.toFile());
    }

    /** All that can still be reached in the kiosk's memory, byte by byte. */
    byte[] memory() throws IOException, InterruptedException {
        Path file = folder.resolve("memory-" + System.nanoTime() + ".hprof");
        BufferedWriter in = kiosk.outputWriter(StandardCharsets.UTF_8);
        in.write(file + "\n");
        in.flush();
        while (!listen().equals("MEMORY " + file)) {
            // what else is told meanwhile is kept
        }
        byte[] all = Files.readAllBytes(file);
        Files.delete(file);
        return all;
    }

    /** How many sheets and tickets came out. */
    long papers() throws IOException {
        Path printer = folder.resolve("printer");
        if (!Files.isDirectory(printer)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(printer)) {
            return files.filter(file -> file.toString().endsWith(".png")).count();
        }
    }

    @Override
    public void close() throws IOException {
        kiosk.destroy();
        try {
            kiosk.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        screen.close();
        line.close();
    }
}
