package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.problem.ProblemBook;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.office.Units.State;
import vn.tiepnhan.store.office.Units.Unit;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.RoomPlace;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Hit;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.unit.UnitFile;

/** Units of the office looked up by a few letters, a code or a tax code. */
class UnitsSheetTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2015, 10, 7, 9, 0);

    @TempDir
    Path folder;

    @BeforeEach
    void theOfficeHasItsList() {
        Clock clock = Clock.fixed(MORNING.atZone(Timekeeper.ZONE).toInstant(), Timekeeper.ZONE);
        try (Store store = Store.open(folder.resolve("data"), "test", clock)) {
            List<Unit> units = List.of(
                    unit("TA01234", "Công ty TNHH Mẫu Phượng Hoàng", "0314409058", State.REGISTERED),
                    unit("TB04567", "Hợp tác xã Mẫu Đại Lộc", "0301234567", State.UNREGISTERED));
            store.write(tables -> {
                tables.units().replace(units);
                return units;
            });
            new ProblemBook(store, clock)
                    .add(new ProblemBook.Told(
                            MORNING.minusDays(3), "TB04567", "iBHXH", "", "không ký được", "An", "", List.of()));
        }
    }

    private static Unit unit(String code, String name, String mst, State state) {
        return new Unit(code, name, mst, "", state, "Lê Thị Mẫu", "", "");
    }

    @Test
    void aUnitIsFoundByNameCodeOrTaxCodeAndWhatIsKnownOfItStandsBeside() {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            counter.press(CounterAction.UNITS);
            counter.await(state -> state.room().units().all().size() == 2);
            for (String query : List.of("dai loc", "tb045", "0301234567")) {
                seek(counter, query);
                UnitFile file = file(counter, "TB04567");
                assertThat(Objects.requireNonNull(file.unit()).state()).isEqualTo(State.UNREGISTERED);
                assertThat(file.problems()).isEqualTo(1);
            }
            seek(counter, "khong co don vi nay");
            CounterState nothing =
                    counter.await(state -> state.room().units().hits().isEmpty());
            assertThat(nothing.room().units().file()).isNull();
        }
    }

    /** Whoever stands in front is looked up at once; from there to their problem is one key. */
    @Test
    void theUnitInFrontIsLookedUpAndItsProblemIsOneKeyAway() {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            counter.press(CounterAction.TYPE);
            counter.on(() -> counter.model().type(Slot.UNIT, "TA01234"));
            counter.press(CounterAction.UNITS);
            assertThat(file(counter, "TA01234").name()).isEqualTo("Công ty TNHH Mẫu Phượng Hoàng");
            counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.UNIT_PROBLEM)));
            CounterState telling = counter.await(state -> state.room().place() == RoomPlace.PROBLEM
                    && !state.room().text(RoomSlot.PROBLEM_UNIT).isEmpty());
            assertThat(telling.room().text(RoomSlot.PROBLEM_UNIT)).isEqualTo("TA01234");
        }
    }

    /** S0-10: asked for and given at the counter; S1-2: how to register stands beside. */
    @Test
    void aTrialPasswordThatWasGivenIsWrittenDownOnce() {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            counter.press(CounterAction.UNITS);
            counter.await(state -> state.room().units().all().size() == 2);
            seek(counter, "TA01234");
            UnitFile signs = file(counter, "TA01234");
            assertThat(signs.mayAskTrial()).isFalse();
            assertThat(signs.guides()).extracting(guide -> guide.act().name()).contains("CHANGE", "STOP");
            seek(counter, "TB04567");
            UnitFile fresh = file(counter, "TB04567");
            assertThat(fresh.mayAskTrial()).isTrue();
            assertThat(fresh.guides()).extracting(guide -> guide.act().name()).containsOnly("REGISTER");
            counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.TRIAL_ASKED)));
            counter.await(state -> trials(state) == 1 && state.busy() == null);
            counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.TRIAL_GIVEN)));
            CounterState given = counter.await(state -> trials(state) == 2 && state.busy() == null);
            assertThat(Objects.requireNonNull(given.room().units().told())
                            .said()
                            .vi())
                    .contains("TB04567", "đã cấp 07/10/2015 09:00");
            assertThat(file(counter, "TB04567").mayAskTrial()).isFalse();
        }
    }

    private static int trials(CounterState state) {
        UnitFile file = state.room().units().file();
        return file == null ? 0 : file.trials().size();
    }

    @Test
    void theSearchOfEverythingFindsUnitsToo() {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            counter.await(state -> state.room().units().seen());
            counter.press(CounterAction.FIND);
            counter.await(state -> state.sheet() == CounterState.Sheet.FIND);
            counter.on(() -> counter.model().find("phuong hoang", 0));
            CounterState found = counter.await(state -> state.find().chosen() instanceof Hit.OfUnit);
            assertThat(found.find().hits()).hasSize(1);
            counter.press(CounterAction.RECEIVE);
            CounterState opened = counter.await(state -> state.sheet() == CounterState.Sheet.ROOM
                    && state.room().units().file() != null);
            assertThat(opened.room().place()).isEqualTo(RoomPlace.UNITS);
            assertThat(file(counter, "TA01234").dossiers()).isEmpty();
        }
    }

    private static void seek(LiveCounter counter, String query) {
        counter.on(() -> counter.model().room(new RoomStep.Type(RoomSlot.UNIT_SOUGHT, query)));
    }

    private static UnitFile file(LiveCounter counter, String code) {
        CounterState state = counter.await(now -> {
            UnitFile file = now.room().units().file();
            return file != null && file.code().equals(code);
        });
        return Objects.requireNonNull(state.room().units().file());
    }
}
