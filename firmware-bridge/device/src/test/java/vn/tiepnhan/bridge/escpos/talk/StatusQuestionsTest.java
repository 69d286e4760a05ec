package vn.tiepnhan.bridge.escpos.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.link.LinkException;

/** How a printer says it is, whatever becomes of its answers on the way, and on boards that answer less than others. */
final class StatusQuestionsTest {
    private static final String TOGETHER = ScriptedPrinter.TOGETHER;

    @Test
    void answersOutOfOrderMakeUpNoFault() throws LinkException {
        // the drawer's bit of the first answer would be an open cover in the second
        assertThat(preflight(new AskedPrinter(0x16, 0x12, 0x12, 0x12).turnsRound()))
                .isEmpty();
    }

    @Test
    void aFaultIsToldWhereverItsAnswerStood() throws LinkException {
        assertThat(preflight(new AskedPrinter(0x1A, 0x16, 0x12, 0x12).turnsRound()))
                .containsExactly("COVER_OPEN");
    }

    @Test
    void answersSaidTwiceMakeUpNoFaultEither() throws LinkException {
        assertThat(preflight(new AskedPrinter(0x16, 0x12, 0x12, 0x12).saysTwice()))
                .isEmpty();
        assertThat(preflight(new AskedPrinter(0x1A, 0x16, 0x12, 0x12).saysTwice()))
                .containsExactly("COVER_OPEN");
    }

    /** Every answer comes only with the next question. */
    @Test
    void answersThatComeOneQuestionLateMakeUpNoFault() throws LinkException {
        assertThat(preflight(new AskedPrinter(0x16, 0x12, 0x12, 0x12).comesLate(1)))
                .isEmpty();
        assertThat(preflight(new AskedPrinter(0x1A, 0x16, 0x12, 0x12).comesLate(3)))
                .containsExactly("COVER_OPEN");
    }

    /** A box on the way that lets answers go four at a time; it has one too many from an earlier question. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void answersHeldBackMakeUpNoFault(int held) throws LinkException {
        assertThat(preflight(new AskedPrinter(0x16, 0x12, 0x12, 0x12).holdsBack(4, held)))
                .isEmpty();
        assertThat(preflight(new AskedPrinter(0x1A, 0x16, 0x12, 0x12).holdsBack(4, held)))
                .containsExactly("COVER_OPEN");
    }

    @Test
    void answersThatFitNoQuestionAreToldAsThat() throws LinkException {
        Random random = new Random(1);
        ScriptedPrinter printer = ScriptedPrinter.whole()
                .says(".*", question -> "%02x%02x".formatted(random.nextBoolean() ? 0x12 : 0x16, 0x12));
        assertThat(preflight(printer)).containsExactly("ANSWERS_UNMATCHED");
    }

    @Test
    void aBoardThatAnswersOnlySomeIsAskedOnlyThose() throws LinkException {
        String[] paper = {"12"};
        ScriptedPrinter printer = ScriptedPrinter.whole()
                .says(TOGETHER, question -> "12" + paper[0])
                .says("100401", question -> "12")
                .says("100404", question -> paper[0])
                .says("100401100404", question -> "12" + paper[0]);
        PrinterDriver driver = driver(printer);
        assertThat(driver.preflight().ready()).isTrue();
        int before = printer.got().length();
        assertThat(driver.preflight().ready()).isTrue();
        assertThat(printer.got().substring(before)).isEqualTo("100401100404");
        printer.says("(100401){4}", question -> "12121212").says("(100404){4}", question -> "72727272");
        paper[0] = "72";
        assertThat(driver.preflight().blocking()).extracting(Cause::code).containsExactly("PAPER_OUT");
    }

    @Test
    void oneAnswerLostOnTheWayIsNotTakenForABoardThatHasNone() throws LinkException {
        ScriptedPrinter printer = alone("12", "12", "12", "12")
                .says(TOGETHER, new Answers(1, question -> "121212", question -> "12121212"));
        PrinterDriver driver = driver(printer);
        assertThat(driver.preflight().ready()).isTrue();
        int before = printer.got().length();
        assertThat(driver.preflight().ready()).isTrue();
        assertThat(printer.got().substring(before)).isEqualTo("100401100402100403100404");
    }

    /** Each answer takes most of the time an answer may take; the drawer's bit would be an open cover one place later. */
    @Test
    void answersThatComeSlowlyStayWithTheirQuestions() throws LinkException {
        ScriptedPrinter printer = ScriptedPrinter.whole();
        printer.says(TOGETHER, question -> {
            Thread slow = new Thread(() -> {
                for (String answer : List.of("16", "12", "12", "12")) {
                    LockSupport.parkNanos(40_000_000);
                    printer.saysByItself(answer);
                }
            });
            slow.setDaemon(true);
            slow.start();
            return "";
        });
        assertThat(preflight(printer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00", // NUL to everything
                "ff", // what a serial line of the wrong speed brings
                "485454502f312e31203430300d0a0d0a" // a web server
            })
    void whatIsNoPrinterIsToldSoAndGetsNothing(String answer) throws LinkException {
        ScriptedPrinter printer = ScriptedPrinter.whole().says(".*", question -> answer);
        assertThat(preflight(printer)).containsExactly("GARBLED_ANSWERS");
        assertThat(printer.got().replaceAll("10040[1-4]", "")).isEmpty();
    }

    @Test
    void randomAnswersNeverMakeAReadyPrinterThatPrints() throws LinkException {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            ScriptedPrinter printer = ScriptedPrinter.whole().says(".*", question -> {
                byte[] noise = new byte[random.nextInt(9)];
                random.nextBytes(noise);
                return HexFormat.of().formatHex(noise);
            });
            assertThat(driver(printer).preflight().ready()).as("seed %d", seed).isFalse();
        }
    }

    private static ScriptedPrinter alone(String first, String second, String third, String fourth) {
        return ScriptedPrinter.whole()
                .says("100401", question -> first)
                .says("100402", question -> second)
                .says("100403", question -> third)
                .says("100404", question -> fourth);
    }

    private static List<String> preflight(ScriptedPrinter printer) throws LinkException {
        return blocking(driver(printer));
    }

    private static List<String> preflight(AskedPrinter printer) throws LinkException {
        return blocking(new PrinterDriver(printer, MANNER, new ProcessIds(7)));
    }

    private static List<String> blocking(PrinterDriver driver) throws LinkException {
        return driver.preflight().blocking().stream().map(Cause::code).toList();
    }

    private static PrinterDriver driver(ScriptedPrinter printer) {
        printer.says("1d7201", question -> "00");
        return new PrinterDriver(printer, MANNER, new ProcessIds(7));
    }

    private static final Manner MANNER = new Manner(
            List.of(1, 2, 3, 4),
            true,
            false,
            0,
            Evidence.CUT_FAULT_FREE,
            true,
            true,
            Set.of(),
            4096,
            Duration.ofMillis(60),
            Duration.ofMillis(150),
            Duration.ZERO,
            Duration.ofMillis(60),
            Duration.ZERO,
            false);
}
