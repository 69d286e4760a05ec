package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log from the shell: its signed head goes out, and comes back to be checked. */
final class AuditCommandTest {
    @TempDir
    private Path folder;

    private Run run(String data, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", folder.resolve(data).toString()));
        return Run.of(all.toArray(String[]::new));
    }

    private void problem(String data, String symptom) {
        Run noted = run(data, "problem", "add", "--software", "iBHXH", "--symptom", symptom, "--officer", "Bưởi");
        assertThat(noted.exit()).isZero();
    }

    @Test
    void aHeadKeptElsewhereIsCheckedAgainstTheLog() throws IOException {
        assertThat(run("a", "audit", "checkpoint").err()).contains("còn trống");
        problem("a", "không gửi được");
        problem("a", "không in được");
        Path head = folder.resolve("head.txt");
        Run signed = run("a", "audit", "checkpoint", "--out", head.toString());
        assertThat(signed.exit()).isZero();
        assertThat(signed.out()).contains("tiepnhan/").contains("\n2\n").contains("— ");
        assertThat(run("a", "audit", "checkpoint", "--out", head.toString()).err())
                .contains("không ghi đè");
        problem("a", "máy treo");
        assertThat(run("a", "verify", "--checkpoint", head.toString()).exit()).isZero();
        assertThat(run("a", "audit", "list", "--officer", "bưởi", "--json")
                        .json()
                        .path("entries"))
                .hasSize(3);
        assertThat(run("a", "audit", "key").out()).startsWith("tiepnhan/");

        problem("b", "máy khác");
        Run other = run("b", "verify", "--checkpoint", head.toString());
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.out()).contains("✗ checkpoints");
        assertThat(run("a", "verify", "--checkpoint", "không-có").exit()).isEqualTo(1);
        assertThat(Files.readString(head)).endsWith("\n");
    }
}
