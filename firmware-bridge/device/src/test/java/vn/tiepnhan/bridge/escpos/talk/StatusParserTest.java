package vn.tiepnhan.bridge.escpos.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatusParserTest {
    @ParameterizedTest
    @CsvSource({
        "12, RealTime",
        "1A, RealTime",
        "7E, RealTime",
        "00, Ordered",
        "0C, Ordered",
        "03, Ordered",
        "11, FlowControl",
        "13, FlowControl",
        "14000000, Automatic",
        "37223030303100, ProcessId",
        "3723404100, Offline",
        "372500, Cleared",
        "372200, Block",
        "5F414200, Text",
        "FF, Stray"
    })
    void tellsEveryKindOfAnswer(String hex, String kind) {
        List<PrinterAnswer> answers = new StatusParser().feed(bytes(hex.replace(" ", "")));
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void bytesInsideAutomaticStatusAndBlocksAreNoAnswersOfTheirOwn() {
        List<PrinterAnswer> answers =
                new StatusParser().feed(bytes("10000C0F" + "372200" + "5F120C1200" + "12" + "00"));
        assertThat(kinds(answers)).containsExactly("Automatic", "Block", "Text", "RealTime", "Ordered");
    }

    @Test
    void flowControlMayStandInsideAutomaticStatus() {
        assertThat(kinds(new StatusParser().feed(bytes("1413000011000C"))))
                .containsExactly("FlowControl", "FlowControl", "Automatic", "Ordered");
    }

    /** The same bytes mean the same however they arrive. */
    @Test
    void everyChunkingOfAConversationReadsTheSame() {
        byte[] whole = bytes("121A1212" + "1400030F" + "00" + "37223030303100" + "13" + "11" + "0C" + "12");
        List<PrinterAnswer> expected = new StatusParser().feed(whole);
        for (int first = 0; first <= whole.length; first++) {
            for (int second = first; second <= whole.length; second++) {
                StatusParser parser = new StatusParser();
                List<PrinterAnswer> answers = new ArrayList<>();
                answers.addAll(parser.feed(java.util.Arrays.copyOfRange(whole, 0, first)));
                answers.addAll(parser.feed(java.util.Arrays.copyOfRange(whole, first, second)));
                answers.addAll(parser.feed(java.util.Arrays.copyOfRange(whole, second, whole.length)));
                assertThat(kinds(answers)).isEqualTo(kinds(expected));
            }
        }
    }

    @Test
    void garbageNeverFailsAndNeverHoldsMoreThanABlock() {
        Random random = new Random(9100);
        StatusParser parser = new StatusParser();
        byte[] noise = new byte[100_000];
        random.nextBytes(noise);
        assertThat(parser.feed(noise)).isNotEmpty();
        parser.forget();
        assertThat(kinds(parser.feed(bytes("12")))).containsExactly("RealTime");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12, 12, 12, ''",
        "1A, 16, 12, 12, COVER_OPEN",
        "1A, 32, 12, 72, PAPER_OUT",
        "1A, 36, 12, 72, COVER_OPEN PAPER_OUT",
        "1A, 52, 1A, 12, CUTTER",
        "1A, 52, 32, 12, PRINTER_BROKEN",
        "1A, 52, 52, 12, HEAD_HOT",
        "1A, 52, 12, 12, PRINTER_ERROR",
        "1A, 12, 12, 12, PRINTER_OFFLINE"
    })
    void namesWhatStopsThePrinter(String one, String two, String three, String four, String codes) {
        PrinterCondition condition = PrinterCondition.of(java.util.Map.of(
                1, Integer.parseInt(one, 16),
                2, Integer.parseInt(two, 16),
                3, Integer.parseInt(three, 16),
                4, Integer.parseInt(four, 16)));
        assertThat(String.join(
                        " ", condition.blocking().stream().map(c -> c.code()).toList()))
                .isEqualTo(codes);
    }

    @Test
    void paperRunningLowWarnsAndDoesNotStop() {
        PrinterCondition condition = PrinterCondition.of(java.util.Map.of(1, 0x12, 2, 0x12, 3, 0x12, 4, 0x1E));
        assertThat(condition.ready()).isTrue();
        assertThat(condition.warnings()).extracting(c -> c.code()).containsExactly("PAPER_NEAR_END");
    }

    private static List<String> kinds(List<PrinterAnswer> answers) {
        return answers.stream().map(a -> a.getClass().getSimpleName()).toList();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
