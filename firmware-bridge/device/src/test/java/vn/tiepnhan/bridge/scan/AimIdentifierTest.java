package vn.tiepnhan.bridge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.bridge.code.AimIdentifier;

final class AimIdentifierTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            nullValues = "-",
            value = {
                "]L0ABC PDF417 ABC",
                "]L2ABC PDF417 ABC",
                "]Q1ABC QR ABC",
                "]d2ABC DATA_MATRIX ABC",
                "]C0ABC CODE_128 ABC",
                "]C1ABC CODE_128 ABC",
                "]A1ABC CODE_39 ABC",
                "]E08936 - 8936",
                "]z0AZ - AZ",
                "]X0ABC - ABC",
                "ABC - ABC",
                "]?1ABC - ]?1ABC",
                "] - ]",
                "]Q - ]Q",
                "]]C - ]]C",
                "]Q1 QR ''"
            })
    void stripsAimIdentifiersThatExistAndNothingElse(String frame, String symbology, String content) {
        AimIdentifier code = AimIdentifier.strip(frame.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(code.symbology()).isEqualTo(symbology);
        assertThat(new String(code.content(), StandardCharsets.ISO_8859_1)).isEqualTo(content);
    }

    @Test
    void undoesExtendedChannelEscapes() {
        byte[] utf8 = "]Q2\\000026Tiếng Việt \\\\ xong".getBytes(StandardCharsets.UTF_8);
        assertThat(text(utf8)).isEqualTo("Tiếng Việt \\ xong");
        assertThat(text("]L1\\000003caf\u00E9".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("café");
        assertThat(text("]Q1C:\\000026x".getBytes(StandardCharsets.ISO_8859_1)))
                .as("no escapes under an identifier without ECI")
                .isEqualTo("C:\\000026x");
    }

    private static String text(byte[] frame) {
        return new String(AimIdentifier.strip(frame).content(), StandardCharsets.UTF_8);
    }
}
