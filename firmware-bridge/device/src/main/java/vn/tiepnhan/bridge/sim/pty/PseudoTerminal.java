package vn.tiepnhan.bridge.sim.pty;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;

/**
 * A serial port that is none: a pseudo-terminal under a name of one's own, held open by a {@code socat} process, because
 * Java cannot make one. Whoever opens the name is at the other end of {@link #in} and {@link #out}; closing pulls the
 * cable.
 */
public final class PseudoTerminal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path name;
    private final Process socat;

    private PseudoTerminal(Path name, Process socat) {
        this.name = name;
        this.socat = socat;
    }

    /**
     * @param name a path that does not exist yet, or a link left over from an earlier one
     * @throws BridgeException when socat is missing or the name cannot be made
     */
    public static PseudoTerminal plug(Path name) {
        try {
            if (Files.isSymbolicLink(name)) {
                Files.delete(name);
            }
            Process socat = new ProcessBuilder("socat", "PTY,raw,echo=0,link=" + name, "STDIO")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            PseudoTerminal made = new PseudoTerminal(name, socat);
            made.awaitName();
            return made;
        } catch (IOException failed) {
            throw unusable(name, failed);
        }
    }

    private void awaitName() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!Files.exists(name, LinkOption.NOFOLLOW_LINKS)) {
                if (socat.waitFor(5, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    socat.destroyForcibly();
                    throw new IOException("socat made no pseudo-terminal");
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            socat.destroyForcibly();
        }
    }

    public Path name() {
        return name;
    }

    /** What the host sends. */
    public InputStream in() {
        return socat.getInputStream();
    }

    /** What goes to the host. */
    public OutputStream out() {
        return socat.getOutputStream();
    }

    @Override
    public void close() {
        socat.destroyForcibly().onExit().join();
        try {
            Files.deleteIfExists(name);
        } catch (IOException left) {
            throw unusable(name, left);
        }
    }

    private static BridgeException unusable(Path name, IOException failed) {
        return new BridgeException(
                new Cause(
                        "NO_PSEUDO_TERMINAL",
                        "Không tạo được cổng nối tiếp mô phỏng " + name + " (" + failed.getMessage()
                                + "). Hãy cài gói socat và chọn thư mục ghi được.",
                        "The simulated serial port " + name + " cannot be made (" + failed.getMessage()
                                + "). Install the package socat and choose a folder that can be written."),
                failed);
    }
}
