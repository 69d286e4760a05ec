package vn.tiepnhan.bridge.sim.card;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A real pcscd with one virtual reader (vpcd), in a mount namespace of its own: programs started with {@code
 * PCSCLITE_CSOCK_NAME} find it there, and whatever else runs on this machine does not. Needs pcscd, vsmartcard-vpcd, and root
 * or user namespaces.
 */
public final class ReaderDaemon implements AutoCloseable {
    private static final String DRIVER = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
    private static final String SOCKET = "pcscd.comm";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Process process;
    private final Path socket;
    private final int port;

    private ReaderDaemon(Process process, Path socket, int port) {
        this.process = process;
        this.socket = socket;
        this.port = port;
    }

    /** @param folder of its own, kept for whoever reads its log */
    public static ReaderDaemon start(Path folder) throws IOException, InterruptedException {
        Path socket = folder.resolve(SOCKET).toAbsolutePath();
        Path conf = Files.createDirectories(folder.resolve("conf"));
        Files.deleteIfExists(socket);
        Files.deleteIfExists(folder.resolve("pcscd.pid"));
        int port = freePort();
        String channel = "0x%X".formatted(port);
        Files.writeString(
                conf.resolve("reader"),
                "FRIENDLYNAME \"Tiep Nhan\"\nDEVICENAME /dev/null:" + channel + "\nLIBPATH " + DRIVER + "\nCHANNELID "
                        + channel + "\n");
        boolean root = Files.isWritable(Path.of("/etc"));
        String inside = "mount -t tmpfs none /run && mkdir /run/pcscd && mount --bind '" + folder.toAbsolutePath()
                + "' /run/pcscd && exec pcscd -f -i -c '" + conf + "'";
        Path log = folder.resolve("pcscd.log");
        Process process = new ProcessBuilder(
                        "unshare", root ? "-m" : "-rm", "--propagation", "private", "sh", "-c", inside)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long deadline = System.nanoTime() + PATIENCE;
        while (!Files.exists(socket) || !listens(port)) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IOException("pcscd does not run: " + Files.readString(log));
            }
        }
        return new ReaderDaemon(process, socket, port);
    }

    /** vpcd takes the neighbouring port as well. */
    private static int freePort() throws IOException {
        for (int i = 0; i < 50; i++) {
            try (ServerSocket one = new ServerSocket(0);
                    ServerSocket two = new ServerSocket(one.getLocalPort() + 1)) {
                return two.getLocalPort() - 1;
            } catch (IOException taken) {
                // somebody has one of the two: the next pair
            }
        }
        throw new IOException("no neighbouring free ports");
    }

    /** A connection would be a card: look at the kernel's table instead. */
    private static boolean listens(int port) throws IOException {
        return Files.readString(Path.of("/proc/net/tcp")).contains(":%04X 00000000:0000 0A".formatted(port));
    }

    /** What {@code PCSCLITE_CSOCK_NAME} of a program names that is to find it. */
    public Path socket() {
        return socket;
    }

    /** Its slot, empty. */
    public ReaderSlot slot() {
        return new ReaderSlot("127.0.0.1", port);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
