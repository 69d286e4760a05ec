package vn.tiepnhan.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnswerTest {
    @Test
    void readsAndWritesEveryGoldenAnswer() throws IOException {
        String[] lines = Golden.text("answers.ndjson").split("\n");
        assertThat(lines).hasSize(3);
        for (String line : lines) {
            assertThat(new String(
                            Answer.read(line.getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        }
        assertThat(List.of(lines))
                .map(line -> Answer.read(line.getBytes(StandardCharsets.UTF_8)).status())
                .containsExactly(Answer.Status.CONFLICT, Answer.Status.REJECTED, Answer.Status.MISSING_BLOBS);
    }

    @Test
    void anAnswerWithoutAKnownStatusIsNone() {
        for (String line : List.of("{}", "{\"status\":\"PERHAPS\"}", "null", "<html>", "")) {
            assertThatThrownBy(() -> Answer.read(line.getBytes(StandardCharsets.UTF_8)))
                    .as(line)
                    .isInstanceOf(WireFormatException.class);
        }
    }

    @Test
    void gapsArePairs() {
        assertThat(new String(new Gaps(9, List.of(List.of(2L, 2L), List.of(5L, 7L))).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"highest\":9,\"missing\":[[2,2],[5,7]]}");
    }
}
