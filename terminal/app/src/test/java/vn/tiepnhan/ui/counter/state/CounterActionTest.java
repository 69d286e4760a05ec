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
                    empty              | TYPE,OPEN,REPRINT,VOID,FIND,HELP,CORRECT,TYPING,VISIT
                    first-of-day       | TYPE,OPEN,FIND,HELP,TYPING,VISIT
                    reading            | HELP,TYPING
                    scanning           | OPEN,REPRINT,VOID,ANEW,FIND,BACK,HELP,CORRECT,TYPING,VISIT
                    scan-problem       | OPEN,REPRINT,VOID,ANEW,FIND,BACK,HELP,CORRECT,TYPING,VISIT
                    accept             | RECEIVE,OPEN,PRE_SENT,PRESENTER,REPRINT,VOID,ANEW,FIND,BACK,HELP,CORRECT,PAPERS,TYPING,VISIT
                    refuse             | REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,SOFTWARE,LINE,OTHER,ANEW,FIND,BACK,HELP,CORRECT,PAPERS,TYPING,VISIT
                    special-case       | RECEIVE,REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,SOFTWARE,LINE,OTHER,ANEW,FIND,BACK,HELP,CORRECT,PAPERS,TYPING,VISIT
                    special-case-begun | REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,SOFTWARE,LINE,OTHER,ANEW,FIND,BACK,HELP,CORRECT,PAPERS,TYPING,VISIT
                    supervisor         | REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,VOID,SOFTWARE,LINE,OTHER,ANEW,FIND,BACK,HELP,CORRECT,PAPERS,TYPING,VISIT
                    guide              | REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,ANEW,FIND,BACK,HELP,CORRECT,PAPERS,TYPING,VISIT
                    duplicate          | OPEN,PRE_SENT,PRESENTER,REPRINT,VOID,ANEW,FIND,BACK,HELP,CORRECT,PAPERS,TYPING,VISIT
                    printed-again      | OPEN,PRE_SENT,PRESENTER,REPRINT,VOID,ANEW,FIND,BACK,HELP,CORRECT,PAPERS,TYPING,VISIT
                    not-receivable     | OPEN,PRE_SENT,PRESENTER,REPRINT,VOID,ANEW,FIND,BACK,HELP,CORRECT,PAPERS,TYPING,VISIT
                    received           | OPEN,REPRINT,VOID,FIND,BACK,HELP,CORRECT,TYPING,VISIT
                    print-unknown      | OPEN,REPRINT,VOID,PRINTED,COPY,FIND,BACK,HELP,CORRECT,TYPING,VISIT
                    open               | RECEIVE,TYPE,REPRINT,VOID,FIND,BACK,HELP,CORRECT,TYPING,VISIT
                    open-evidence      | RECEIVE,REFUSE,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,ANEW,FIND,BACK,HELP,CORRECT,PAPERS,TYPING,VISIT
                    open-empty         | TYPE,REPRINT,VOID,FIND,BACK,HELP,CORRECT,TYPING,VISIT
                    open-wrong         | RECEIVE,TYPE,REPRINT,VOID,FIND,BACK,HELP,CORRECT,TYPING,VISIT
                    find               | RECEIVE,TYPE,OPEN,REPRINT,VOID,BACK,HELP,CORRECT,TYPING,VISIT
                    find-nothing       | TYPE,OPEN,REPRINT,VOID,BACK,HELP,CORRECT,TYPING,VISIT
                    void               | OPEN,REPRINT,FIND,BACK,HELP,CORRECT,TYPING,VISIT
                    login              | RECEIVE
                    locked             | RECEIVE
                    correct            | RECEIVE,TYPE,OPEN,REPRINT,VOID,FIND,BACK,HELP,TYPING,VISIT
                    papers             | RECEIVE,REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,CORRECT,ANEW,TICK,FIND,BACK,HELP,TYPING,VISIT
                    special-case-pictures | RECEIVE,REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,CORRECT,PAPERS,RETAKE,SOFTWARE,LINE,OTHER,ANEW,FIND,BACK,HELP,TYPING,VISIT
                    approve            | RECEIVE,REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,ANEW,LOCK,FIND,BACK,HELP,CORRECT,PAPERS,TYPING,VISIT
                    approvals-owed     | TYPE,OPEN,APPROVALS,LOCK,REPRINT,VOID,FIND,HELP,CORRECT,TYPING,VISIT
                    put-aside          | TYPE,OPEN,DRAFTS,REPRINT,VOID,FIND,HELP,CORRECT,TYPING,VISIT
                    drafts             | RECEIVE,REFUSE,OPEN,PRE_SENT,PRESENTER,REPRINT,QUOTE,VOID,ANEW,DISCARD,FIND,BACK,HELP,CORRECT,PAPERS,TYPING,VISIT
                    visit                | OPEN,REPRINT,VOID,FIND,BACK,HELP,CORRECT,TYPING,VISIT,APART
                    """)
    void exactlyTheseMayBeDone(String state, String actions) {
        CounterState shown = Objects.requireNonNull(CounterStates.all(null).get(state));
        String enabled = CounterAction.all().stream()
                .filter(action -> !action.ofTheRoom() && action.enabled(shown))
                .map(Enum::name)
                .collect(Collectors.joining(","));
        assertThat(enabled.split(",")).containsExactlyInAnyOrder(actions.split(","));
    }

    /** The queue does not wait until a dossier is done, nor does the shift. */
    @Test
    void theRoomIsReachedFromEveryStateOnceTheCounterIsOpenAndIdle() {
        CounterStates.all(null).forEach((name, state) -> assertThat(CounterAction.all().stream()
                        .filter(CounterAction::ofTheRoom)
                        .allMatch(action -> action.enabled(state)))
                .as(name)
                .isEqualTo(state.around().ready()
                        && state.busy() == null
                        && !state.seat().duty().shut()));
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
