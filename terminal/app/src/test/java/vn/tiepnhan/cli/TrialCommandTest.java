package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S0-10: which unit asked for a trial password and was given one, by whom and when; S1-2: how it registers. */
final class TrialCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void theOfficeHasItsList() throws IOException {
        Path list = Files.writeString(
                folder.resolve("units.csv"),
                """
                code,name,mst,sort,state,collector
                TA0777Z,Công ty Mẫu,0100109106,DN,UNREGISTERED,Lê Văn Thu
                TA0888Z,Công ty Đã Ký,0100233488,DN,REGISTERED,Lê Văn Thu
                """);
        assertThat(run("units", "import", list.toString()).exit()).isZero();
    }

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        return Run.of(all.toArray(String[]::new));
    }

    private Run trial(String act, String unit, String at) {
        return run("trial-password", act, unit, "--officer", "Trần Thị Bưởi", "--at", at);
    }

    @Test
    void itIsWrittenDownWhoAskedAndWhoWasGivenOneAndWhen() {
        assertThat(trial("asked", "ta0777z", "2015-09-28T15:20").out())
                .contains("TA0777Z: đã xin 28/09/2015 15:20 (Trần Thị Bưởi)");
        assertThat(trial("given", "TA0777Z", "2015-09-29T08:00").exit()).isZero();
        assertThat(trial("asked", "TA0999Z", "2015-10-02T08:00").exit())
                .as("a unit the list does not have may ask too")
                .isZero();
        JsonNode rows = run("trial-password", "list", "--period", "2015-09", "--json")
                .json()
                .get("rows");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).toString()).contains("29/09/2015 08:00", "TA0777Z", "Công ty Mẫu", "đã cấp", "Bưởi");
        JsonNode unit = run("units", "show", "TA0777Z", "--json").json();
        assertThat(unit.get("trialPassword")).hasSize(2);
        assertThat(unit.at("/trialPassword/1/step").asText()).isEqualTo("GIVEN");
        assertThat(run("verify").exit()).isZero();
    }

    @Test
    void whoFilesWithASignatureOrWasGivenOneGetsNone() {
        Run signs = trial("given", "TA0888Z", "2015-09-28T15:20");
        assertThat(signs.exit()).isEqualTo(2);
        assertThat(signs.err()).contains("đã đăng ký giao dịch điện tử", "Hãy hướng dẫn");
        assertThat(trial("given", "TA0777Z", "2015-09-29T08:00").exit()).isZero();
        Run again = trial("given", "TA0777Z", "2015-09-30T08:00");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("đã cấp 29/09/2015 08:00", "Công nghệ thông tin");
        assertThat(trial("asked", "TA/77", "2015-09-30T08:00").err()).contains("4 đến 15");
        assertThat(run("trial-password", "given").exit()).isEqualTo(1);
        assertThat(run("trial-password", "list", "--period", "2015", "--json")
                        .json()
                        .get("rows"))
                .hasSize(1);
    }

    /** Who holds the file without its key reads no name of an officer. */
    @Test
    void theOfficersNameIsNotInTheClear() throws IOException {
        trial("asked", "TA0777Z", "2015-09-28T15:20");
        for (String file : List.of("store.db", "store.db-wal")) {
            Path bytes = folder.resolve("data").resolve(file);
            if (Files.exists(bytes)) {
                assertThat(new String(Files.readAllBytes(bytes), StandardCharsets.UTF_8))
                        .doesNotContain("Bưởi");
            }
        }
    }

    @Test
    void aUnitIsToldHowToRegisterToChangeThatAndToStop() {
        assertThat(run("units", "show", "TA0777Z").out())
                .contains("Đăng ký: ", "Cổng thông tin điện tử", "I-VAN", "(S1-2)")
                .doesNotContain("Ngừng: ");
        assertThat(run("units", "show", "TA0888Z", "--lang", "en").out())
                .contains("To change it: ", "To stop: ", "portal", "I-VAN")
                .doesNotContain("To register: ");
        JsonNode all = run("notices", "registration", "--json").json().get("registration");
        assertThat(all).hasSize(6);
        assertThat(all)
                .extracting(
                        row -> row.get("act").asText() + " " + row.get("way").asText())
                .containsExactlyInAnyOrder(
                        "REGISTER PORTAL", "REGISTER IVAN", "CHANGE PORTAL", "CHANGE IVAN", "STOP PORTAL", "STOP IVAN");
    }
}
