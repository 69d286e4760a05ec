package vn.tiepnhan.store.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTest {
    private static final byte[] LINE =
            "{\"name\":\"Nguyễn Văn Mẫu\"}".repeat(120).getBytes(UTF_8);

    @Test
    void givesBackWhatItPacked() {
        assertThat(Packed.unpack(Packed.pack(LINE))).isEqualTo(LINE);
        assertThat(Packed.unpack(Packed.pack(new byte[0]))).isEmpty();
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(Packed.unpack(Packed.pack(noise))).isEqualTo(noise);
    }

    @Test
    void makesAUsualLineMuchShorter() {
        assertThat(Packed.pack(LINE).length).isLessThan(LINE.length / 4);
    }

    /** A raw block of RFC 1951 as zlib writes it. */
    @Test
    void readsWhatEarlierVersionsDeflated() {
        byte[] deflated =
                HexFormat.of().parseHex("0bc8c87cb86b7fa94209882a50c8cb78b86b6d9e42c6c3dd93158a8f2dd45128c02b0f00");
        assertThat(Packed.unpack(deflated)).isEqualTo("Phiếu tiếp nhận hồ sơ, phiếu tiếp nhận hồ sơ".getBytes(UTF_8));
    }

    @Test
    void refusesWhatIsCutOrDamaged() {
        byte[] packed = Packed.pack(LINE);
        for (int length = 0; length < packed.length; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatIllegalStateException().isThrownBy(() -> Packed.unpack(cut));
        }
        byte[] huge = packed.clone();
        huge[1] = 0x7f;
        assertThatIllegalStateException().isThrownBy(() -> Packed.unpack(huge));
    }
}
