package vn.tiepnhan.demo.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import vn.tiepnhan.bridge.sim.card.ReaderDaemon;
import vn.tiepnhan.bridge.sim.pty.PseudoTerminal;
import vn.tiepnhan.screen.Person;
import vn.tiepnhan.screen.Screen;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.ui.counter.training.SamplePayload;

/** A display, a counter on it, a scanner on its serial line and a printer that keeps a picture of each slip. */
final class Office implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Path folder;
    private final PseudoTerminal line;
    private final Screen screen;
    private final Person officer;

    private Office(Path folder, PseudoTerminal line, Screen screen, Person officer) {
        this.folder = folder;
        this.line = line;
        this.screen = screen;
        this.officer = officer;
    }

    /**
     * Opens it and waits until the scanner listens.
     *
     * @param more further arguments of {@link CounterMain}
     */
    static Office open(Path folder, String profile, String at, String... more) throws IOException {
        return open(Screen.open(1280, 800), folder, profile, at, more);
    }

    /** Opens one whose counter has this reader for the cards of its staff. */
    static Office open(Path folder, String profile, String at, ReaderDaemon cards) throws IOException {
        Screen screen = Screen.open(1280, 800);
        screen.says("PCSCLITE_CSOCK_NAME", cards.socket().toString());
        return open(screen, folder, profile, at, "card=pcsc:any");
    }

    /** Opens one with a camera over the desk: {@code program} stands in for the system's, and gets the file to write. */
    static Office withCamera(Path folder, String profile, String at, String program) throws IOException {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Path ffmpeg =
                Files.writeString(programs.resolve("ffmpeg"), "#!/bin/sh\nfor into; do :; done\n" + program + "\n");
        assertThat(ffmpeg.toFile().setExecutable(true)).isTrue();
        Path camera = Files.createFile(folder.resolve("video0"));
        Screen screen = Screen.open(1280, 800);
        screen.says("PATH", programs + ":" + System.getenv("PATH"));
        return open(screen, folder, profile, at, "pages=camera:" + camera);
    }

    private static Office open(Screen screen, Path folder, String profile, String at, String... more)
            throws IOException {
        PseudoTerminal line = PseudoTerminal.plug(folder.resolve("scanner"));
        Stream<String> fixed = Stream.of(folder.toString(), profile, at, "scanner=serial:" + line.name());
        String[] words = Stream.concat(fixed, Stream.of(more)).toArray(String[]::new);
        return new Office(folder, line, screen, Person.at(screen, folder, CounterMain.class.getName(), words));
    }

    Person officer() {
        return officer;
    }

    Screen screen() {
        return screen;
    }

    /** Waits until the counter is open and its scanner listens. */
    Office ready() throws IOException, InterruptedException {
        officer.sees("Quét mã vạch trên hồ sơ, hoặc kéo ảnh vào đây").sees("Máy quét sẵn sàng");
        return this;
    }

    /** Holds a dossier of its own number, slip 103, under the scanner: two symbols. */
    void scansDossier(int serial) throws IOException, InterruptedException {
        for (byte[] symbol : SamplePayload.symbols(serial, 2)) {
            scans(symbol);
        }
        officer.sees("T%06d · ".formatted(serial)).sees("Đã quét 2/2");
    }

    /** From the barcodes to the slip, on a day on which paper is taken. */
    void receives(int serial) throws IOException, InterruptedException {
        scansDossier(serial);
        officer.sees("Tiếp nhận tạm, chờ dữ liệu gửi trước")
                .presses("Return")
                .sees("Đã tiếp nhận")
                .seesNoMore("Đang in");
    }

    /** Waits until so many slips lie in the printer. */
    void printed(int wanted) throws IOException {
        long deadline = System.nanoTime() + PATIENCE;
        while (slips() < wanted && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(40));
        }
        assertThat(slips()).as("slips that came out").isEqualTo(wanted);
    }

    void scans(byte[] code) throws IOException {
        OutputStream out = line.out();
        out.write(code);
        out.write('\r');
        out.flush();
    }

    private int slips() throws IOException {
        Path printer = folder.resolve("printer");
        if (!Files.exists(printer)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(printer)) {
            return (int) files.filter(file -> file.toString().endsWith(".png")).count();
        }
    }

    /** What was received, oldest first; once the counter is closed. */
    static List<Entry> received(Path folder) {
        try (Store store = Store.open(folder.resolve("terminal"), "test", Clock.systemUTC())) {
            return store.read(tables -> tables.receipts().after(0, 100)).stream()
                    .map(row -> row.entry())
                    .toList();
        }
    }

    @Override
    public void close() {
        try {
            officer.close();
        } finally {
            screen.close();
            line.close();
        }
    }
}
