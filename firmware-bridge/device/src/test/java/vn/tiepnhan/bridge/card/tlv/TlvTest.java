package vn.tiepnhan.bridge.card.tlv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TlvTest {
    @Test
    void readsTagsOfOneToThreeBytesAndEveryLengthForm() throws MalformedTlv {
        for (int length : new int[] {0, 1, 127, 128, 255, 256, 65535, 70000}) {
            for (int tag : new int[] {0x53, 0x7F49, 0x5FC105}) {
                byte[] value = new byte[length];
                Arrays.fill(value, (byte) 0x41);
                byte[] bytes = TlvWriter.object(tag, value);
                Tlv read = Tlv.first(bytes);
                assertThat(read.tag()).isEqualTo(tag);
                assertThat(read.value()).isEqualTo(value);
                assertThat(Tlv.wholeLength(Arrays.copyOf(bytes, 8))).isEqualTo(bytes.length);
            }
        }
    }

    @Test
    void passesOverFillingBetweenObjects() throws MalformedTlv {
        List<Tlv> found = Tlv.all(hex("0000 0401AA 00FF 0401BB FFFFFFFF"));
        assertThat(found).extracting(Tlv::tag).containsExactly(4, 4);
    }

    @Test
    void refusesWhatIsCutOffOrWithoutEnd() {
        for (String bad : List.of("04", "0402AA", "0480AA0000", "04840000000100", "1FFFFFFF7F00", "5F", "3082FFFF04")) {
            assertThatThrownBy(() -> Tlv.all(hex(bad))).as(bad).isInstanceOf(MalformedTlv.class);
        }
    }

    @Test
    void anyBytesEndInObjectsOrInARefusal() {
        Random random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            try {
                for (Tlv one : Tlv.all(bytes)) {
                    assertThat(one.value().length).isLessThanOrEqualTo(bytes.length);
                    one.children();
                }
            } catch (MalformedTlv refused) {
                assertThat(refused).hasMessageMatching("(?s).+");
            }
        }
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }
}
