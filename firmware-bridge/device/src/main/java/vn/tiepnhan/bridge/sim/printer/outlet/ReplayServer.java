package vn.tiepnhan.bridge.sim.printer.outlet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.DeviceTrace;
import vn.tiepnhan.bridge.escpos.EscPosTokens;

/** A recorded printer on a TCP port: one host at a time, each meets the record from its beginning. */
public final class ReplayServer implements PrinterOutlet {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayServer.class);

    private final DeviceTrace trace;
    private final ServerSocket server;

    private ReplayServer(DeviceTrace trace, ServerSocket server) {
        this.trace = trace;
        this.server = server;
    }

    /** @param port 0 for a free one */
    public static ReplayServer start(DeviceTrace trace, InetAddress address, int port) throws IOException {
        ReplayServer replay = new ReplayServer(trace, new ServerSocket(port, 1, address));
        Thread thread = new Thread(replay::serve, "replayed-printer");
        thread.setDaemon(true);
        thread.start();
        return replay;
    }

    @Override
    public String uri() {
        return "tcp://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket host = server.accept()) {
                host.setTcpNoDelay(true);
                converse(host);
            } catch (IOException ended) {
                LOG.debug("host gone: {}", ended.getMessage());
            }
        }
    }

    private void converse(Socket host) throws IOException {
        Replay replay = Replay.of(trace);
        OutputStream out = host.getOutputStream();
        out.write(replay.greeting());
        EscPosTokens tokens = new EscPosTokens(new Replies(replay, out));
        InputStream in = host.getInputStream();
        byte[] piece = new byte[2048];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            tokens.accept(Arrays.copyOf(piece, count));
        }
    }

    private record Replies(Replay replay, OutputStream out) implements EscPosTokens.Listener {
        @Override
        public void command(byte[] command) {
            if (Replay.isQuestion(command)) {
                try {
                    out.write(replay.answer(command));
                } catch (IOException gone) {
                    LOG.debug("answer lost: {}", gone.getMessage());
                }
            }
        }

        @Override
        public void data(byte value) {}

        @Override
        public void other(byte value) {}
    }
}
