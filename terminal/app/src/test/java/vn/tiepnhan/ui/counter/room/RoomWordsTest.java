package vn.tiepnhan.ui.counter.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.ui.counter.guest.GuestState;
import vn.tiepnhan.ui.counter.guest.GuestWords;
import vn.tiepnhan.ui.counter.room.leaf.RoomWords;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;

/** Both languages of the room's sheets and of the second display say the same things. */
class RoomWordsTest {
    @ParameterizedTest
    @CsvSource({"room/leaf/room", "guest/guest"})
    void bothLanguagesSayTheSameAndLeaveTheSameGaps(String name) throws IOException {
        Properties vi = bundle(name + ".properties");
        Properties en = bundle(name + "_en.properties");
        assertThat(en.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(vi.stringPropertyNames());
        for (String key : vi.stringPropertyNames()) {
            assertThat(en.getProperty(key)).as("nothing is escaped here").doesNotContain("''");
            assertThat(gaps(en.getProperty(key))).as(key).isEqualTo(gaps(vi.getProperty(key)));
            assertThat(Normalizer.isNormalized(vi.getProperty(key), Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void everyActFieldAndFaceHasAWord(String language) {
        RoomWords words = RoomWords.in(language);
        for (RoomAct act : RoomAct.values()) {
            assertThat(words.say("act", act)).isNotBlank();
        }
        for (RoomSlot slot : RoomSlot.values()) {
            assertThat(words.say("slot", slot)).isNotBlank();
            assertThat(words.say("hint", slot)).isNotBlank();
        }
        for (GuestState.Face face : GuestState.Face.values()) {
            assertThat(GuestWords.in(language).say("title", face)).isNotBlank();
        }
    }

    private static long gaps(String text) {
        return text.chars().filter(c -> c == '{').count();
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        String whole = "/vn/tiepnhan/ui/counter/" + name;
        try (var in = Objects.requireNonNull(RoomWords.class.getResourceAsStream(whole), whole)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
