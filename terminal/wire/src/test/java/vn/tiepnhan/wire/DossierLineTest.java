package vn.tiepnhan.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DossierLineTest {
    @Test
    void writesTheGoldenLinesByteForByte() throws IOException {
        assertThat(utf8(Golden.typed().bytes())).isEqualTo(utf8(Golden.line("typed.ndjson")));
        assertThat(utf8(Golden.scanned().bytes())).isEqualTo(utf8(Golden.line("scanned.ndjson")));
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        assertThat(DossierLine.read(Golden.line("typed.ndjson"))).isEqualTo(Golden.typed());
        assertThat(DossierLine.read(Golden.line("scanned.ndjson"))).isEqualTo(Golden.scanned());
    }

    @Test
    void isOneLineWhateverItsTextHolds() throws IOException {
        assertThat(Golden.scanned().bytes()).doesNotContain((byte) '\n').doesNotContain((byte) '\r');
    }

    @Test
    void digestIsWhatSha256sumPrints(@TempDir Path folder) throws IOException, InterruptedException {
        Files.write(folder.resolve("line"), Golden.line("scanned.ndjson"));

        String printed = Tool.run(folder, "sha256sum", "line").output();

        assertThat(printed).startsWith(Digest.of(Golden.scanned().bytes()) + " ");
    }

    @Test
    void passesOverFieldsOfALaterVersion() throws IOException {
        String line = utf8(Golden.line("typed.ndjson"));
        String later = line.replaceFirst("\\{", "{\"later\":{\"a\":[1]},")
                .replace("\"receivedAt\":{", "\"receivedAt\":{\"leapSeconds\":27,");

        assertThat(DossierLine.read(later.getBytes(StandardCharsets.UTF_8))).isEqualTo(Golden.typed());
    }

    @Test
    void refusesWhatIsNoLine() throws IOException {
        byte[] good = Golden.line("typed.ndjson");
        assertThatThrownBy(() -> DossierLine.read("[]".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(WireFormatException.class);
        assertThatThrownBy(() -> DossierLine.read(java.util.Arrays.copyOf(good, good.length - 1)))
                .isInstanceOf(WireFormatException.class);
        assertThatThrownBy(() -> DossierLine.read(utf8(good).getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(WireFormatException.class);
        assertThatThrownBy(() -> DossierLine.read((utf8(good) + "{}").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(WireFormatException.class);
        assertThatThrownBy(() -> DossierLine.read(utf8(good)
                        .replace("\"id\":", "\"id\":\"twice\",\"id\":")
                        .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(WireFormatException.class);
        assertThatThrownBy(() ->
                        DossierLine.read(utf8(good).replace("Mận", "M\u00ff").getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(WireFormatException.class);
    }

    @Test
    void complaintsQuoteNothingOfTheLine() throws IOException {
        String broken =
                utf8(Golden.line("typed.ndjson")).replace("\"sequence\":123", "\"sequence\":\"Nguyễn Văn Mít\"");

        assertThatThrownBy(() -> DossierLine.read(broken.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(WireFormatException.class)
                .hasMessageNotContaining("Mít");
    }

    @Test
    void aVersionWithoutItsPreviousCannotBeBuilt() throws IOException {
        String orphan =
                utf8(Golden.line("scanned.ndjson")).replaceFirst("\"previous\":\"[0-9a-f]+\"", "\"previous\":null");

        assertThatThrownBy(() -> DossierLine.read(orphan.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(WireFormatException.class);
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
