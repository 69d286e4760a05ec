package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate another program made, on the command line; chains and lists are proved in {@code CertificateCheckTest}. */
final class CertificateCommandTest {
    @TempDir
    Path folder;

    private Path certificate = Path.of("");

    @BeforeEach
    void aCertificateOfAUnit() throws IOException, InterruptedException {
        certificate = Files.createDirectories(folder.resolve("roots")).resolve("unit.pem");
        String name = "UID=MST:0100109106, CN=Cong ty Mau, C=VN";
        keytool("-genkeypair", "-keyalg", "EC", "-dname", name, "-validity", "30");
        keytool("-exportcert", "-rfc", "-file", certificate.toString());
    }

    private void keytool(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words));
        command.addAll(List.of("-alias", "unit", "-storetype", "PKCS12", "-storepass", "thu-nghiem", "-keystore"));
        command.add(folder.resolve("keys.p12").toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private Run check(Path file, String... more) {
        List<String> words = new ArrayList<>(List.of("certificate", file.toString(), "--json"));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new));
    }

    @Test
    void saysWhoseItIsAndWhetherItStands() {
        String roots = folder.resolve("roots").toString();
        Run known = check(certificate, "--roots", roots, "--mst", "0100109106");
        assertThat(known.exit()).as(known.out()).isZero();
        assertThat(known.json().path("standing").asText()).isEqualTo("VALID");
        assertThat(known.json().path("uids").get(0).asText()).isEqualTo("MST:0100109106");

        Run others = check(certificate, "--roots", roots, "--mst", "0101243150");
        assertThat(others.exit()).isEqualTo(2);
        assertThat(others.json().path("standing").asText()).isEqualTo("WRONG_UNIT");

        Run unknown = check(certificate);
        assertThat(unknown.exit()).isEqualTo(3);
        assertThat(unknown.json().path("standing").asText()).isEqualTo("UNCHECKED");
    }

    @Test
    void refusesWhatIsNeitherACertificateNorASignedFile() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "hello");
        assertThat(check(text).exit()).isEqualTo(1);
        assertThat(check(folder.resolve("absent")).exit()).isEqualTo(1);
        Run unsigned = check(Files.writeString(folder.resolve("a.xml"), "<HoSo/>"));
        assertThat(unsigned.exit()).isEqualTo(2);
        assertThat(unsigned.json().path("intact").asBoolean()).isFalse();
    }
}
