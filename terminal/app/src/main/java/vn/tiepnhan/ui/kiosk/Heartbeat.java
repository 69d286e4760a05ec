package vn.tiepnhan.ui.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that is touched while the event thread lives; whoever watches it restarts a kiosk whose heart has stopped. */
final class Heartbeat {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final int EVERY = 8;

    private final Path file;
    private final Clock clock;
    private final ExecutorService pulse = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "kiosk-heartbeat");
        thread.setDaemon(true);
        return thread;
    });
    private int ticks;
    private volatile boolean told;

    /** @param clock of the machine, whatever time a kiosk is shown at */
    Heartbeat(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** At every tick of the window, on the event thread; one in eight beats. */
    void tick() {
        if (ticks++ % EVERY == 0) {
            pulse.execute(this::beat);
        }
    }

    private void beat() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        } catch (IOException unwritable) {
            if (!told) {
                told = true;
                LOG.warn("no heartbeat can be written, nobody will notice if the kiosk hangs: {}", file, unwritable);
            }
        }
    }
}
