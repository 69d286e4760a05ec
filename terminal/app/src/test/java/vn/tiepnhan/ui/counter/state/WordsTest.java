package vn.tiepnhan.ui.counter.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.ReceiptRow;

class WordsTest {
    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(bundle("counter_en.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        bundle("counter.properties").stringPropertyNames());
    }

    @Test
    void bothLanguagesLeaveTheSameGaps() throws IOException {
        Properties vi = bundle("counter.properties");
        Properties en = bundle("counter_en.properties");
        for (String key : vi.stringPropertyNames()) {
            assertThat(gaps(en.getProperty(key))).as(key).isEqualTo(gaps(vi.getProperty(key)));
        }
    }

    @Test
    void vietnameseIsComposed() throws IOException {
        for (Object text : bundle("counter.properties").values()) {
            assertThat(Normalizer.isNormalized((String) text, Normalizer.Form.NFC))
                    .as((String) text)
                    .isTrue();
        }
    }

    @Test
    void everyActionOutcomeAndStateHasAWord() {
        for (String language : new String[] {"vi", "en"}) {
            Words words = Words.in(language);
            for (CounterAction action : CounterAction.values()) {
                assertThat(words.say("action", action)).isNotBlank();
            }
            for (Outcome outcome : Outcome.values()) {
                assertThat(words.say("outcome", outcome)).isNotBlank();
                assertThat(words.say("short", outcome)).isNotBlank();
            }
            for (PrintOutcome.Evidence evidence : PrintOutcome.Evidence.values()) {
                assertThat(words.say("print", evidence)).isNotBlank();
            }
            for (ReceiptRow.SyncState sync : ReceiptRow.SyncState.values()) {
                assertThat(words.say("sync", sync)).isNotBlank();
            }
            for (Missing missing : Missing.values()) {
                assertThat(words.say("missing", missing)).isNotBlank();
            }
        }
    }

    private static long gaps(String text) {
        return text.chars().filter(c -> c == '{').count();
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
