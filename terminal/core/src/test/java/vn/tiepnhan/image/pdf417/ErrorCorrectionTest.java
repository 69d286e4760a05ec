package vn.tiepnhan.image.pdf417;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.pdf417.decoder.ec.ErrorCorrection;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ErrorCorrectionTest {
    private static final int DATA = 60;
    private static final int CHECK = 32;

    private final vn.tiepnhan.image.pdf417.ErrorCorrection correction = new vn.tiepnhan.image.pdf417.ErrorCorrection();
    private final Galois929 field = new Galois929();

    @Test
    void everyMixOfErrorsAndErasuresThatTheCheckWordsPayForIsCorrected() {
        Random random = new Random(7);
        for (int erasures = 0; erasures <= CHECK; erasures++) {
            int errors = (CHECK - erasures) / 2;
            int[] sent = sent(random);
            int[] received = sent.clone();
            int[] places = random.ints(0, sent.length)
                    .distinct()
                    .limit(errors + erasures)
                    .toArray();
            for (int place : places) {
                received[place] = (received[place] + 1 + random.nextInt(928)) % 929;
            }

            int spent = correction.correct(received, CHECK, Arrays.copyOf(places, erasures));

            assertThat(received).as("%d errors, %d erasures", errors, erasures).isEqualTo(sent);
            assertThat(spent).isEqualTo(2 * errors + erasures);
        }
    }

    @Test
    void moreErrorsThanThePriceAreNotPassedOffAsCorrectedCheaply() {
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            int[] received = sent(random);
            for (int place :
                    random.ints(0, received.length).distinct().limit(30).toArray()) {
                received[place] = random.nextInt(929);
            }
            assertThat(correction.correct(received, CHECK, new int[0])).isEqualTo(-1);
        }
    }

    @Test
    void agreesWithZxingOnErrorsAlone() throws Exception {
        Random random = new Random(3);
        int[] received = sent(random);
        for (int place : random.ints(0, received.length).distinct().limit(10).toArray()) {
            received[place] = random.nextInt(929);
        }
        int[] theirs = received.clone();

        new ErrorCorrection().decode(theirs, CHECK, new int[0]);

        correction.correct(received, CHECK, new int[0]);
        assertThat(received).isEqualTo(theirs);
    }

    /** Data and the check words that make all powers 3¹…3ⁿ roots (ISO/IEC 15438, annex F). */
    private int[] sent(Random random) {
        int[] generator = {1};
        for (int i = 1; i <= CHECK; i++) {
            int[] next = new int[generator.length + 1];
            for (int k = 0; k < generator.length; k++) {
                next[k] = (next[k] + generator[k]) % 929;
                next[k + 1] = field.subtract(next[k + 1], field.multiply(generator[k], field.power(i)));
            }
            generator = next;
        }
        int[] words = new int[DATA + CHECK];
        for (int i = 0; i < DATA; i++) {
            words[i] = random.nextInt(929);
        }
        int[] rest = words.clone();
        for (int i = 0; i < DATA; i++) {
            int factor = rest[i];
            for (int k = 0; k < generator.length; k++) {
                rest[i + k] = field.subtract(rest[i + k], field.multiply(factor, generator[k]));
            }
        }
        for (int i = DATA; i < words.length; i++) {
            words[i] = field.subtract(0, rest[i]);
        }
        return words;
    }
}
