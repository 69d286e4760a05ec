package vn.tiepnhan.bridge.escpos.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodeCommandsTest {
    /** Written by hand from the command reference: 7B 42 and 7B 43 enter code sets B and C. */
    @ParameterizedTest
    @CsvSource({
        "ZK415000123X, 7B425A4B347B430F0001177B4258",
        "1234, 7B430C22",
        "12345, 7B42317B43172D",
        "a{b, 7B42617B7B62",
    })
    void barsAreSentInTheirCodeSets(String text, String hex) {
        assertThat(HexFormat.of().withUpperCase().formatHex(CodeCommands.code128(text)))
                .isEqualTo(hex);
    }

    /** 16 and 04 side by side in code set C would be DLE EOT. */
    @ParameterizedTest
    @CsvSource({"16041604", "16051111", "16201111"})
    void noBarsHoldARealTimeCommand(String text) {
        assertThat(CodeCommands.code128(text)).hasSize(2 + text.length()).startsWith('{', 'B');
    }
}
