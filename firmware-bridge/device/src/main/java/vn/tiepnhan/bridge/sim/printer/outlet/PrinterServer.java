package vn.tiepnhan.bridge.sim.printer.outlet;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.sim.printer.HostLine;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;

/** Puts a simulated printer on a TCP port, as an Ethernet board does: one host at a time, the next one waits. */
public final class PrinterServer implements PrinterOutlet {
    private static final Logger LOG = LoggerFactory.getLogger(PrinterServer.class);

    private final SimulatedPrinter printer;
    private final ServerSocket server;
    private volatile @Nullable Socket connected;

    private PrinterServer(SimulatedPrinter printer, ServerSocket server) {
        this.printer = printer;
        this.server = server;
    }

    /** @param port 0 for a free one */
    public static PrinterServer start(SimulatedPrinter printer, InetAddress address, int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(address, port), 1);
        PrinterServer server = new PrinterServer(printer, socket);
        Thread thread = new Thread(server::serve, "simulated-port-" + socket.getLocalPort());
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    public int port() {
        return server.getLocalPort();
    }

    @Override
    public String uri() {
        return "tcp://" + server.getInetAddress().getHostAddress() + ":" + port();
    }

    @Override
    public void close() throws IOException {
        server.close();
        Socket host = connected;
        if (host != null) {
            closeQuietly(host);
        }
        printer.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket host = server.accept()) {
                connected = host;
                host.setTcpNoDelay(true);
                serve(host);
            } catch (IOException ended) {
                LOG.debug("host gone: {}", ended.getMessage());
            }
        }
    }

    private void serve(Socket host) throws IOException {
        OutputStream out = host.getOutputStream();
        HostLine line = new HostLine() {
            @Override
            public void send(byte[] bytes) {
                try {
                    out.write(bytes);
                } catch (IOException gone) {
                    LOG.debug("answer lost: {}", gone.getMessage());
                }
            }

            @Override
            public void drop() {
                closeQuietly(host);
            }
        };
        printer.connect(line);
        try {
            byte[] piece = new byte[2048];
            for (int count = host.getInputStream().read(piece);
                    count >= 0;
                    count = host.getInputStream().read(piece)) {
                printer.receive(Arrays.copyOf(piece, count));
            }
        } finally {
            printer.disconnect(line);
        }
    }

    private static void closeQuietly(Socket host) {
        try {
            host.setSoLinger(true, 0);
            host.close();
        } catch (IOException alreadyGone) {
            LOG.debug("already gone: {}", alreadyGone.getMessage());
        }
    }
}
