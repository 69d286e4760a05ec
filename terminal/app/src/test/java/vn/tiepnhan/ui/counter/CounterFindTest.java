package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.Hit;

/** The search sheet over a counter that has received a dossier. */
class CounterFindTest {
    private static final LocalDateTime LAST_PAPER_DAY = LocalDateTime.of(2015, 9, 30, 9, 0);

    @TempDir
    private Path folder;

    @Test
    void aDossierThatIsFoundIsTheOneThatIsVoided() throws IOException {
        Path page = page();
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            counter.on(() -> counter.model().drop(List.of(page)));
            counter.await(state -> state.outcome() == Outcome.ACCEPT_PROVISIONAL);
            counter.press(CounterAction.RECEIVE);
            CounterState received = counter.await(state -> state.today().size() == 1
                    && state.busy() == null
                    && state.desktop().printing().isEmpty());
            String receipt = received.today().get(0).receipt();
            counter.press(CounterAction.FIND);
            counter.await(state -> state.sheet() == Sheet.FIND);
            counter.on(() -> counter.model().find("phuong", 0));
            counter.await(state -> state.find().chosen() instanceof Hit.Receipt);
            counter.press(CounterAction.RECEIVE);
            CounterState chosen = counter.await(state -> state.sheet() == Sheet.NONE && state.selected() != null);
            assertThat(chosen.selected()).isEqualTo(receipt);
            counter.press(CounterAction.FIND);
            counter.on(() -> counter.model().find("huy phieu", 0));
            counter.press(CounterAction.RECEIVE);
            counter.await(state -> state.sheet() == Sheet.VOID);
        }
    }

    @Test
    void whatArrivesWhileSomebodySearchesIsFoundToo() throws IOException {
        Path page = page();
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            counter.on(() -> counter.model().drop(List.of(page)));
            counter.await(state -> state.outcome() == Outcome.ACCEPT_PROVISIONAL);
            counter.on(() -> {
                counter.model().act(CounterAction.FIND);
                counter.model().find("phuong", 0);
                assertThat(counter.model().state().find().hits()).isEmpty();
                counter.model().act(CounterAction.BACK);
                counter.model().act(CounterAction.RECEIVE);
            });
            counter.await(state -> state.stage() == CounterState.Stage.RECEIVED);
            counter.press(CounterAction.FIND);
            counter.on(() -> counter.model().find("phuong", 0));
            counter.await(state -> state.find().chosen() instanceof Hit.Receipt);
        }
    }

    private Path page() throws IOException {
        Path page = folder.resolve("phieu-103.png");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("phieu-103.png"))) {
            Files.copy(in, page);
        }
        return page;
    }
}
