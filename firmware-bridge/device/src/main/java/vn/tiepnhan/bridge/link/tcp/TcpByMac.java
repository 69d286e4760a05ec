package vn.tiepnhan.bridge.link.tcp;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.LinkOpener;

/**
 * A device of the network that is known by its MAC: looked for where it was last, and else wherever it has gone; never
 * taken for another that has got its address. Behind a router no MAC is seen, and the address alone counts. One thread.
 */
public final class TcpByMac implements LinkOpener {
    private static final Duration BETWEEN_CALLS = Duration.ofSeconds(30);

    private final int port;
    private final String mac;
    private final Neighbours neighbours;
    private final LongSupplier nanos;
    private String last;
    private long mayCallAt;

    /**
     * @param host where it was last seen
     * @param mac in capitals, with colons
     * @param nanos a monotonic clock
     */
    public TcpByMac(String host, int port, String mac, Neighbours neighbours, LongSupplier nanos) {
        this.last = host;
        this.port = port;
        this.mac = mac;
        this.neighbours = neighbours;
        this.nanos = nanos;
        this.mayCallAt = nanos.getAsLong();
    }

    @Override
    public Link open() throws LinkException {
        try {
            return verified(last);
        } catch (LinkException notThere) {
            if (isHere(last)) {
                throw notThere;
            }
            String moved = elsewhere().orElseThrow(() -> missing(notThere));
            Link link = verified(moved);
            last = moved;
            return link;
        }
    }

    private Link verified(String host) throws LinkException {
        Link link = TcpLink.open(host, port);
        if (neighbours.mac(address(host)).filter(other -> !other.equals(mac)).isEmpty()) {
            return link;
        }
        link.close();
        throw LinkException.absent(host + ":" + port, null);
    }

    /** Whether it is at this address, though it took no connection: then it is busy, and not elsewhere. */
    private boolean isHere(String host) {
        return neighbours.mac(address(host)).filter(mac::equals).isPresent();
    }

    private Optional<String> elsewhere() {
        Optional<String> found = neighbours.address(mac);
        if (found.isPresent() || nanos.getAsLong() - mayCallAt < 0) {
            return found;
        }
        neighbours.callAll();
        mayCallAt = nanos.getAsLong() + BETWEEN_CALLS.toNanos();
        return neighbours.address(mac);
    }

    private LinkException missing(LinkException why) {
        String place = last + ":" + port;
        String there =
                neighbours.mac(address(last)).map(other -> " (" + other + ")").orElse("");
        boolean another = !there.isEmpty();
        return LinkException.named(
                LinkException.Kind.ABSENT,
                place,
                new Cause(
                        "DEVICE_ABSENT",
                        "Không thấy thiết bị có địa chỉ MAC " + mac + " trong mạng"
                                + (another ? "; ở " + place + " giờ là thiết bị khác" + there : ", lần cuối ở " + place)
                                + ". Hãy kiểm tra nguồn điện và dây mạng của thiết bị đó.",
                        "No device with the MAC " + mac + " is on the network"
                                + (another
                                        ? "; at " + place + " there is another now" + there
                                        : ", last seen at " + place)
                                + ". Check that device's power and network cable."),
                why);
    }

    private static String address(String host) {
        try {
            return InetAddress.getByName(host).getHostAddress();
        } catch (IOException unknown) {
            return host;
        }
    }
}
