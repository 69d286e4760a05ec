package vn.tiepnhan.ui.counter.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.ui.gallery.CounterStates;

class CounterActionTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    opening            | HELP
                    empty              | TYPE,OPEN,REPRINT,VOID,FIND,HELP
                    first-of-day       | TYPE,OPEN,FIND,HELP
                    reading            | HELP
                    scanning           | OPEN,REPRINT,VOID,ANEW,FIND,BACK,HELP
                    scan-problem       | OPEN,REPRINT,VOID,ANEW,FIND,BACK,HELP
                    accept             | RECEIVE,OPEN,PRE_SENT,PRESENTER,REPRINT,VOID,ANEW,FIND,BACK,HELP
                    refuse             | REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,SOFTWARE,LINE,OTHER,ANEW,FIND,BACK,HELP
                    special-case       | RECEIVE,REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,SOFTWARE,LINE,OTHER,ANEW,FIND,BACK,HELP
                    special-case-begun | REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,SOFTWARE,LINE,OTHER,ANEW,FIND,BACK,HELP
                    supervisor         | REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,VOID,SOFTWARE,LINE,OTHER,ANEW,FIND,BACK,HELP
                    guide              | REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,ANEW,FIND,BACK,HELP
                    duplicate          | OPEN,PRE_SENT,PRESENTER,REPRINT,VOID,ANEW,FIND,BACK,HELP
                    printed-again      | OPEN,PRE_SENT,PRESENTER,REPRINT,VOID,ANEW,FIND,BACK,HELP
                    not-receivable     | OPEN,PRE_SENT,PRESENTER,REPRINT,VOID,ANEW,FIND,BACK,HELP
                    received           | OPEN,REPRINT,VOID,FIND,BACK,HELP
                    print-unknown      | OPEN,REPRINT,VOID,PRINTED,COPY,FIND,BACK,HELP
                    open               | RECEIVE,TYPE,REPRINT,VOID,FIND,BACK,HELP
                    open-evidence      | RECEIVE,REFUSE,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,ANEW,FIND,BACK,HELP
                    open-empty         | TYPE,REPRINT,VOID,FIND,BACK,HELP
                    open-wrong         | RECEIVE,TYPE,REPRINT,VOID,FIND,BACK,HELP
                    find               | RECEIVE,TYPE,OPEN,REPRINT,VOID,BACK,HELP
                    find-nothing       | TYPE,OPEN,REPRINT,VOID,BACK,HELP
                    void               | OPEN,REPRINT,FIND,BACK,HELP
                    login              | RECEIVE
                    locked             | RECEIVE
                    approve            | RECEIVE,REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,ANEW,LOCK,FIND,BACK,HELP
                    approvals-owed     | TYPE,OPEN,APPROVALS,LOCK,REPRINT,VOID,FIND,HELP
                    put-aside          | TYPE,OPEN,DRAFTS,REPRINT,VOID,FIND,HELP
                    drafts             | RECEIVE,REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,ANEW,DISCARD,FIND,BACK,HELP
                    """)
    void exactlyTheseMayBeDone(String state, String actions) {
        CounterState shown = Objects.requireNonNull(CounterStates.all(null).get(state));
        String enabled = CounterAction.all().stream()
                .filter(action -> action.enabled(shown))
                .map(Enum::name)
                .collect(Collectors.joining(","));
        assertThat(enabled.split(",")).containsExactlyInAnyOrder(actions.split(","));
    }

    @Test
    void noActionIsWithoutAKeyAndNoKeyMeansTwoThings() {
        assertThat(CounterAction.all().stream().map(CounterAction::keyStroke))
                .doesNotHaveDuplicates()
                .allSatisfy(key ->
                        assertThat(javax.swing.KeyStroke.getKeyStroke(key)).isNotNull());
    }

    @Test
    void whatIsMissingIsNamedInTheOrderItIsAskedFor() {
        CounterState begun = Objects.requireNonNull(CounterStates.all(null).get("special-case-begun"));
        assertThat(Missing.of(begun)).containsExactly(Missing.DESCRIPTION, Missing.COMMITMENT);
        assertThat(Words.in("vi").missing(Missing.of(begun))).isEqualTo("Còn thiếu: mô tả sự cố, cam kết của đơn vị");
    }
}
