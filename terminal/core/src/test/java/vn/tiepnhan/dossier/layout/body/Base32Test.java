package vn.tiepnhan.dossier.layout.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Base32Test {
    @Test
    void readsTheExamplesOfTheRfc() {
        Map.of(
                        "",
                        "",
                        "MY",
                        "f",
                        "MZXQ",
                        "fo",
                        "MZXW6",
                        "foo",
                        "MZXW6YQ",
                        "foob",
                        "MZXW6YTB",
                        "fooba",
                        "MZXW6YTBOI",
                        "foobar")
                .forEach((base32, text) -> assertThat(Base32.decode(base32))
                        .hasValueSatisfying(bytes -> assertThat(new String(bytes, StandardCharsets.US_ASCII))
                                .isEqualTo(text)));
    }

    @Test
    void refusesWhatNoEncoderWrites() {
        for (String wrong : new String[] {"M", "MZX", "MZXW6Y", "mzxw6", "MZXW0", "MZ=W", "MZ", "MZXW7", "MY======"}) {
            assertThat(Base32.decode(wrong)).as(wrong).isEmpty();
        }
    }
}
