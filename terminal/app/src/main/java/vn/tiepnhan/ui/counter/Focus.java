package vn.tiepnhan.ui.counter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.room.state.RoomPlace;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.Missing;
import vn.tiepnhan.ui.counter.state.Slot;

/** Where the focus belongs after a change of scene; otherwise it stays where the officer put it. */
final class Focus {
    private Sheet sheet = Sheet.NONE;
    private RoomPlace place = RoomPlace.QUEUE;
    private Object page = "";
    private boolean special;
    private boolean shut;
    private boolean card;

    /** Name of the component to focus, empty for the window itself, null to leave it. */
    @Nullable String after(CounterState state) {
        Duty duty = state.seat().duty();
        boolean wasShut = shut;
        shut = duty.shut();
        boolean put = !card && duty.login().card() == Duty.Card.IN;
        card = duty.login().card() == Duty.Card.IN;
        if (shut || wasShut) {
            boolean named = !duty.login().id().isBlank() || card;
            boolean asked = shut && (!wasShut || put);
            return asked ? (named ? Secret.PIN : Slot.LOGIN).name() : shut ? null : "";
        }
        Sheet before = sheet;
        boolean wasSpecial = special;
        boolean turned =
                place != state.room().place() || !page.equals(state.room().page());
        sheet = state.sheet();
        place = state.room().place();
        page = state.room().page();
        special = state.specialCaseOpen();
        if (sheet != before || (sheet == Sheet.ROOM && turned)) {
            return switch (sheet) {
                case VOID -> Slot.VOID_REASON.name();
                case TYPED -> Slot.UNIT.name();
                case OPEN -> "PAGES";
                case FIND -> "FIND";
                case ROOM -> state.room().focus();
                case DRAFTS -> "DRAFTS";
                case APPROVE -> Slot.LOGIN.name();
                case CORRECT -> Slot.FIX_UNIT.name();
                case PAPERS -> "PAPERS";
                case HELP -> "KEYS";
                case NONE, QUOTE, PRINT_UNKNOWN -> "";
            };
        }
        if (put && sheet == Sheet.APPROVE) {
            return Secret.PIN.name();
        }
        return special && !wasSpecial ? Slot.SOFTWARE.name() : null;
    }

    /** The first thing that keeps Enter from receiving, or null. */
    static @Nullable String missing(CounterAction action, CounterState state) {
        List<Missing> missing = action == CounterAction.RECEIVE ? Missing.of(state) : List.of();
        return missing.isEmpty() ? null : missing.get(0).name();
    }
}
