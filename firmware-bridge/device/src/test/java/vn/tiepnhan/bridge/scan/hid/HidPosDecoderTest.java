package vn.tiepnhan.bridge.scan.hid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.bridge.scan.Reading;
import vn.tiepnhan.bridge.scan.ScanProbe;

final class HidPosDecoderTest {
    /** The example of the ATR110 product manual, appendix A: 60 bytes in two reports. */
    private static final String BOARDING = "M1GATHERGOOD/MICHAEL YABCDEF LHRDURAK 3542 052Y003D23  ";

    private static final List<byte[]> ENDINGS = List.of(new byte[] {'\r'});

    @Test
    void readsTheMakersExampleOfACodeInTwoReports() {
        String code = BOARDING + "12345";
        HidPosDecoder decoder = decoder(HidPosLayout.COMMON);
        assertThat(ScanProbe.read(decoder, reports("]Q0", code.getBytes(StandardCharsets.US_ASCII))))
                .containsExactly("QR " + hex(code));
        assertThat(decoder.patience()).isZero();
    }

    @Test
    void everyChunkingGivesTheSameCodes() {
        byte[] stream = join(reports("]L0", text("A".repeat(150))), reports("]C0", text("ZK41")));
        for (int cut = 0; cut <= stream.length; cut++) {
            HidPosDecoder decoder = decoder(HidPosLayout.COMMON);
            List<String> read = new ArrayList<>(ScanProbe.read(decoder, Arrays.copyOf(stream, cut)));
            if (cut % 64 == 0 || stream[cut] == 2 || decoder.patience().toMillis() == 50) {
                read.addAll(ScanProbe.read(decoder, Arrays.copyOfRange(stream, cut, stream.length)));
                assertThat(read).containsExactly("PDF417 " + hex("A".repeat(150)), "CODE_128 " + hex("ZK41"));
            }
        }
    }

    @Test
    void everyByteValueSurvives() {
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i;
        }
        assertThat(ScanProbe.read(decoder(HidPosLayout.COMMON), reports("]d1", all)))
                .containsExactly("DATA_MATRIX " + HexFormat.of().formatHex(all));
    }

    @Test
    void reportsOfAnotherIdArePassedOver() {
        HidPosDecoder decoder = decoder(HidPosLayout.COMMON);
        assertThat(ScanProbe.read(decoder, new byte[] {4, 0x55})).isEmpty();
        assertThat(ScanProbe.read(decoder, reports("]C0", text("OK")))).containsExactly("CODE_128 " + hex("OK"));
    }

    @Test
    void anUnknownIdentifierLeavesTheDataAndNamesNoSymbology() {
        assertThat(ScanProbe.read(decoder(HidPosLayout.COMMON), reports("]?9", text("KEEP"))))
                .containsExactly("- " + hex("KEEP"));
    }

    @Test
    void theMakersSymbologyByteCountsWhereThereIsNoAimIdentifier() {
        HidPosLayout own = new HidPosLayout(2, 64, 1, -1, 2, 56, 62, -1, Map.of(0x1C, "QR"));
        byte[] report = new byte[64];
        report[0] = 2;
        report[1] = 4;
        System.arraycopy(text("CODE"), 0, report, 2, 4);
        report[62] = 0x1C;
        assertThat(ScanProbe.read(decoder(own), report)).containsExactly("QR " + hex("CODE"));
    }

    @Test
    void withoutAFlagAFullReportGoesOnUntilAShorterOneOrASilence() {
        HidPosLayout unflagged = new HidPosLayout(2, 64, 1, 2, 5, 56, 61, -1, Map.of());
        HidPosDecoder decoder = decoder(unflagged);
        assertThat(ScanProbe.read(decoder, reports("]L0", text("B".repeat(60)))))
                .containsExactly("PDF417 " + hex("B".repeat(60)));
        assertThat(ScanProbe.read(decoder, reports("]L0", text("C".repeat(56)))))
                .isEmpty();
        assertThat(decoder.patience().toMillis()).isEqualTo(50);
        assertThat(silence(decoder)).containsExactly("PDF417 " + hex("C".repeat(56)));
    }

    @Test
    void aShortReportThatHoldsAllItsDataCountsAndOneThatDoesNotIsSaid() {
        byte[] whole = reports("]C0", text("SHORT"));
        HidPosDecoder decoder = decoder(HidPosLayout.COMMON);
        decoder.feed(Arrays.copyOf(whole, 5 + 5));
        assertThat(silence(decoder)).containsExactly("CODE_128 " + hex("SHORT"));
        decoder.feed(Arrays.copyOf(whole, 5 + 3));
        assertThat(silence(decoder)).containsExactly("Lost[trouble=CUT_OFF]");
    }

    @Test
    void aCodeWhoseNextReportNeverComesIsSaidAndNotJoinedToTheNext() {
        byte[] two = reports("]Q1", text("D".repeat(80)));
        HidPosDecoder decoder = decoder(HidPosLayout.COMMON);
        decoder.feed(Arrays.copyOf(two, 64));
        assertThat(silence(decoder)).containsExactly("Lost[trouble=CUT_OFF]");
        assertThat(ScanProbe.read(decoder, reports("]Q1", text("NEXT")))).containsExactly("QR " + hex("NEXT"));
    }

    @Test
    void aCodeLongerThanTheProfileAllowsIsSaidOnceAndTheNextOneIsRead() {
        HidPosDecoder decoder = new HidPosDecoder(HidPosLayout.COMMON, null, ENDINGS, 200);
        assertThat(ScanProbe.read(decoder, reports("]L0", new byte[1_000_000]))).containsExactly("TOO_LONG");
        assertThat(ScanProbe.read(decoder, reports("]L0", text("NEXT")))).containsExactly("PDF417 " + hex("NEXT"));
    }

    @Test
    void noiseNeverFailsNorBringsMoreThanItsData() {
        Random random = new Random(8);
        HidPosDecoder decoder = decoder(HidPosLayout.COMMON);
        for (int i = 0; i < 20_000; i++) {
            byte[] report = new byte[64];
            random.nextBytes(report);
            report[0] = 2;
            decoder.feed(report).forEach(reading -> assertThat(reading).isNotNull());
        }
        decoder.forget();
        assertThat(ScanProbe.read(decoder, reports("]C0", text("OK")))).containsExactly("CODE_128 " + hex("OK"));
    }

    @Test
    void anEndingMeantForAKeyboardIsTakenOff() {
        assertThat(ScanProbe.read(decoder(HidPosLayout.COMMON), reports("]C0", text("ZK\r"))))
                .containsExactly("CODE_128 " + hex("ZK"));
    }

    private static List<String> silence(HidPosDecoder decoder) {
        return decoder.silence().stream()
                .map(reading -> reading instanceof Reading.Code code
                        ? code.symbology() + " " + HexFormat.of().formatHex(code.content())
                        : reading.toString())
                .toList();
    }

    private static HidPosDecoder decoder(HidPosLayout layout) {
        return new HidPosDecoder(layout, null, ENDINGS, 8192);
    }

    private static byte[] reports(String aim, byte[] code) {
        byte[] all = new byte[0];
        for (int from = 0; from == 0 || from < code.length; from += 56) {
            byte[] report = new byte[64];
            int length = Math.min(56, code.length - from);
            report[0] = 2;
            report[1] = (byte) length;
            System.arraycopy(text(aim), 0, report, 2, 3);
            System.arraycopy(code, from, report, 5, length);
            report[63] = (byte) (from + 56 < code.length ? 1 : 0);
            all = join(all, report);
        }
        return all;
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text(text));
    }
}
