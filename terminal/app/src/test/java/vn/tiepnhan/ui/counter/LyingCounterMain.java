package vn.tiepnhan.ui.counter;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Slot;

/**
 * A counter at which somebody was served half and another one put aside; says so once both are durable, then goes on until it
 * is killed.
 */
final class LyingCounterMain {
    private LyingCounterMain() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        LiveCounter counter = LiveCounter.open(folder, LocalDateTime.parse(args[1]), "");
        counter.press(CounterAction.TYPE);
        counter.on(() -> counter.model().type(Slot.UNIT, "TA01234"));
        counter.on(() -> counter.model().type(Slot.PRESENTER, "Phạm Văn Chờ"));
        counter.press(CounterAction.ANEW);
        counter.await(state -> state.seat().parked().items().size() == 1);
        counter.on(() -> counter.model().drop(List.of(folder.resolve("phieu-103.png"))));
        counter.await(state -> state.stage() == Stage.DECIDED);
        counter.on(() -> counter.model().type(Slot.PRESENTER, "Trần Quốc Bình"));
        DeskDraftsThere.await(folder.resolve("data"), 2, "Trần Quốc Bình");
        System.out.println("LYING");
    }
}
