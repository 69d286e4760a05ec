package vn.tiepnhan.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A bad line between terminal and centre: passes bytes on, and cuts the connection where it is told to. */
final class FaultProxy implements AutoCloseable {
    private static final long NEVER = Long.MAX_VALUE;

    private final ServerSocket door;
    private final int target;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicLong upstreamLeft = new AtomicLong(NEVER);
    private final AtomicLong downstreamLeft = new AtomicLong(NEVER);
    private final AtomicLong sentUp = new AtomicLong();

    private FaultProxy(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    static FaultProxy to(int port) throws IOException {
        FaultProxy proxy = new FaultProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        proxy.threads.execute(proxy::accept);
        return proxy;
    }

    String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** The centre gets everything; of its answers only so many bytes come back before the line is cut. */
    void cutAnswersAfter(long bytes) {
        downstreamLeft.set(bytes);
    }

    /** The line is cut once so many bytes have gone to the centre. */
    void cutRequestsAfter(long bytes) {
        upstreamLeft.set(bytes);
    }

    void mend() {
        upstreamLeft.set(NEVER);
        downstreamLeft.set(NEVER);
        sentUp.set(0);
    }

    long sentUp() {
        return sentUp.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                threads.execute(() -> pump(client, server, upstreamLeft, sentUp));
                threads.execute(() -> pump(server, client, downstreamLeft, new AtomicLong()));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** A cut is felt only when there is something to pass on: what was sent before it arrived. */
    private static void pump(Socket from, Socket to, AtomicLong left, AtomicLong passed) {
        byte[] buffer = new byte[8192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                int allowed = (int) Math.min(n, Math.max(0, left.get()));
                out.write(buffer, 0, allowed);
                out.flush();
                passed.addAndGet(allowed);
                if (left.get() != NEVER && left.addAndGet(-n) < 0) {
                    return;
                }
            }
        } catch (IOException cut) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
