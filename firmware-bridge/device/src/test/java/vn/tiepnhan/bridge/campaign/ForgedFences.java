package vn.tiepnhan.bridge.campaign;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Sits on the line and answers {@code GS r 1} and {@code GS ( H} itself the moment they pass, so that a fence proves nothing:
 * the control that shows what the fence is for.
 */
final class ForgedFences implements Closeable {
    private final ServerSocket server = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
    private final int printer;

    ForgedFences(int printer) throws IOException {
        this.printer = printer;
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
                daemon(() -> down(host, there));
                daemon(() -> up(there, host));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Fences come in writes of their own. */
    private static void down(Socket host, Socket printer) {
        try (host;
                printer) {
            InputStream in = host.getInputStream();
            byte[] piece = new byte[65536];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                ByteArrayOutputStream on = new ByteArrayOutputStream();
                for (int at = 0; at < count; at++) {
                    int fence = fence(piece, at, count);
                    if (fence == 0) {
                        on.write(piece[at]);
                    } else {
                        host.getOutputStream().write(answer(piece, at, fence));
                        at += fence - 1;
                    }
                }
                printer.getOutputStream().write(on.toByteArray());
            }
        } catch (IOException gone) {
            return;
        }
    }

    private static int fence(byte[] piece, int at, int end) {
        if (at + 3 <= end && piece[at] == 0x1D && piece[at + 1] == 'r' && piece[at + 2] == 1) {
            return 3;
        }
        boolean named = at + 11 <= end
                && piece[at] == 0x1D
                && piece[at + 1] == '('
                && piece[at + 2] == 'H'
                && piece[at + 3] == 6
                && piece[at + 4] == 0;
        return named ? 11 : 0;
    }

    private static byte[] answer(byte[] piece, int at, int length) {
        return length == 3
                ? new byte[] {0}
                : new byte[] {0x37, 0x22, piece[at + 7], piece[at + 8], piece[at + 9], piece[at + 10], 0};
    }

    private static void up(Socket printer, Socket host) {
        try (printer;
                host) {
            InputStream in = printer.getInputStream();
            OutputStream out = host.getOutputStream();
            byte[] piece = new byte[4096];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                out.write(piece, 0, count);
            }
        } catch (IOException gone) {
            return;
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "forged-fences");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
