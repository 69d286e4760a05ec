package vn.tiepnhan.bridge.card.atr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Answers to reset of real cards, from their public data sheets and card lists. */
final class AtrTest {
    @Test
    void readsTheHistoricalBytesOfRealCards() {
        Atr yubikey = atr("3BFD1300008131FE158073C021C057597562694B657940");
        assertThat(yubikey.wellFormed()).isTrue();
        assertThat(HexFormat.of().formatHex(yubikey.historical())).isEqualTo("8073c021c057597562694b6579");
        assertThat(yubikey.extendedLength()).isTrue();

        Atr plain = atr("3B80800101");
        assertThat(plain.wellFormed()).isTrue();
        assertThat(plain.historical()).isEmpty();
        assertThat(plain.extendedLength()).isFalse();

        Atr ours = Atr.of(Atr.withHistorical("TN-PIV".getBytes(StandardCharsets.US_ASCII)));
        assertThat(ours.wellFormed()).isTrue();
        assertThat(new String(ours.historical(), StandardCharsets.US_ASCII)).isEqualTo("TN-PIV");
    }

    @Test
    void keepsAndMarksWhatIsNoAnswerToReset() {
        for (String broken : new String[] {"", "3B", "00", "3BFF", "3B80800102", "3B868001", "3BF0FFFFFFFFFFFFFFFF"}) {
            Atr read = atr(broken);
            assertThat(read.wellFormed()).as(broken).isFalse();
            assertThat(read.hex()).isEqualTo(broken);
        }
    }

    @Test
    void anyBytesAreTakenWithoutFailing() {
        Random random = new Random(3);
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            if (bytes.length > 0 && random.nextBoolean()) {
                bytes[0] = 0x3B;
            }
            assertThat(Atr.of(bytes).historical().length).isLessThan(16);
        }
    }

    private static Atr atr(String hex) {
        return Atr.of(HexFormat.of().parseHex(hex));
    }
}
