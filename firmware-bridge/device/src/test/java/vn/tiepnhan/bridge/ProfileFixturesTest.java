package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
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
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.printer.outlet.SimLink;
import vn.tiepnhan.profile.Fixture;
import vn.tiepnhan.profile.Fixture.Exchange;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.Profile;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.ScannerProfile;

/** Each profile's golden bytes: the simulator must answer so, the scanner codec must understand so. */
final class ProfileFixturesTest {
    private static final ProfileLibrary LIBRARY = ProfileLibrary.shipped();

    static List<String> printers() {
        return ids(PrinterProfile.class);
    }

    static List<String> scanners() {
        return ids(ScannerProfile.class);
    }

    @ParameterizedTest
    @MethodSource("printers")
    void theSimulatedPrinterAnswersAsRecorded(String id) throws Exception {
        try (SimulatedPrinter printer = new SimulatedPrinter(
                        PrinterModel.of(LIBRARY, id), () -> Fault.NONE, (bytes, paper, whole) -> {});
                Link link = SimLink.plugInto(printer)) {
            for (Exchange exchange : exchanges(id)) {
                link.write(exchange.sentBytes(), Duration.ofSeconds(5));
                ByteArrayOutputStream answer = new ByteArrayOutputStream();
                while (answer.size() < exchange.expectedBytes().length) {
                    byte[] part = link.read(Duration.ofSeconds(5));
                    assertThat(part).as("silence after %s", exchange).isNotEmpty();
                    answer.writeBytes(part);
                }
                assertThat(answer.toByteArray()).isEqualTo(exchange.expectedBytes());
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
            assertThat(ScanProbe.read(decoder, exchange.sentBytes()))
                    .containsExactly(expected[0] + " " + HexFormat.of().formatHex(Fixture.bytes(expected[1])));
        }
    }

    private static List<Exchange> exchanges(String id) {
        List<Exchange> exchanges =
                Fixture.parse(LIBRARY.fixture(id).orElseThrow()).exchanges();
        assertThat(exchanges).isNotEmpty();
        return exchanges;
    }

    private static List<String> ids(Class<? extends Profile> kind) {
        return LIBRARY.all(kind).stream().map(Profile::id).toList();
    }
}
