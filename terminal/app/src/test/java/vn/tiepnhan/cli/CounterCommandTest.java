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
        refused("PLAIN_HTTP", "http", "--centre", "http://centre.example", "--centre-key", file, "--token-file", file);
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
