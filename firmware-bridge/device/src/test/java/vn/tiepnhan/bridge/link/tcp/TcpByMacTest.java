package vn.tiepnhan.bridge.link.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.address.DeviceUri;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;

/** Real sockets on several loopback addresses, and the neighbour table as the kernel writes it. */
@Timeout(60)
final class TcpByMacTest {
    private static final String OURS = "00:26:AB:12:34:56";
    private static final String OTHERS = "00:11:62:0a:0b:0c";
    private static final String HEAD =
            "IP address       HW type     Flags       HW address            Mask     Device\n";

    @TempDir
    private Path folder;

    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private String answer = "";
    private int port;

    @BeforeEach
    void someFreePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        table("");
    }

    @Test
    void opensItWhereItWasLast() throws IOException {
        table(row("127.0.0.2", OURS, "0x2"));
        try (ServerSocket printer = listening("127.0.0.2");
                Link link = printer("127.0.0.2").open()) {
            assertReaches(link, printer);
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void followsItToItsNewAddressAndStaysThere() throws IOException {
        TcpByMac printer = printer("127.0.0.2");
        answer = row("127.0.0.3", OURS.toLowerCase(Locale.ROOT), "0x2");
        try (ServerSocket moved = listening("127.0.0.3")) {
            for (int again = 0; again < 2; again++) {
                try (Link link = printer.open()) {
                    assertReaches(link, moved);
                }
            }
        }
        assertThat(calls).hasValue(1);
    }

    @Test
    void sendsNothingToAnotherDeviceThatGotItsAddress() throws IOException {
        table(row("127.0.0.2", OTHERS, "0x2") + row("127.0.0.3", OURS, "0x2"));
        try (ServerSocket other = listening("127.0.0.2");
                ServerSocket moved = listening("127.0.0.3");
                Link link = printer("127.0.0.2").open()) {
            assertReaches(link, moved);
            try (Socket gone = other.accept()) {
                assertThat(gone.getInputStream().read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void saysThatAnotherDeviceIsThereWhereItIsNowhere() throws IOException {
        answer = row("127.0.0.2", OTHERS, "0x2") + row("127.0.0.3", OURS, "0x0");
        table(answer);
        try (ServerSocket other = listening("127.0.0.2")) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(() -> printer("127.0.0.2").open())
                    .isInstanceOfSatisfying(LinkException.class, absent -> {
                        assertThat(absent.kind()).isEqualTo(LinkException.Kind.ABSENT);
                        assertThat(absent.reason().vi()).contains(OURS, "127.0.0.2:" + port, "thiết bị khác");
                        assertThat(absent.reason().en()).contains(OURS, "another", "00:11:62:0A:0B:0C");
                    });
        }
    }

    @Test
    void doesNotCallEverybodyAgainAndAgain() {
        TcpByMac printer = printer("127.0.0.2");
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(printer::open).isInstanceOf(LinkException.class);
        }
        assertThat(calls).hasValue(1);
        nanos.addAndGet(Duration.ofSeconds(31).toNanos());
        assertThatThrownBy(printer::open).isInstanceOf(LinkException.class);
        assertThat(calls).hasValue(2);
    }

    @Test
    void oneThatTakesNoConnectionIsBusyAndNotElsewhere() throws IOException {
        table(row("127.0.0.2", OURS, "0x2"));
        assertThatThrownBy(() -> printer("127.0.0.2").open())
                .isInstanceOfSatisfying(
                        LinkException.class, busy -> assertThat(busy.kind()).isEqualTo(LinkException.Kind.REFUSED));
        assertThat(calls).hasValue(0);
    }

    @Test
    void whereNoMacIsSeenTheAddressCounts() throws IOException {
        try (ServerSocket behindARouter = listening("127.0.0.2");
                Link link = printer("127.0.0.2").open()) {
            assertReaches(link, behindARouter);
        }
    }

    @Test
    void itsNameIsMadeOfItsMac() {
        DeviceUri before = DeviceUri.parse("tcp://192.168.1.50:9100?mac=00-26-ab-12-34-56");
        DeviceUri after = DeviceUri.parse("tcp://192.168.1.77:9100?mac=" + OURS);
        assertThat(before.deviceId("printer"))
                .isEqualTo("printer-tcp-00-26-AB-12-34-56-9100")
                .isEqualTo(after.deviceId("printer"));
        assertThat(before.place()).isEqualTo(after.place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://h:9100?mac=1", "tcp://h:9100?mac=00:26:AB:12:34:5G", "serial:/dev/x?mac=" + OURS})
    void refusesWhatIsNoMac(String text) {
        assertThatThrownBy(() -> DeviceUri.parse(text)).isInstanceOf(BridgeException.class);
    }

    private TcpByMac printer(String host) {
        Neighbours neighbours = new Neighbours(folder.resolve("arp"), () -> {
            calls.incrementAndGet();
            table(answer);
        });
        return new TcpByMac(host, port, OURS, neighbours, nanos::get);
    }

    private ServerSocket listening(String address) throws IOException {
        return new ServerSocket(port, 5, InetAddress.getByName(address));
    }

    private static void assertReaches(Link link, ServerSocket printer) throws IOException {
        link.write("slip".getBytes(StandardCharsets.US_ASCII), Duration.ofSeconds(5));
        try (Socket host = printer.accept()) {
            assertThat(new String(host.getInputStream().readNBytes(4), StandardCharsets.US_ASCII))
                    .isEqualTo("slip");
        }
    }

    private static String row(String address, String mac, String flags) {
        return "%-17s0x1         %s         %s     *        eth0%n".formatted(address, flags, mac);
    }

    private void table(String rows) {
        try {
            Files.writeString(folder.resolve("arp"), HEAD + rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
