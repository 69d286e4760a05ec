package vn.tiepnhan.bridge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScanFramingTest {
    private static final FrameShape GENERIC = framed("", List.of("0D0A", "0D", "0A"), 8192);

    @Test
    void everyChunkingOfAStreamGivesTheSameCodes() {
        byte[] stream = latin("]Q1TN1A\r]L0ABC\r\nXYZ\n\r\n12345\r\r\n");
        for (int first = 0; first <= stream.length; first++) {
            for (int second = first; second <= stream.length; second++) {
                ScanFraming framing = new ScanFraming(GENERIC);
                List<ScanFraming.Cut> cuts = new ArrayList<>(framing.feed(Arrays.copyOfRange(stream, 0, first)));
                cuts.addAll(framing.feed(Arrays.copyOfRange(stream, first, second)));
                cuts.addAll(framing.feed(Arrays.copyOfRange(stream, second, stream.length)));
                assertThat(texts(cuts)).containsExactly("]Q1TN1A", "]L0ABC", "XYZ", "12345");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"02,03,024142430344,ABC", "'',09,41424309,ABC", "'',0D0A,414D0D420D0A,AM\rB", "7E21,0D,7E217E21410D,A"})
    void cutsByWhatTheProfileSays(String prefix, String suffix, String stream, String code) {
        for (int cut = 0; cut <= stream.length() / 2; cut++) {
            byte[] bytes = HexFormat.of().parseHex(stream);
            ScanFraming framing = new ScanFraming(framed(prefix, List.of(suffix), 64));
            List<ScanFraming.Cut> cuts = new ArrayList<>(framing.feed(Arrays.copyOf(bytes, cut)));
            cuts.addAll(framing.feed(Arrays.copyOfRange(bytes, cut, bytes.length)));
            assertThat(texts(cuts)).containsExactly(code);
        }
    }

    @Test
    void silenceEndsACodeWithoutSuffixAndJoinsNothing() {
        ScanFraming framing = new ScanFraming(GENERIC);
        assertThat(framing.feed(latin("ABC"))).isEmpty();
        assertThat(framing.patience()).isEqualTo(Duration.ofMillis(200));
        assertThat(texts(framing.silence())).containsExactly("ABC");
        assertThat(framing.patience()).isEqualTo(Duration.ZERO);
        assertThat(texts(framing.feed(latin("DEF\r")))).containsExactly("DEF");
    }

    @Test
    void whereSilenceEndsNoCodeAHalfOneIsDroppedAndSaidNotJoinedToTheNext() {
        FrameShape suffixOnly = new FrameShape(new byte[0], List.of(new byte[] {'\r'}), Duration.ZERO, 64);
        ScanFraming framing = new ScanFraming(suffixOnly);
        framing.feed(latin("HALF"));
        assertThat(framing.patience()).isEqualTo(Duration.ofSeconds(2));
        assertThat(texts(framing.silence())).containsExactly("!CUT_OFF");
        assertThat(texts(framing.feed(latin("WHOLE\r")))).containsExactly("WHOLE");
    }

    @Test
    void garbageBeforeThePrefixAndAnEarlierFrameWithoutEndAreDropped() {
        ScanFraming framing = new ScanFraming(framed("02", List.of("03"), 64));
        assertThat(texts(framing.feed(latin("noise\u0002ONE\u0003more\u0003\u0002TW\u0002THREE\u0003"))))
                .containsExactly("ONE", "!NO_PREFIX", "THREE");
    }

    @Test
    void aFrameOfTheGreatestLengthPassesAndALongerOneIsDroppedWholeAndSaidOnce() {
        ScanFraming framing = new ScanFraming(framed("", List.of("0D"), 64));
        assertThat(texts(framing.feed(latin("A".repeat(64) + "\r")))).containsExactly("A".repeat(64));
        assertThat(texts(framing.feed(latin("B".repeat(65) + "\r")))).containsExactly("!TOO_LONG");
        assertThat(texts(framing.feed(latin("C".repeat(100_000) + "\r")))).containsExactly("!TOO_LONG");
        assertThat(texts(framing.feed(latin("next\r")))).containsExactly("next");
    }

    @Test
    void aMegabyteWithoutSuffixIsSaidOnceAndTheNextCodeIsRead() {
        ScanFraming framing = new ScanFraming(framed("", List.of("0D"), 8192));
        byte[] flood = new byte[4096];
        Arrays.fill(flood, (byte) 'x');
        List<ScanFraming.Cut> cuts = new ArrayList<>();
        for (int i = 0; i < 256; i++) {
            cuts.addAll(framing.feed(flood));
        }
        cuts.addAll(framing.silence());
        cuts.addAll(framing.feed(latin("next\r")));
        assertThat(texts(cuts)).containsExactly("!TOO_LONG", "next");
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
        assertThat(framing.feed(sent))
                .singleElement()
                .isInstanceOfSatisfying(ScanFraming.Cut.Frame.class, frame -> assertThat(frame.bytes())
                        .isEqualTo(code));
    }

    @Test
    void everyByteValueSurvivesWhereOnlySilenceEndsACode() {
        byte[] code = new byte[256];
        for (int i = 0; i < 256; i++) {
            code[i] = (byte) i;
        }
        FrameDecoder decoder = new FrameDecoder(framed("", List.of(), 512), true, null);
        assertThat(decoder.feed(code)).isEmpty();
        assertThat(decoder.silence().stream().map(ScanProbe::words))
                .containsExactly("- " + HexFormat.of().formatHex(code));
    }

    @Test
    void randomGarbageNeverFailsAndNeverOutgrowsTheLimit() {
        Random random = new Random(58);
        byte[] noise = new byte[200_000];
        random.nextBytes(noise);
        ScanFraming framing = new ScanFraming(framed("0202", List.of("0D0A", "03"), 64));
        assertThat(framing.feed(noise)).isNotEmpty().allSatisfy(cut -> assertThat(
                        cut instanceof ScanFraming.Cut.Frame frame ? frame.bytes().length : 1)
                .isBetween(1, 64));
    }

    @Test
    void textOfAScannersOwnCharsetBecomesUtf8AndBinaryStaysAsItIs() {
        FrameDecoder latin = new FrameDecoder(GENERIC, true, StandardCharsets.ISO_8859_1);
        assertThat(ScanProbe.read(latin, latin("]C0caf\u00E9\r")))
                .containsExactly("CODE_128 " + hex("caf\u00E9".getBytes(StandardCharsets.UTF_8)));
        FrameDecoder ascii = new FrameDecoder(GENERIC, true, StandardCharsets.US_ASCII);
        assertThat(ScanProbe.read(ascii, latin("]L0\u00B8\u00E9\r"))).containsExactly("PDF417 b8e9");
    }

    @Test
    void aShapeThatCouldNeverEndACodeIsRefused() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> new FrameShape(new byte[0], List.of(), Duration.ZERO, 64)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static FrameShape framed(String prefix, List<String> suffixes, int maxBytes) {
        HexFormat hex = HexFormat.of();
        return new FrameShape(
                hex.parseHex(prefix), suffixes.stream().map(hex::parseHex).toList(), Duration.ofMillis(200), maxBytes);
    }

    private static List<String> texts(List<ScanFraming.Cut> cuts) {
        return cuts.stream()
                .map(cut -> cut instanceof ScanFraming.Cut.Frame frame
                        ? new String(frame.bytes(), StandardCharsets.ISO_8859_1)
                        : "!" + ((ScanFraming.Cut.Dropped) cut).trouble())
                .toList();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
