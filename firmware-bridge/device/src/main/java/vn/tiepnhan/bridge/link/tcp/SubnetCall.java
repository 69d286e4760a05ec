package vn.tiepnhan.bridge.link.tcp;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.nio.ByteBuffer;
import java.util.Collections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the kernel ask for every address of this machine's networks (ARP), by an empty datagram to the discard port of
 * each; needs no rights. Who answers is in the table a moment later. Networks of more than {@value #MOST} addresses are left alone.
 */
final class SubnetCall implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(SubnetCall.class);
    private static final int MOST = 512;
    private static final int DISCARD = 9;
    private static final int BITS = 32;

    @Override
    public void run() {
        try (DatagramSocket socket = new DatagramSocket()) {
            for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (card.isUp() && !card.isLoopback() && !card.isPointToPoint()) {
                    card.getInterfaceAddresses().forEach(own -> call(socket, own));
                }
            }
        } catch (IOException noNetwork) {
            LOG.debug("nobody can be called", noNetwork);
        }
    }

    private static void call(DatagramSocket socket, InterfaceAddress own) {
        int size = 1 << Math.max(0, BITS - own.getNetworkPrefixLength());
        if (!(own.getAddress() instanceof Inet4Address) || size < 0 || size > MOST) {
            return;
        }
        int network = ByteBuffer.wrap(own.getAddress().getAddress()).getInt() & -size;
        for (int i = 1; i < size - 1; i++) {
            byte[] address =
                    ByteBuffer.allocate(Integer.BYTES).putInt(network + i).array();
            try {
                socket.send(new DatagramPacket(new byte[0], 0, InetAddress.getByAddress(address), DISCARD));
            } catch (IOException unreachable) {
                LOG.debug("cannot call", unreachable);
            }
        }
    }
}
