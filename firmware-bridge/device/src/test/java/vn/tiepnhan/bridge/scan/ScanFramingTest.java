package vn.tiepnhan.bridge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.profile.Capability;
import vn.tiepnhan.profile.Capability.Provenance;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.ScannerProfile;

final class ScanFramingTest {
    private static final ScannerProfile.Framing GENERIC =
            ProfileLibrary.shipped().scanner("generic-serial-scanner").framing();

    @Test
    void everyChunkingOfAStreamGivesTheSameCodes() {
        byte[] stream = latin("]Q1TN1A\r]L0ABC\r\nXYZ\n\r\n12345\r\r\n");
        for (int first = 0; first <= stream.length; first++) {
            for (int second = first; second <= stream.length; second++) {
                ScanFraming framing = new ScanFraming(GENERIC);
                List<byte[]> codes = new ArrayList<>(framing.feed(Arrays.copyOfRange(stream, 0, first)));
                codes.addAll(framing.feed(Arrays.copyOfRange(stream, first, second)));
                codes.addAll(framing.feed(Arrays.copyOfRange(stream, second, stream.length)));
                assertThat(texts(codes)).containsExactly("]Q1TN1A", "]L0ABC", "XYZ", "12345");
            }
        }
    }

    @Test
    void silenceEndsACodeWithoutSuffixAndJoinsNothing() {
        ScanFraming framing = new ScanFraming(GENERIC);
        assertThat(framing.feed(latin("ABC"))).isEmpty();
        assertThat(framing.open()).isTrue();
        assertThat(texts(framing.silence())).containsExactly("ABC");
        assertThat(framing.open()).isFalse();
        assertThat(texts(framing.feed(latin("DEF\r")))).containsExactly("DEF");
    }

    @Test
    void garbageBeforeThePrefixAndAnEarlierFrameWithoutEndAreDropped() {
        ScanFraming framing = new ScanFraming(framed("02", List.of("03"), 64));
        assertThat(texts(framing.feed(latin("noise\u0002ONE\u0003more\u0003\u0002TW\u0002THREE\u0003"))))
                .containsExactly("ONE", "THREE");
    }

    @Test
    void aFrameOfTheGreatestLengthPassesAndALongerOneIsDroppedWhole() {
        ScanFraming framing = new ScanFraming(framed("", List.of("0D"), 64));
        assertThat(texts(framing.feed(latin("A".repeat(64) + "\r")))).containsExactly("A".repeat(64));
        assertThat(framing.feed(latin("B".repeat(65) + "\r"))).isEmpty();
        assertThat(framing.feed(latin("C".repeat(100_000) + "\r"))).isEmpty();
        assertThat(texts(framing.feed(latin("next\r")))).containsExactly("next");
    }

    @Test
    void everyByteValueSurvivesExceptTheSuffix() {
        byte[] code = new byte[255];
        for (int i = 0; i < 255; i++) {
            code[i] = (byte) (i < 0x03 ? i : i + 1);
        }
        ScanFraming framing = new ScanFraming(framed("", List.of("03"), 512));
        byte[] sent = Arrays.copyOf(code, 256);
        sent[255] = 3;
        assertThat(framing.feed(sent)).singleElement().isEqualTo(code);
    }

    @Test
    void randomGarbageNeverFailsAndNeverOutgrowsTheLimit() {
        Random random = new Random(58);
        byte[] noise = new byte[200_000];
        random.nextBytes(noise);
        ScanFraming framing = new ScanFraming(framed("0202", List.of("0D0A", "03"), 64));
        assertThat(framing.feed(noise))
                .allSatisfy(code -> assertThat(code.length).isBetween(1, 64));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            nullValues = "-",
            value = {
                "]L0ABC PDF417 ABC",
                "]L2ABC PDF417 ABC",
                "]Q1ABC QR ABC",
                "]d2ABC DATA_MATRIX ABC",
                "]C0ABC CODE_128 ABC",
                "]C1ABC CODE_128 ABC",
                "]A1ABC CODE_39 ABC",
                "]E08936 - 8936",
                "]z0AZ - AZ",
                "]X0ABC - ABC",
                "ABC - ABC",
                "]?1ABC - ]?1ABC",
                "] - ]",
                "]Q - ]Q",
                "]]C - ]]C",
                "]Q1 QR ''"
            })
    void stripsAimIdentifiersThatExistAndNothingElse(String frame, String symbology, String content) {
        AimIdentifier code = AimIdentifier.strip(latin(frame));
        assertThat(code.symbology()).isEqualTo(symbology);
        assertThat(new String(code.content(), StandardCharsets.ISO_8859_1)).isEqualTo(content);
    }

    @Test
    void undoesExtendedChannelEscapes() {
        byte[] utf8 = "]Q2\\000026Tiếng Việt \\\\ xong".getBytes(StandardCharsets.UTF_8);
        assertThat(new String(AimIdentifier.strip(utf8).content(), StandardCharsets.UTF_8))
                .isEqualTo("Tiếng Việt \\ xong");
        assertThat(new String(AimIdentifier.strip(latin("]L1\\000003caf\u00E9")).content(), StandardCharsets.UTF_8))
                .isEqualTo("café");
        assertThat(new String(AimIdentifier.strip(latin("]Q1C:\\000026x")).content(), StandardCharsets.UTF_8))
                .as("no escapes under an identifier without ECI")
                .isEqualTo("C:\\000026x");
    }

    private static ScannerProfile.Framing framed(String prefix, List<String> suffixes, int maxBytes) {
        return new ScannerProfile.Framing(said(prefix), said(suffixes), said(200), said(maxBytes));
    }

    private static <T> Capability<T> said(T value) {
        return new Capability<>(value, Provenance.UNVERIFIED, "test");
    }

    private static List<String> texts(List<byte[]> codes) {
        return codes.stream()
                .map(code -> new String(code, StandardCharsets.ISO_8859_1))
                .toList();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
