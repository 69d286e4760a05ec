package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.scan.ScanDecoder;
import vn.tiepnhan.bridge.scan.ScanProbe;
import vn.tiepnhan.bridge.scanner.ScannerProbe;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.PrinterModel;
import vn.tiepnhan.bridge.sim.printer.SimLink;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.profile.Profile;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.ScannerProfile;

/** Each profile's golden bytes: the simulator must answer so, the scanner codec must understand so. */
final class ProfileFixturesTest {
    private static final ProfileLibrary LIBRARY = ProfileLibrary.shipped();

    static List<String> printers() {
        return ids("printer");
    }

    static List<String> scanners() {
        return ids("scanner");
    }

    @ParameterizedTest
    @MethodSource("printers")
    void theSimulatedPrinterAnswersAsRecorded(String id) throws Exception {
        try (SimulatedPrinter printer = new SimulatedPrinter(
                        PrinterModel.of(LIBRARY, id), () -> Fault.NONE, (bytes, paper, whole) -> {});
                Link link = SimLink.plugInto(printer)) {
            for (Exchange exchange : exchanges(id)) {
                link.write(exchange.sent(), Duration.ofSeconds(5));
                ByteArrayOutputStream answer = new ByteArrayOutputStream();
                while (answer.size() < hex(exchange.expected()).length) {
                    byte[] part = link.read(Duration.ofSeconds(5));
                    assertThat(part).as("silence after %s", exchange).isNotEmpty();
                    answer.writeBytes(part);
                }
                assertThat(answer.toByteArray()).isEqualTo(hex(exchange.expected()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scanners")
    void theScannerCodecReadsAsRecorded(String id) {
        ScannerProfile profile = LIBRARY.scanner(id);
        ScanDecoder decoder = ScannerProbe.decoder(profile);
        for (Exchange exchange : exchanges(id)) {
            String[] expected = exchange.expected().split(" ", 2);
            assertThat(ScanProbe.read(decoder, exchange.sent()))
                    .containsExactly(expected[0] + " " + HexFormat.of().formatHex(hex(expected[1])));
        }
    }

    private record Exchange(byte[] sent, String expected) {}

    private static List<Exchange> exchanges(String id) {
        List<Exchange> exchanges = new ArrayList<>();
        byte[] sent = new byte[0];
        for (String line : LIBRARY.fixture(id).orElseThrow().lines().toList()) {
            if (line.startsWith("> ")) {
                sent = hex(line.substring(2));
            } else if (line.startsWith("< ")) {
                exchanges.add(new Exchange(sent, line.substring(2).strip()));
            }
        }
        assertThat(exchanges).isNotEmpty();
        return exchanges;
    }

    private static byte[] hex(String spaced) {
        return HexFormat.of().parseHex(spaced.replace(" ", ""));
    }

    private static List<String> ids(String kind) {
        return LIBRARY.ids().stream().filter(id -> kindOf(id).equals(kind)).toList();
    }

    private static String kindOf(String id) {
        Profile profile = LIBRARY.examine(id).profile();
        return profile == null ? "" : profile.kind();
    }
}
