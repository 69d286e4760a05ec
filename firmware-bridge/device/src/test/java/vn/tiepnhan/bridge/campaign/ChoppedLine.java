package vn.tiepnhan.bridge.campaign;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** A bad line: what goes through it falls into pieces of any size, comes late, and now and then it is cut, either way. */
final class ChoppedLine implements Closeable {
    private static final int LIVES = 6000;
    private static final long LATE_NANOS = 300_000;

    private final ServerSocket server = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
    private final int printer;
    private final Random luck;

    ChoppedLine(int printer, long seed) throws IOException {
        this.printer = printer;
        this.luck = new Random(seed);
        daemon(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket host = server.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), printer);
                host.setTcpNoDelay(true);
                there.setTcpNoDelay(true);
                daemon(() -> carry(host, there, 40));
                daemon(() -> carry(there, host, 1));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** @param weight how many bytes cost as much as one answer byte */
    private void carry(Socket from, Socket to, int weight) {
        int left = weight * (1 + roll(LIVES));
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[4096];
            for (int count = in.read(bytes); count >= 0 && left > 0; count = in.read(bytes)) {
                for (int at = 0; at < count && left > 0; ) {
                    int piece = Math.min(Math.min(count - at, left), 1 + roll(weight == 1 ? 3 : 400));
                    out.write(bytes, at, piece);
                    at += piece;
                    left -= piece;
                    LockSupport.parkNanos(roll(4) == 0 ? LATE_NANOS : 0);
                }
            }
        } catch (IOException gone) {
            return;
        }
    }

    private synchronized int roll(int bound) {
        return luck.nextInt(bound);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "chopped-line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
