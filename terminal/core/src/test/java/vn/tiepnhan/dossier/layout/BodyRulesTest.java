package vn.tiepnhan.dossier.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiepnhan.dossier.Symbols.LAYOUTS;
import static vn.tiepnhan.dossier.Symbols.pdf417;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.dossier.Tn1;
import vn.tiepnhan.dossier.layout.body.Unpacked;

class BodyRulesTest {
    private static Unpacked unpack(String symbol) {
        Recognised recognised = LAYOUTS.recognise(pdf417(symbol));
        assertThat(recognised).as(symbol).isInstanceOf(Recognised.Part.class);
        Recognised.Part part = (Recognised.Part) recognised;
        return part.layout().unpack(part.chunk(), part.header());
    }

    private static Unpacked body(String text) {
        return unpack(Tn1.of(text).symbols(1).get(0));
    }

    private static String code(Unpacked unpacked) {
        return unpacked instanceof Unpacked.Bad bad ? bad.problem().code() : "GOOD";
    }

    static Stream<String> badBodies() {
        String good = Tn1.BODY;
        return Stream.of(
                good.stripTrailing(),
                "",
                "\n",
                good + "\n",
                good.replace("\n", "\r\n"),
                good.replace("Ánh", "A\u0301nh"),
                good.replace("Ánh", "Á\u200Bnh"),
                good.replace("Ánh", "Á\u202Enh"),
                good.replace("Ánh", "\uFEFFÁnh"),
                good.replace("Ánh", "Á\tnh"),
                good.replace("Ánh", "Á\u0085nh"),
                good.replace("Ánh", "Á\u2028nh"),
                good.replace("Ánh", "Á\u034Fnh"),
                good.replace("~0801234567~", "~0801~234567~"),
                good.replace("~0801234567~", "~"),
                good + "U~hai~~~~\n",
                good.replace("D~PAPER", "D~FAX"),
                good.replace("F~1~", "F~một~"),
                good.replace("~1\nL~1", "~-1\nL~1"));
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void refusesABodyThatBreaksTheGrammar(String body) {
        assertThat(code(body(body))).isEqualTo("BODY_BAD");
    }

    @Test
    void keepsLinesOfUnknownLettersAndIgnoresThem() {
        Unpacked unpacked = body(Tn1.BODY + "X~gì đó~khác\nXY\n");
        assertThat(unpacked).isInstanceOfSatisfying(Unpacked.Good.class, good -> {
            assertThat(good.body().text()).endsWith("X~gì đó~khác\nXY\n");
            assertThat(good.body().workers()).hasSize(2);
        });
    }

    @Test
    void anEmptyCellIsUnknown() {
        Unpacked unpacked = body("U~~~~~\nD~~~~~\nF~~~~\nL~~~~~~~~\n");
        assertThat(unpacked).isInstanceOfSatisfying(Unpacked.Good.class, good -> {
            assertThat(good.body().unit().name()).isEmpty();
            assertThat(good.body().forms().get(0).copies()).isZero();
        });
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        byte[] bytes = Tn1.BODY.getBytes(StandardCharsets.UTF_16LE);
        assertThat(code(unpack(new Tn1("A", "103", "TA0123A", "0100109106", "092015", 1, 1, bytes)
                        .symbols(1)
                        .get(0))))
                .isEqualTo("BODY_BAD");
    }

    @Test
    void refusesABodyOfAnotherCrc() {
        byte[] other = Tn1.BODY.replace("Sương", "Nga").getBytes(StandardCharsets.UTF_8);
        String symbol =
                Tn1.of(Tn1.BODY).symbols(1, Tn1.base32(Tn1.deflate(other))).get(0);
        assertThat(code(unpack(symbol))).isEqualTo("BODY_BAD");
    }

    @Test
    void refusesBytesAfterTheDeflateEndAndBeforeIt() {
        byte[] deflated = Tn1.deflate(Tn1.BODY.getBytes(StandardCharsets.UTF_8));
        byte[] longer = Arrays.copyOf(deflated, deflated.length + 1);
        byte[] shorter = Arrays.copyOf(deflated, deflated.length - 3);
        for (byte[] wrong : List.of(longer, shorter, new byte[] {7, 7, 7}, new byte[0])) {
            String symbol = Tn1.of(Tn1.BODY).symbols(1, Tn1.base32(wrong)).get(0);
            assertThat(code(unpack(symbol))).isEqualTo("BODY_BAD");
        }
    }

    @Test
    void refusesABombWhileItInflates() {
        byte[] bomb = Bomb.ofMebibytes(64);
        byte[] broken = Arrays.copyOf(bomb, bomb.length / 2);
        Arrays.fill(broken, broken.length - 64, broken.length, (byte) 0xFF);
        for (byte[] deflated : List.of(bomb, broken)) {
            String symbol = Tn1.of(Tn1.BODY).symbols(1, Tn1.base32(deflated)).get(0);
            assertThat(code(unpack(symbol)))
                    .as("whoever inflates to the end first would find the broken one bad, not big")
                    .isEqualTo("BODY_TOO_BIG");
        }
    }

    @Test
    void bordersOfTheLimits() {
        String line = "X~" + "a".repeat(509) + "\n";
        assertThat(code(body(line.repeat(1024)))).as("512 KiB exactly").isEqualTo("GOOD");
        assertThat(code(body(line.repeat(1024) + "X\n"))).isEqualTo("BODY_TOO_BIG");
        assertThat(code(body("X\n".repeat(5000)))).isEqualTo("GOOD");
        Unpacked long5001 = body("X\n".repeat(5001));
        assertThat(code(long5001)).isEqualTo("BODY_TOO_BIG");
        assertThat(((Unpacked.Bad) long5001).problem().wording().vi()).contains("512 KiB", "5000 dòng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TN1C103.TA0123A...0100109106....09201501010123456701010ABC",
                "TN1A....TA0123A...0100109106....092015010101234567010" + "1ABC",
                "TN1A103.TA0123A...0100109106....132015010101234567" + "0101ABC",
                "TN1A103.TA0123A...0100109106....092015000101234567" + "0101ABC",
                "TN1A103.TA0123A...0100109106....092015010001234567" + "0101ABC",
                "TN1A103.TA0123A...0100109106....09201501010123456G" + "0101ABC",
                "TN1A103.TA0123A...0100109106....092015010101234567" + "0201ABC",
                "TN1A103.TA0123A...0100109106....092015010101234567" + "0001ABC",
                "TN1A103.TA0123A...0100109106....092015010101234567" + "01A1ABC",
                "TN1A103.TA0123A...01001091......092015010101234567" + "0101ABC",
                "TN1A103.TA..23A...0100109106....092015010101234567" + "0101ABC",
                "TN1A103."
            })
    void refusesAHeaderThatIsSoundButImpossible(String text) {
        assertThat(LAYOUTS.recognise(pdf417(Tn1.sealed(text))))
                .isInstanceOfSatisfying(
                        Recognised.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("BODY_BAD"));
    }
}
