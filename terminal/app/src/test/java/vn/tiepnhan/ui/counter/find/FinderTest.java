package vn.tiepnhan.ui.counter.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Hit;
import vn.tiepnhan.ui.gallery.CounterStates;

class FinderTest {
    private final Finder finder = new Finder();

    @ParameterizedTest
    @CsvSource({
        "hung thinh, DNTN Vận tải Hưng Thịnh",
        "HƯNG THỊNH, DNTN Vận tải Hưng Thịnh",
        "  thinh   hung , DNTN Vận tải Hưng Thịnh",
        "dai loc, Hợp tác xã Dịch vụ Đại Lộc",
        "đại, Hợp tác xã Dịch vụ Đại Lộc",
        "000123-7, Trường Mầm non Bình Minh",
        "zk4150001237, Trường Mầm non Bình Minh",
        "123-7, Trường Mầm non Bình Minh",
        "dac biet, Công ty TNHH Thủy sản Ngọc Diễm",
        "ngọc, Công ty TNHH Thủy sản Ngọc Diễm"
    })
    void aDossierIsFoundByAFewLettersWithOrWithoutMarks(String query, String unit) {
        assertThat(rows(query).get(0).unitName()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"in lai, REPRINT", "huy ph, VOID", "void, VOID", "mo anh, OPEN", "f8, REPRINT", "tro giup, HELP"})
    void anActionIsFoundInEitherLanguageAndByItsKey(String query, CounterAction action) {
        assertThat(actions("empty", query)).contains(action);
        assertThat(finder.find(state("empty"), query).chosen()).isEqualTo(new Hit.Act(action));
    }

    @Test
    void onlyWhatCanBeDoneNowIsOffered() {
        assertThat(actions("empty", "tiep nhan")).isEmpty();
        assertThat(actions("accept", "tiep nhan")).containsExactly(CounterAction.RECEIVE);
        assertThat(actions("accept", "esc")).isEmpty();
    }

    @Test
    void theBeginningOfAWordCountsMoreThanItsMiddle() {
        List<ReceiptRow> rows = rows("anh");
        assertThat(rows.get(0).unitName()).isEqualTo("Công ty Cổ phần Ánh Dương");
    }

    @Test
    void nothingTypedShowsTodaysDossiersNewestFirst() {
        assertThat(rows("")).isEqualTo(state("empty").today());
        assertThat(rows("   ")).isEqualTo(state("empty").today());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lương hưu", "%", "\\", "(", "zzzz", "🙂"})
    void whatIsNotThereIsNotFound(String query) {
        assertThat(finder.find(state("empty"), query).hits()).isEmpty();
        assertThat(finder.find(state("empty"), query).chosen()).isNull();
    }

    @Test
    void theChoiceStaysWithinWhatIsFound() {
        var found = finder.find(state("empty"), "");
        assertThat(found.at(-5).at()).isZero();
        assertThat(found.at(99).at()).isEqualTo(found.hits().size() - 1);
    }

    private List<ReceiptRow> rows(String query) {
        return finder.find(state("empty"), query).hits().stream()
                .filter(Hit.Receipt.class::isInstance)
                .map(hit -> ((Hit.Receipt) hit).row())
                .toList();
    }

    private List<CounterAction> actions(String state, String query) {
        return finder.find(state(state), query).hits().stream()
                .filter(Hit.Act.class::isInstance)
                .map(hit -> ((Hit.Act) hit).action())
                .toList();
    }

    private static CounterState state(String name) {
        return Objects.requireNonNull(CounterStates.all(null).get(name));
    }
}
