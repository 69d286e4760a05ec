package vn.tiepnhan.ui.counter.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.reception.Assessment;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Find;
import vn.tiepnhan.ui.counter.state.Unprinted;

/**
 * What an act depends on, out of a state: the dossier and its decision, the sheet, the receipt that would be printed again or
 * voided. The clock, devices, counts and texts being typed are no part of it.
 */
record Scene(
        CounterState.Stage stage,
        CounterState.Sheet sheet,
        Find find,
        Object room,
        boolean busy,
        @Nullable Dossier dossier,
        @Nullable Assessment assessment,
        @Nullable Problem scanProblem,
        @Nullable String target,
        List<String> waiting,
        Object seat) {
    static Scene of(CounterState state) {
        return new Scene(
                state.stage(),
                state.sheet(),
                state.find(),
                state.sheet() == CounterState.Sheet.ROOM
                        ? List.of(state.room().place(), state.room().scene())
                        : "",
                state.busy() != null,
                state.desktop().dossier(),
                state.desktop().assessment(),
                state.desktop().scanProblem(),
                CounterAction.target(state).map(ReceiptRow::receipt).orElse(null),
                Unprinted.of(state).stream().map(ReceiptRow::receipt).toList(),
                state.seat().gist());
    }

    /** What lies on the counter, whatever sheet is open over it and whatever was looked for there. */
    Scene ground() {
        return new Scene(
                stage,
                CounterState.Sheet.NONE,
                Find.NOTHING,
                "",
                busy,
                dossier,
                assessment,
                scanProblem,
                target,
                waiting,
                seat);
    }
}
