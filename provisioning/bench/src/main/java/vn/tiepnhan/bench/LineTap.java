package vn.tiepnhan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Listens on the line between the bridge and a printer on TCP and notes when the first payload byte of each slip goes by:
 * the first host byte since {@link #arm} that belongs to no status request {@code DLE EOT n}.
 */
final class LineTap implements AutoCloseable {
    private static final byte[] STATUS_REQUEST = {0x10, 0x04};

    private final ServerSocket server = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
    private final int printerPort;
    private final BlockingQueue<Long> firstBytes = new LinkedBlockingQueue<>();
    private volatile boolean armed;

    LineTap(int printerPort) throws IOException {
        this.printerPort = printerPort;
        daemon(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /** The next payload byte is the first one of a slip. */
    void arm() {
        firstBytes.clear();
        armed = true;
    }

    /** {@code System.nanoTime()} at which it went by; waits for it. */
    long firstByte() throws InterruptedException {
        return firstBytes.take();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket host = server.accept();
                Socket printer = new Socket(InetAddress.getLoopbackAddress(), printerPort);
                host.setTcpNoDelay(true);
                printer.setTcpNoDelay(true);
                daemon(() -> pump(host, printer, true));
                daemon(() -> pump(printer, host, false));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pump(Socket from, Socket to, boolean watched) {
        byte[] buffer = new byte[16384];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                if (watched && armed && !statusRequests(buffer, n)) {
                    armed = false;
                    firstBytes.add(System.nanoTime());
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException hungUp) {
            armed = false;
        }
    }

    private static boolean statusRequests(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (i % 3 < 2 && bytes[i] != STATUS_REQUEST[i % 3]) {
                return false;
            }
        }
        return length % 3 == 0;
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "tap");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
