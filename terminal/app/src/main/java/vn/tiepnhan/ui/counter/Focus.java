package vn.tiepnhan.ui.counter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.Missing;
import vn.tiepnhan.ui.counter.state.Slot;

/** Where the focus belongs after a change of scene; otherwise it stays where the officer put it. */
final class Focus {
    private Sheet sheet = Sheet.NONE;
    private boolean special;

    /** Name of the component to focus, empty for the window itself, null to leave it. */
    @Nullable String after(CounterState state) {
        Sheet before = sheet;
        boolean wasSpecial = special;
        sheet = state.sheet();
        special = state.specialCaseOpen();
        if (sheet != before) {
            return switch (sheet) {
                case VOID -> Slot.VOID_REASON.name();
                case TYPED -> Slot.UNIT.name();
                case OPEN -> "PAGES";
                case FIND -> "FIND";
                case NONE, HELP, QUOTE, PRINT_UNKNOWN -> "";
            };
        }
        return special && !wasSpecial ? Slot.SOFTWARE.name() : null;
    }

    /** The first thing that keeps Enter from receiving, or null. */
    static @Nullable String missing(CounterAction action, CounterState state) {
        List<Missing> missing = action == CounterAction.RECEIVE ? Missing.of(state) : List.of();
        return missing.isEmpty() ? null : missing.get(0).name();
    }
}
