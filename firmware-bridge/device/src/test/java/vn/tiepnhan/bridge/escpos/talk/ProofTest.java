package vn.tiepnhan.bridge.escpos.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.escpos.PrintData;
import vn.tiepnhan.bridge.link.LinkException;

/** What is proof and what only looks like it, answer by answer. */
final class ProofTest {
    private static final String GS_R = "1d7201";
    private static final String NAMED = "1d28480600.*";
    private static final PrintData SLIP =
            new PrintData(new byte[] {0x1B, '@', 'A', 'B', '\n'}, new byte[] {0x1D, 'V', 1}, true);

    private static final PrintData LONG_SLIP = new PrintData(Arrays.copyOf(SLIP.body(), 300), SLIP.ending(), true);

    @Test
    void aNameThatComesBackProvesThatItIsPrintedAndCut() throws LinkException {
        assertThat(print(named(ScriptedPrinter.whole())).evidence()).isEqualTo(Evidence.CUT_FAULT_FREE);
    }

    @Test
    void twoAnswersThatCameAloneProveThatItIsProcessedAndCut() throws LinkException {
        assertThat(print(ordered(ScriptedPrinter.whole())).evidence()).isEqualTo(Evidence.CUT_FAULT_FREE);
    }

    /** However the answers are chopped up. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void piecesOfAnySizeProveTheSame(int size) throws LinkException {
        assertThat(print(named(new ScriptedPrinter(waiting -> size))).evidence())
                .isEqualTo(Evidence.CUT_FAULT_FREE);
        Random random = new Random(size);
        assertThat(print(named(new ScriptedPrinter(waiting -> 1 + random.nextInt(waiting))))
                        .evidence())
                .isEqualTo(Evidence.CUT_FAULT_FREE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "37223030303000", // another id
                "372230303030", // cut off
                "3722303030303000", // too long
                "00", // an answer to something else
                "0000000000",
                "372500",
                "ffffffffffffff",
                "10000000",
                "" // silence
            })
    void anythingElseThanItsOwnNameIsNoProof(String answer) throws LinkException {
        Answers first = new Answers(1, Answers::named, question -> answer);
        ScriptedPrinter printer = ScriptedPrinter.whole().ready().says(NAMED, first);
        PrintResult result = print(printer, manner(true, Evidence.CUT_FAULT_FREE));
        assertThat(result.evidence()).isEqualTo(Evidence.UNKNOWN);
        assertThat(Objects.requireNonNull(result.cause()).code()).isEqualTo("UNCONFIRMED");
    }

    /** A name repeated for ever is the proof of the job it was given to, and of no later one. */
    @Test
    void anOldNameProvesNoLaterJob() throws LinkException {
        String[] old = {""};
        ScriptedPrinter printer = ScriptedPrinter.whole().ready().says(NAMED, question -> {
            old[0] = old[0].isEmpty() ? Answers.named(question) : old[0];
            return old[0];
        });
        assertThat(print(printer, manner(true, Evidence.CUT_FAULT_FREE)).evidence())
                .isEqualTo(Evidence.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00", // one byte of noise, as a printer that is switched off may leave
                "0000", // two at once
                "00000f", // the end of an automatic status whose first byte was lost
                "28", // an echo
                "12", // an answer to DLE EOT
                "ff", ""
            })
    void oneByteThatLooksLikeAnAnswerIsNoProof(String noise) throws LinkException {
        Answers sync = new Answers(2, question -> "00", new Answers(1, question -> noise, question -> ""));
        ScriptedPrinter printer = ScriptedPrinter.whole().ready().says(GS_R, sync);
        assertThat(print(printer, manner(false, Evidence.CUT_FAULT_FREE)).evidence())
                .isEqualTo(Evidence.UNKNOWN);
    }

    @Test
    void aPrinterThatPrintsNothingAndMurmursIsNeverBelieved() throws LinkException {
        int believed = 0;
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Function<String, String> murmur =
                    question -> "%02x%02x".formatted(random.nextInt(256), random.nextInt(256));
            ScriptedPrinter printer =
                    ScriptedPrinter.whole().ready().says(GS_R, new Answers(2, question -> "00", murmur));
            Evidence evidence =
                    print(printer, manner(false, Evidence.CUT_FAULT_FREE)).evidence();
            believed += evidence.settled() ? 1 : 0;
        }
        assertThat(believed).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffffffff", "12121212121212", "121212ff", "121212", "", "1414141400"})
    void aPrinterWhoseAnswersMakeNoSenseGetsNothing(String answers) throws LinkException {
        ScriptedPrinter printer = ScriptedPrinter.whole().says("(10040.){4}", question -> answers);
        PrinterDriver driver = new PrinterDriver(printer, manner(false, Evidence.CUT_FAULT_FREE), new ProcessIds(7));
        assertThat(driver.preflight().ready()).isFalse();
        assertThat(printer.got().replaceAll("10040.|1d7201", "")).isEmpty();
    }

    @Test
    void aLineThatEchoesGetsNothing() throws LinkException {
        ScriptedPrinter echo = ScriptedPrinter.whole().says(".*", question -> question);
        PrinterDriver driver = new PrinterDriver(echo, manner(false, Evidence.CUT_FAULT_FREE), new ProcessIds(7));
        assertThat(driver.preflight().ready()).isFalse();
        assertThat(echo.got()).doesNotContain("1b40");
    }

    @Test
    void noMoreIsClaimedThanTheModelMayClaim() throws LinkException {
        assertThat(print(ordered(ScriptedPrinter.whole()), manner(false, Evidence.PROCESSED))
                        .evidence())
                .isEqualTo(Evidence.PROCESSED);
    }

    @Test
    void aLineLostBeforeTheFirstPayloadByteSentNothingAndLaterIsUnknown() throws LinkException {
        String questions = "10040110040210040310040412";
        for (int payload = 0; payload < 5; payload++) {
            ScriptedPrinter printer = ordered(ScriptedPrinter.whole());
            PrinterDriver driver =
                    new PrinterDriver(printer, manner(false, Evidence.CUT_FAULT_FREE), new ProcessIds(7));
            assertThat(driver.preflight().ready()).as(questions).isTrue();
            printer.lostAfter(printer.got().length() / 2 + payload);
            assertThat(driver.print(SLIP, condition -> {}).evidence())
                    .isEqualTo(payload == 0 ? Evidence.NOT_SENT : Evidence.UNKNOWN);
        }
    }

    /** On a line with XON/XOFF that hands these bytes through. */
    @Test
    void nothingIsSentBetweenXoffAndXon() throws LinkException {
        ScriptedPrinter printer = ordered(ScriptedPrinter.whole());
        int[] held = {0};
        printer.says("1b40.*", question -> {
            printer.afterSilence(2, () -> {
                held[0] = printer.got().length();
                printer.sends("11");
            });
            return "13";
        });
        PrinterDriver driver = new PrinterDriver(printer, flowing(), new ProcessIds(7));
        assertThat(driver.preflight().ready()).isTrue();
        int before = printer.got().length();
        assertThat(driver.print(LONG_SLIP, condition -> {}).evidence()).isEqualTo(Evidence.CUT_FAULT_FREE);
        assertThat(held[0] - before).isEqualTo(2 * 64);
    }

    @Test
    void anXoffWithoutEndIsUnknownAndTheRestStaysHere() throws LinkException {
        ScriptedPrinter printer = ordered(ScriptedPrinter.whole()).says("1b40.*", question -> "13");
        PrinterDriver driver = new PrinterDriver(printer, flowing(), new ProcessIds(7));
        assertThat(driver.preflight().ready()).isTrue();
        PrintResult result = driver.print(LONG_SLIP, condition -> {});
        assertThat(result.evidence()).isEqualTo(Evidence.UNKNOWN);
        assertThat(result.payloadBytes()).isEqualTo(64);
        assertThat(Objects.requireNonNull(result.cause()).code()).isEqualTo("DEVICE_STALLED");
    }

    @Test
    void aKnifeThatJamsTakesNothingBackOfWhatIsPrinted() throws LinkException {
        Answers status = new Answers(1, question -> "12121212", question -> "1a521a12");
        ScriptedPrinter printer =
                ScriptedPrinter.whole().says(ScriptedPrinter.TOGETHER, status).says(NAMED, Answers::named);
        printer.says("(100401){4}", question -> "1a1a1a1a").says("(100402){4}", question -> "52525252");
        printer.says("(100403){4}", question -> "1a1a1a1a").says("(100404){4}", question -> "12121212");
        PrintResult result = print(printer, manner(true, Evidence.CUT_FAULT_FREE));
        assertThat(result.evidence()).isEqualTo(Evidence.PRINTED);
        assertThat(Objects.requireNonNull(result.cause()).code()).isEqualTo("CUTTER");
    }

    @Test
    void automaticStatusIsArmedBehindTheResetAndToldWithoutBeingAsked() throws LinkException {
        ScriptedPrinter printer = named(ScriptedPrinter.whole()).says("1d610f", question -> "3800030f" + "1000000f");
        PrinterDriver driver = new PrinterDriver(printer, manner(true, Evidence.CUT_FAULT_FREE), new ProcessIds(7));
        assertThat(driver.preflight().ready()).isTrue();
        StringBuilder told = new StringBuilder();
        PrintResult result =
                driver.print(SLIP, condition -> condition.blocking().forEach(c -> told.append(c.code())));
        assertThat(printer.got()).contains("1b401d610f");
        assertThat(told.toString()).isEqualTo("COVER_OPEN");
        assertThat(result.evidence()).isEqualTo(Evidence.CUT_FAULT_FREE);
    }

    private static ScriptedPrinter named(ScriptedPrinter printer) {
        return printer.ready().says(NAMED, Answers::named);
    }

    private static ScriptedPrinter ordered(ScriptedPrinter printer) {
        return printer.ready().says(GS_R, question -> "00");
    }

    private static PrintResult print(ScriptedPrinter printer) throws LinkException {
        return print(printer, manner(printer.knows(NAMED), Evidence.CUT_FAULT_FREE));
    }

    private static PrintResult print(ScriptedPrinter printer, Manner manner) throws LinkException {
        PrinterDriver driver = new PrinterDriver(printer, manner, new ProcessIds(7));
        assertThat(driver.preflight().ready()).isTrue();
        return driver.print(SLIP, condition -> {});
    }

    private static Manner flowing() {
        return manner(false, Evidence.CUT_FAULT_FREE, 128, true);
    }

    private static Manner manner(boolean names, Evidence best) {
        return manner(names, best, 4096, false);
    }

    private static Manner manner(boolean names, Evidence best, int bufferBytes, boolean softFlow) {
        Duration soon = Duration.ofMillis(60);
        return new Manner(
                List.of(1, 2, 3, 4),
                !names,
                names,
                names ? 0x0F : 0,
                best,
                true,
                true,
                Set.of(),
                bufferBytes,
                soon,
                Duration.ofMillis(150),
                Duration.ZERO,
                Duration.ofMillis(400),
                Duration.ZERO,
                softFlow);
    }
}
