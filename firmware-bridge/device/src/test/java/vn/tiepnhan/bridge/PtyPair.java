package vn.tiepnhan.bridge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A cable made of two pseudo-terminals by socat; pulling it out is killing socat. */
public final class PtyPair implements AutoCloseable {
    private final Path ours;
    private final Path theirs;
    private final Process socat;

    private PtyPair(Path ours, Path theirs, Process socat) {
        this.ours = ours;
        this.theirs = theirs;
        this.socat = socat;
    }

    public static PtyPair plug(Path folder) throws IOException, InterruptedException {
        Path ours = folder.resolve("tty-ours");
        Path theirs = folder.resolve("tty-theirs");
        Process socat = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + ours, "pty,raw,echo=0,link=" + theirs)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!(Files.exists(ours) && Files.exists(theirs))) {
            if (socat.waitFor(5, java.util.concurrent.TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IOException("socat made no terminals");
            }
        }
        return new PtyPair(ours, theirs, socat);
    }

    /** The end the bridge opens. */
    public Path ours() {
        return ours;
    }

    /** The end the device is at. */
    public Path theirs() {
        return theirs;
    }

    /** Pulls the cable out. */
    @Override
    public void close() throws IOException {
        socat.destroyForcibly().onExit().join();
        Files.deleteIfExists(ours);
        Files.deleteIfExists(theirs);
    }
}
