package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the counter refuses before it opens a window or a store. */
class CounterCommandTest {
    @TempDir
    Path folder;

    @Test
    void aBridgeNeedsItsTokenAndATokenItsBridge() throws IOException {
        String token = Files.writeString(folder.resolve("token"), "secret").toString();
        refused("USAGE", "--bridge-token FILE", "--bridge", "http://127.0.0.1:7707");
        refused("USAGE", "--bridge URL", "--bridge-token", token);
        refused("USAGE", "http://127.0.0.1:7707", "--bridge", "quầy-2", "--bridge-token", token);
    }

    @Test
    void aCentreNeedsItsKeyAndItsToken() throws IOException {
        String file = Files.writeString(folder.resolve("file"), "secret").toString();
        refused("USAGE", "--centre-key", "--centre", "http://127.0.0.1:1");
        refused("USAGE", "--token-file", "--centre", "http://127.0.0.1:1", "--centre-key", file);
        refused("USAGE", "--centre", "--token-file", file);
    }

    @Test
    void filesThatAreNotWhatTheyShouldBeAreFoundBeforeTheWindow() throws IOException {
        String file = Files.writeString(folder.resolve("file"), "no key").toString();
        refused("CENTRE_KEY", file, "--centre", "http://127.0.0.1:1", "--centre-key", file, "--token-file", file);
        String none = folder.resolve("none.pem").toString();
        refused(
                "CENTRE_KEY_MISSING",
                none,
                "--centre",
                "http://127.0.0.1:1",
                "--centre-key",
                none,
                "--token-file",
                file);
        refused("PLAIN_HTTP", "http", "--centre", "http://centre.example", "--centre-key", file, "--token-file", file);
    }

    @Test
    void aThemeThatIsNoneIsSaidWithThoseThereAre() {
        refused("USAGE", "pink", "--theme", "pink");
        refused("USAGE", "contrast", "--theme", "");
    }

    @Test
    void theGalleryPaintsWhatItIsAskedForAndNamesWhatItCannot() throws IOException {
        Path out = folder.resolve("pictures");
        Run dark = Run.of("gallery", "--json", "--out", out.toString(), "--theme", "Dark", "--size", "1024x600");
        assertThat(dark.exit()).as(dark.out()).isZero();
        assertThat(dark.json().at("/pictures"))
                .hasSizeGreaterThan(60)
                .allMatch(picture ->
                        Files.isRegularFile(out.resolve(picture.at("/file").asText())))
                .noneMatch(picture -> picture.at("/theme").asText().equals("light"));
        for (String wrong : new String[] {"10x10", "1280", "0x0", "1280x800000"}) {
            Run refused = Run.of("gallery", "--json", "--out", out.toString(), "--size", wrong);
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.json().at("/error/vi").asText()).contains(wrong, "1280x800");
        }
    }

    private void refused(String code, String says, String... options) {
        String[] fixed = {"counter", "--json", "--data", folder.resolve("data").toString()};
        String[] all = java.util.stream.Stream.of(fixed, options)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        Run run = Run.of(all);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/error/code").asText()).as(run.out()).isEqualTo(code);
        assertThat(run.json().at("/error/vi").asText()).contains(says);
        assertThat(run.json().at("/error/en").asText()).contains(says);
        assertThat(folder.resolve("data")).doesNotExist();
    }
}
