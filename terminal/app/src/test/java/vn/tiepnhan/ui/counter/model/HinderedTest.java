package vn.tiepnhan.ui.counter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.gallery.CounterStates;

/** Why Enter does nothing, said only where there is something to say. */
class HinderedTest {
    @Test
    void underAnOpenPageOfHelpTheWayOutIsNamed() {
        var said = Hindered.by(CounterAction.RECEIVE, state("accept").sheet(Sheet.HELP));
        assertThat(Objects.requireNonNull(said).vi()).contains("Esc").contains("Enter");
    }

    @Test
    void whatIsMissingIsNamed() {
        var said = Hindered.by(CounterAction.RECEIVE, state("special-case-begun"));
        assertThat(Objects.requireNonNull(said).vi()).matches("Còn thiếu: .+");
    }

    @Test
    void aListOfNothingIsNotSaid() {
        CounterStates.all(null).forEach((name, state) -> {
            var said = Hindered.by(CounterAction.RECEIVE, state);
            assertThat(said == null ? "nothing" : said.vi().strip()).as(name).doesNotEndWith(":");
        });
    }

    @Test
    void aKeyPressedBeforeTheStoreIsOpenIsAnswered() {
        CounterState opening = state("opening");
        assertThat(opening.around().ready()).isFalse();
        for (CounterAction action : List.of(CounterAction.RECEIVE, CounterAction.QUEUE, CounterAction.FIND)) {
            assertThat(action.enabled(opening)).as(action.name()).isFalse();
            var said = Hindered.by(action, opening);
            assertThat(Objects.requireNonNull(said).vi()).as(action.name()).contains("đang mở", "bấm lại");
        }
        assertThat(Hindered.by(CounterAction.BACK, opening)).isNull();
    }

    private static CounterState state(String name) {
        return Objects.requireNonNull(CounterStates.all(null).get(name));
    }
}
