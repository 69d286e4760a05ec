package vn.tiepnhan.bridge.sim.printer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Faults set by hand while a demo runs: {@code echo paper-out > DIR/fault}; without that file, the ones given. */
final class FolderFaults implements Supplier<Fault> {
    private static final Logger LOG = LoggerFactory.getLogger(FolderFaults.class);
    private static final long LOOK_AGAIN = Duration.ofMillis(25).toNanos();

    private final Path file;
    private final Fault given;
    private volatile Fault present;
    private volatile long looked;

    FolderFaults(Path folder, Fault given) {
        this.file = folder.resolve("fault");
        this.given = given;
        this.present = read();
        this.looked = System.nanoTime();
    }

    @Override
    public Fault get() {
        if (System.nanoTime() - looked > LOOK_AGAIN) {
            looked = System.nanoTime();
            present = read();
        }
        return present;
    }

    private Fault read() {
        if (!Files.isRegularFile(file)) {
            return given;
        }
        try {
            String word = Files.readString(file).strip();
            return word.isEmpty() ? given : Fault.parse(word);
        } catch (IOException | IllegalArgumentException unusable) {
            LOG.warn("{} holds no fault: {}", file, unusable.getMessage());
            return given;
        }
    }
}
