package vn.tiepnhan.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.dossier.Wording;

final class DataFileTest {
    @Test
    void readsTextNumbersDatesAndWords() {
        DataRow row = DataFile.of(
                "a.yaml", "{code: \"0100\", days: 5, on: true, from: \"2015-10-01\", open: [MONDAY, FRIDAY]}");
        assertThat(row.text("code")).isEqualTo("0100");
        assertThat(row.number("days")).isEqualTo(5);
        assertThat(row.flag("on")).isTrue();
        assertThat(row.date("from")).isEqualTo(LocalDate.of(2015, 10, 1));
        assertThat(row.words("open", DayOfWeek.class)).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(row.textOrNull("title")).isNull();
        assertThat(row.rows("papers")).isEmpty();
    }

    @Test
    void namesTheRowByItsPlaceAndItsId() {
        DataRow second =
                DataFile.of("a.yaml", "rows: [{id: x}, {id: y}]").rows("rows").get(1);
        assertThatThrownBy(() -> second.text("title"))
                .isInstanceOf(DataException.class)
                .hasMessage("a.yaml, rows 2 (y): title is missing");
    }

    @Test
    void saysWhatIsWrongInBothLanguages() {
        DataRow row = DataFile.of("a.yaml", "rows: [{id: x, from: 31/02}]")
                .rows("rows")
                .get(0);
        assertThat(catchThrowableOfType(DataException.class, () -> row.date("from"))
                        .wording())
                .isEqualTo(new Wording(
                        "a.yaml, rows 1 (x): from không đọc được: 31/02",
                        "a.yaml, rows 1 (x): from is not readable: 31/02"));
        assertThat(row.fault(new BadValue("mã có 5 chữ số", "a code has 5 digits"))
                        .wording()
                        .vi())
                .isEqualTo("a.yaml, rows 1 (x): mã có 5 chữ số");
    }

    @Test
    void refusesACodeThatBecameANumber() {
        assertThatThrownBy(() -> DataFile.of("a.yaml", "code: 103").text("code"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("quote codes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "- a", "just text", "a: [", "a: 1\na: 2", "a: !!java.net.URL [http://x]", "a:\n", "1: b"})
    void refusesWhatIsNoMapping(String yaml) {
        assertThatThrownBy(() -> DataFile.of("a.yaml", yaml))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("a.yaml");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> DataFile.beside(DataFile.class, "nothing.yaml"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("nothing.yaml");
    }
}
