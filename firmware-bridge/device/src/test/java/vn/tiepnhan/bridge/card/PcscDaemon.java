package vn.tiepnhan.bridge.card;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.sim.card.ReaderSlot;

/**
 * A real pcscd with virtual readers (vpcd) of our own: in a mount namespace of its own, so that its fixed folder is ours,
 * and found by this process through {@code PCSCLITE_CSOCK_NAME}, which the build sets before Java starts. Its log is kept
 * for whoever has to find out why a test failed.
 */
public final class PcscDaemon implements AutoCloseable {
    private static final String DRIVER = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path folder;
    private final Path socket;
    private final int port;
    private @Nullable Process process;

    private PcscDaemon(Path folder, int port) {
        this.folder = folder;
        this.socket = folder.resolve("pcscd.comm");
        this.port = port;
    }

    /** Nothing runs yet; readers get TCP ports that are free now. */
    public static PcscDaemon prepared() throws IOException {
        String socket = System.getenv("PCSCLITE_CSOCK_NAME");
        if (socket == null) {
            throw new IOException("PCSCLITE_CSOCK_NAME is not set: run through Maven");
        }
        if (!Files.exists(Path.of(DRIVER))) {
            throw new IOException(
                    "no virtual reader: apt-get install pcscd vsmartcard-vpcd (see provisioning/test.sh)");
        }
        Path folder = Path.of(socket).getParent();
        if (folder == null) {
            throw new IOException("PCSCLITE_CSOCK_NAME names no folder: " + socket);
        }
        Files.createDirectories(folder);
        return new PcscDaemon(folder, twoFreePorts());
    }

    /** vpcd takes two neighbouring ports, a slot each. */
    private static int twoFreePorts() throws IOException {
        for (int i = 0; i < 50; i++) {
            try (ServerSocket one = new ServerSocket(0)) {
                int port = one.getLocalPort();
                if (port < 65000 && isFree(port + 1)) {
                    return port;
                }
            }
        }
        throw new IOException("no neighbouring free ports");
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByAddress(new byte[4]))) {
            return probe.getLocalPort() == port;
        } catch (IOException taken) {
            return false;
        }
    }

    /**
     * Starts it with one reader of two slots, for vpcd keeps its slots by number, whatever reader they are of; returns when
     * it listens.
     *
     * @param reader its name, null for no reader at all
     */
    public PcscDaemon start(@Nullable String reader) throws IOException, InterruptedException {
        Path conf = folder.resolve("conf");
        clear(conf);
        Files.createDirectories(conf);
        if (reader != null) {
            String channel = "0x%X".formatted(port);
            Files.writeString(
                    conf.resolve("reader"),
                    "FRIENDLYNAME \"" + reader + "\"\nDEVICENAME /dev/null:" + channel + "\nLIBPATH " + DRIVER
                            + "\nCHANNELID " + channel + "\n");
        }
        Files.deleteIfExists(socket);
        Files.deleteIfExists(folder.resolve("pcscd.pid"));
        boolean root = Files.isWritable(Path.of("/etc"));
        String inside = "mount -t tmpfs none /run && mkdir /run/pcscd && mount --bind '" + folder
                + "' /run/pcscd && exec pcscd -f -i -c '" + conf + "'";
        process = new ProcessBuilder("unshare", root ? "-m" : "-rm", "--propagation", "private", "sh", "-c", inside)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("pcscd.log").toFile()))
                .start();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(socket) || (reader != null && !listens(port))) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IOException("pcscd does not run: " + Files.readString(folder.resolve("pcscd.log")));
            }
        }
        return this;
    }

    /** A connection would be a card: look at the kernel's table instead. */
    private static boolean listens(int port) throws IOException {
        String wanted = ":%04X 00000000:0000 0A".formatted(port);
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            if (Files.exists(Path.of(table)) && Files.readString(Path.of(table)).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** TCP port of the first slot. */
    public int port() {
        return port;
    }

    /** A slot of the reader, 0 or 1. */
    public ReaderSlot slot(int slot) {
        return new ReaderSlot("127.0.0.1", port + slot);
    }

    /** As its service manager would. */
    public void stop() {
        Process running = process;
        process = null;
        if (running != null) {
            running.destroy();
            running.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        }
    }

    /** As the kernel would: its socket file stays behind. */
    public void kill() {
        Process running = process;
        process = null;
        if (running != null) {
            running.destroyForcibly();
            running.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        }
    }

    /** Lets it hang: it is there, and answers nobody. */
    public void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        Process running = process;
        if (running == null
                || new ProcessBuilder("kill", name, String.valueOf(running.pid()))
                                .start()
                                .waitFor()
                        != 0) {
            throw new IOException("no pcscd to send " + name);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
