package vn.tiepnhan.bridge.sim.card;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The slot of a virtual reader of pcscd ({@code vpcd}, vsmartcard 3): a card is in while the connection is open. Each
 * message has its length in two bytes before it; one byte 00, 01, 02 is power off, on, reset, 04 asks for the answer to
 * reset, anything else is a command APDU. May be used from any thread.
 */
public final class ReaderSlot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderSlot.class);
    private static final int CONNECT_MILLIS = 5000;
    private static final int RESET = 2;
    private static final int POWER_ON = 1;
    private static final int ATR = 4;

    private final InetSocketAddress reader;
    private @Nullable Socket socket;

    public ReaderSlot(String host, int port) {
        this.reader = new InetSocketAddress(host, port);
    }

    /** Puts a card in; the one that is in comes out first. */
    public synchronized void insert(VirtualCard card) throws IOException {
        pull();
        Socket fresh = new Socket();
        fresh.connect(reader, CONNECT_MILLIS);
        fresh.setTcpNoDelay(true);
        socket = fresh;
        Thread thread = new Thread(() -> serve(fresh, card), "virtual-card");
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes the card out, whatever it is doing. */
    public synchronized void pull() {
        Socket open = socket;
        socket = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException alreadyOut) {
                LOG.debug("card was out already", alreadyOut);
            }
        }
    }

    private static void serve(Socket socket, VirtualCard card) {
        try (socket;
                DataInputStream in = new DataInputStream(socket.getInputStream());
                DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
            while (true) {
                byte[] message = new byte[length(socket, in)];
                quick(socket);
                in.readFully(message);
                byte[] answer = message.length == 1 ? control(message[0], card) : card.answer(message);
                if (answer != null) {
                    byte[] framed = new byte[answer.length + 2];
                    framed[0] = (byte) (answer.length >> 8);
                    framed[1] = (byte) answer.length;
                    System.arraycopy(answer, 0, framed, 2, answer.length);
                    out.write(framed);
                }
            }
        } catch (IOException out) {
            LOG.debug("card out: {}", out.getMessage());
        }
    }

    private static int length(Socket socket, DataInputStream in) throws IOException {
        quick(socket);
        return in.readUnsignedShort();
    }

    /** vpcd sends length and message apart; a delayed acknowledgement between them would cost 40 ms each time. */
    private static void quick(Socket socket) throws IOException {
        if (socket.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK)) {
            socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
    }

    private static byte @Nullable [] control(byte code, VirtualCard card) {
        if (code == POWER_ON || code == RESET) {
            card.reset();
        }
        return code == ATR ? card.atr() : null;
    }

    @Override
    public void close() {
        pull();
    }
}
