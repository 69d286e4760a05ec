package vn.tiepnhan.bridge.link.tcp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;

/** A raw TCP connection; non-blocking underneath, so that every wait has an end and every accepted byte is counted. */
public final class TcpLink implements Link {
    private static final Logger LOG = LoggerFactory.getLogger(TcpLink.class);
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final int READ_AT_ONCE = 4096;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final String port;

    private TcpLink(SocketChannel channel, Selector selector, String port) throws IOException {
        this.channel = channel;
        this.selector = selector;
        this.key = channel.register(selector, 0);
        this.port = port;
    }

    /** @throws LinkException when nobody answers there within 3 seconds */
    public static Link open(String host, int port) throws LinkException {
        String name = host + ":" + port;
        try {
            SocketChannel channel = SocketChannel.open();
            Selector selector = Selector.open();
            try {
                channel.configureBlocking(false);
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
                TcpLink link = new TcpLink(channel, selector, name);
                link.connect(new InetSocketAddress(host, port));
                return link;
            } catch (IOException | UnresolvedAddressException failed) {
                channel.close();
                selector.close();
                throw failed;
            }
        } catch (ConnectException refused) {
            throw new LinkException(LinkException.Kind.REFUSED, name, 0, refused);
        } catch (IOException | UnresolvedAddressException failed) {
            throw LinkException.absent(name, failed);
        }
    }

    private void connect(InetSocketAddress address) throws IOException {
        if (!channel.connect(address)) {
            if (!ready(SelectionKey.OP_CONNECT, CONNECT)) {
                throw LinkException.absent(port, null);
            }
            channel.finishConnect();
        }
    }

    @Override
    public void write(byte[] bytes, Duration stall) throws LinkException {
        write(bytes, stall, () -> false);
    }

    @Override
    public void write(byte[] bytes, Duration stall, Stalled stalled) throws LinkException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        try {
            while (left.hasRemaining()) {
                if (channel.write(left) == 0 && !ready(SelectionKey.OP_WRITE, stall) && !stalled.waitOn()) {
                    throw new LinkException(LinkException.Kind.STALLED, port, 0, null);
                }
            }
        } catch (LinkException ended) {
            throw ended.after(left.position());
        } catch (IOException | ClosedSelectorException broken) {
            throw LinkException.lost(port, left.position(), broken);
        }
    }

    @Override
    public byte[] read(Duration wait) throws LinkException {
        ByteBuffer into = ByteBuffer.allocate(READ_AT_ONCE);
        try {
            int count = channel.read(into);
            if (count == 0 && ready(SelectionKey.OP_READ, wait)) {
                count = channel.read(into);
            }
            if (count < 0) {
                throw LinkException.lost(port, 0, null);
            }
            return Arrays.copyOf(into.array(), Math.max(count, 0));
        } catch (LinkException ended) {
            throw ended;
        } catch (IOException | ClosedSelectorException broken) {
            throw LinkException.lost(port, 0, broken);
        }
    }

    private boolean ready(int operation, Duration wait) throws IOException {
        key.interestOps(operation);
        selector.selectedKeys().clear();
        return !wait.isZero() && selector.select(Math.max(1, wait.toMillis())) > 0;
    }

    private void halfClose() {
        ByteBuffer unread = ByteBuffer.allocate(READ_AT_ONCE);
        try {
            if (channel.isConnected()) {
                channel.shutdownOutput();
                while (channel.read(unread) > 0) {
                    unread.clear();
                }
            }
        } catch (IOException gone) {
            LOG.debug("{} was gone before it was closed: {}", port, gone.getMessage());
        }
    }

    @Override
    public boolean answers() {
        return true;
    }

    /**
     * Half-closes first and takes in what has come: closing over unread answers makes the system reset the connection, and
     * a reset throws away what the printer has not read yet.
     */
    @Override
    public void close() {
        halfClose();
        try {
            channel.close();
            selector.close();
        } catch (IOException ignorable) {
            throw new UncheckedIOException(ignorable);
        }
    }
}
