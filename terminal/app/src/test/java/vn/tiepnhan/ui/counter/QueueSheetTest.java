package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.queue.QueueDesk;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.queue.ticket.Ticket;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;

/** Who is next, by keys, over a real store; also over the folder in which a kiosk gives the numbers. */
class QueueSheetTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2015, 9, 30, 9, 0);

    @TempDir
    Path folder;

    @Test
    void aNumberIsGivenCalledServedAndDone() {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            counter.press(CounterAction.QUEUE);
            take(counter, RoomAct.TO_RESULT);
            counter.await(state -> state.room().queue().waiting().size() == 1);
            counter.press(CounterAction.RECEIVE);
            counter.await(state -> mine(state, Ticket.State.CALLED).isPresent());
            press(counter, RoomAct.RECALL);
            counter.await(state -> mine(state, Ticket.State.CALLED)
                    .filter(ticket -> ticket.calls() == 2)
                    .isPresent());
            press(counter, RoomAct.COME);
            counter.await(state -> mine(state, Ticket.State.SERVING).isPresent());
            press(counter, RoomAct.TRANSFER);
            press(counter, RoomAct.TO_FILE);
            CounterState sent =
                    counter.await(state -> state.room().queue().mine().isEmpty()
                            && state.room().queue().waiting().size() == 1);
            Ticket waits = sent.room().queue().waiting().get(0);
            assertThat(waits.service()).isEqualTo(Service.FILE);
            assertThat(waits.shown()).as("it keeps its number").isEqualTo("B001");
            counter.press(CounterAction.CALL);
            counter.await(state -> mine(state, Ticket.State.CALLED).isPresent());
            press(counter, RoomAct.ABSENT);
            counter.await(state ->
                    state.room().queue().seen() && !state.room().queue().used());
        }
    }

    /** F10 works with the sheet away, and says under the header what came of it. */
    @Test
    void callingNextWithNobodyThereIsToldCalmlyWhereverTheOfficerIs() {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            counter.press(CounterAction.CALL);
            CounterState told = counter.await(state -> state.notice() != null);
            assertThat(Objects.requireNonNull(told.notice()).vi()).contains("Không còn ai chờ");
            assertThat(told.sheet()).isEqualTo(CounterState.Sheet.NONE);
        }
    }

    @Test
    void escGoesBackOneStepAtATime() {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            counter.press(CounterAction.QUEUE);
            press(counter, RoomAct.TAKE);
            counter.await(state -> state.room().offers().size() == 5);
            counter.press(CounterAction.BACK);
            CounterState back = counter.await(state -> state.room().offers().size() == 6);
            assertThat(back.sheet()).isEqualTo(CounterState.Sheet.ROOM);
            counter.press(CounterAction.BACK);
            counter.await(state -> state.sheet() == CounterState.Sheet.NONE);
        }
    }

    /** The kiosk gives the number in a folder of its own while this counter works in its own. */
    @Test
    void numbersOfAKioskAreCalledAndTheKioskCanGiveMore() {
        Path kiosk = folder.resolve("kiosk");
        give(kiosk);
        try (LiveCounter counter = LiveCounter.queueing(folder, MORNING, kiosk)) {
            counter.await(state -> state.room().queue().waiting().size() == 1);
            counter.press(CounterAction.CALL);
            counter.await(state -> mine(state, Ticket.State.CALLED).isPresent());
            give(kiosk);
            CounterState more =
                    counter.await(state -> state.room().queue().waiting().size() == 1);
            assertThat(mine(more, Ticket.State.CALLED)).map(Ticket::shown).contains("A001");
        }
    }

    private static void give(Path kiosk) {
        Clock clock = Clock.fixed(MORNING.atZone(Timekeeper.ZONE).toInstant(), Timekeeper.ZONE);
        try (Store store = Store.open(kiosk, "test kiosk", clock)) {
            new QueueDesk(store, Timekeeper.stated(clock)).take(Service.FILE, false, MORNING);
        }
    }

    private static void take(LiveCounter counter, RoomAct service) {
        counter.await(state -> state.sheet() == CounterState.Sheet.ROOM);
        press(counter, RoomAct.TAKE);
        press(counter, service);
    }

    private static void press(LiveCounter counter, RoomAct act) {
        counter.await(state -> state.room().offers().stream().anyMatch(offer -> offer.act() == act && offer.enabled()));
        counter.on(() -> counter.model().room(new RoomStep.Do(act)));
    }

    private static Optional<Ticket> mine(CounterState state, Ticket.State how) {
        return state.room().queue().mine().filter(ticket -> ticket.state() == how);
    }
}
