package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two tn1 symbols that an independent generator wrote, as a scanner sends them. */
class ScanCommandTest {
    @TempDir
    Path folder;

    private static List<String> symbols() {
        try (InputStream in = Objects.requireNonNull(ScanCommandTest.class.getResourceAsStream("two-symbols.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Run scan(String payload, String... more) {
        String[] args = new String[3 + more.length];
        args[0] = "scan";
        args[1] = "--payload";
        args[2] = "-";
        System.arraycopy(more, 0, args, 3, more.length);
        return Run.with(bytes(payload), args);
    }

    @Test
    void writesADossierAsTheContractSays() {
        Run run = scan("]Q1" + symbols().get(1) + "\r\n]Q1" + symbols().get(0), "--json");
        assertThat(run.exit()).isZero();
        JsonNode dossier = run.json().at("/dossiers/0");
        assertThat(dossier.get("layout").asText()).isEqualTo("tn1");
        assertThat(dossier.get("complete").asBoolean()).isTrue();
        assertThat(dossier.get("missing")).isEmpty();
        assertThat(dossier.get("kind").asText()).isEqualTo("B");
        assertThat(dossier.get("procedure").asText()).isEqualTo("607");
        assertThat(dossier.get("unit").asText()).isEqualTo("Y59222B");
        assertThat(dossier.get("mst").asText()).isEqualTo("0387921740");
        assertThat(dossier.get("period").asText()).isEqualTo("022015");
        assertThat(dossier.get("batch").isInt()).isTrue();
        assertThat(dossier.get("print").intValue()).isEqualTo(1);
        assertThat(dossier.get("count").intValue()).isEqualTo(2);
        assertThat(dossier.get("bodyText").asText()).startsWith("U~Doanh nghiệp tư nhân Vận tải Mỹ Ưng~");
        assertThat(dossier.at("/body/unit/name").asText()).isEqualTo("Doanh nghiệp tư nhân Vận tải Mỹ Ưng");
        assertThat(dossier.at("/body/document/channel").asText()).isEqualTo("E_SIGNED");
        assertThat(dossier.at("/body/forms/0/copies").intValue()).isEqualTo(1);
        assertThat(dossier.at("/body/workers")).hasSize(12);
        assertThat(dossier.at("/body/workers/1/cardValidTo").asText()).isEqualTo("31/12/2014");
        JsonNode code = run.json().at("/files/0/codes/0");
        assertThat(code.get("symbology").asText()).isEqualTo("QR");
        assertThat(code.get("text").asText()).isEqualTo(symbols().get(1));
        assertThat(code.get("layout").asText()).isEqualTo("tn1");
        assertThat(code.has("bytesBase64")).isFalse();
    }

    @Test
    void endsACodeAtCrLfOrBoth() {
        for (String end : List.of("\r", "\n", "\r\n", "\r\n\r\n")) {
            assertThat(scan(String.join(end, symbols()) + end).exit()).isZero();
        }
    }

    @Test
    void takesTheSameScansAsHex() {
        byte[] raw = bytes(String.join("\r", symbols()) + "\r");
        String whole = HexFormat.of().formatHex(raw);
        String dumped = whole.replaceAll("(.{60})", "$1\n");
        String lines = HexFormat.of().formatHex(bytes(symbols().get(0))) + "\n"
                + HexFormat.of().withUpperCase().formatHex(bytes(symbols().get(1))) + "\n";
        for (String hex : List.of(whole, dumped, lines)) {
            assertThat(Run.with(bytes(hex), "scan", "--payload-hex", "-").exit())
                    .isZero();
        }
        assertThat(Run.with(bytes("0g"), "scan", "--payload-hex", "-").exit()).isEqualTo(1);
    }

    @Test
    void anIncompleteDossierNamesWhatIsMissing() {
        Run run = scan(symbols().get(0), "--json");
        assertThat(run.exit()).isEqualTo(2);
        JsonNode dossier = run.json().at("/dossiers/0");
        assertThat(dossier.get("complete").asBoolean()).isFalse();
        assertThat(dossier.at("/missing/0").intValue()).isEqualTo(2);
        assertThat(dossier.get("body").isNull()).isTrue();
        assertThat(dossier.at("/problems/0/code").asText()).isEqualTo("PART_MISSING");
    }

    @Test
    void aDamagedScanIsNoDossier() {
        Run run = scan(symbols().get(0).replace("022015", "032015"), "--json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json().get("dossiers")).isEmpty();
        assertThat(run.json().at("/problems/0/code").asText()).isEqualTo("BAD_CRC");
    }

    @Test
    void aKnownSingleCodeIsComplete() {
        Run run = scan("]C000123/2015/07900\r", "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.json().at("/files/0/codes/0/layout").asText()).isEqualTo("dossier-number");
        assertThat(run.json().at("/files/0/codes/0/symbology").asText()).isEqualTo("CODE_128");
    }

    @Test
    void anUnknownCodeIsShownAndIsNoDossier() {
        Run run = scan("]E04006381333931\r");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("4006381333931", "Không nhận ra hồ sơ nào");
    }

    @Test
    void bytesThatAreNoTextComeAsBase64() {
        Run run = Run.with(new byte[] {(byte) 0xFF, 0x41, 13}, "scan", "--payload", "-", "--json");
        assertThat(run.json().at("/files/0/codes/0/bytesBase64").asText()).isEqualTo("/0E=");
    }

    @Test
    void nothingScannedIsNoCode() {
        assertThat(scan("", "--json").exit()).isEqualTo(2);
        assertThat(scan("\r\n", "--json").json().at("/problems/0/code").asText())
                .isEqualTo("NO_CODE");
    }

    @Test
    void aFileThatIsNoImageBeatsEverything() throws IOException {
        Path notes = Files.writeString(folder.resolve("ghi chú.png"), "không phải ảnh");
        Run run = scan(String.join("\r", symbols()), notes.toString(), "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/error/code").asText()).isEqualTo("NOT_AN_IMAGE");
        assertThat(run.json().at("/problems/0/file").asText()).isEqualTo(notes.toString());
        assertThat(run.json().at("/dossiers/0/complete").asBoolean()).isTrue();
        assertThat(Run.of("scan", folder.resolve("none.png").toString()).exit()).isEqualTo(1);
    }

    @Test
    void reportsToPeopleInTheirLanguage() {
        assertThat(scan(String.join("\r", symbols())).out())
                .contains("Hồ sơ 607 · đủ · Đã quét 2/2", "Số lao động: 12");
        assertThat(scan(String.join("\r", symbols()), "--lang", "en").out()).contains("Dossier 607 · complete");
    }
}
