package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Slot;

/** Codes that are no part of a dossier go where they belong, and leave what lies in front alone. */
class CounterSinglesTest {
    private static final LocalDateTime LAST_PAPER_DAY = LocalDateTime.of(2015, 9, 30, 9, 0);

    @TempDir
    private Path folder;

    @Test
    void anIdentityCardNamesThePresenterAndAHealthCardDisturbsNothing() throws IOException {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            decided(counter);
            scan(counter, "001085012345||Trần Quốc Bình|12031985|Nam|1 Phố Hư Cấu, Hà Nội|01062021");
            CounterState named = counter.await(
                    state -> !state.desktop().entry().text(Slot.PRESENTER).isEmpty());
            assertThat(named.desktop().entry().text(Slot.PRESENTER))
                    .contains("Trần Quốc Bình", "********2345")
                    .doesNotContain("001085012345");
            scan(
                    counter,
                    "DN4790112345678|5472E1BAA76E|12/03/1985|1|48E1BB93|79 - 012|01/01/2015|31/12/2015|01/01/2015|"
                            + "79012345678901|-|4|01/01/2020|1234567890abcdef|$");
            CounterState told = counter.await(state -> state.notice() != null);
            assertThat(Objects.requireNonNull(told.notice()).vi()).contains("Thẻ BHYT");
            assertThat(told.stage()).isEqualTo(Stage.DECIDED);
        }
    }

    @Test
    void aSlipChoosesItsLineOfToday() throws IOException {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            decided(counter);
            counter.press(CounterAction.RECEIVE);
            Received.Recorded mine = Objects.requireNonNull(
                            counter.await(state -> state.today().size() == 1
                                            && state.stage() == Stage.RECEIVED
                                            && state.busy() == null)
                                    .desktop()
                                    .slip())
                    .recorded();
            scan(counter, "TNS1:" + mine.receipt() + ":" + mine.lookup());
            CounterState chosen = counter.await(state -> mine.receipt().equals(state.selected()));
            assertThat(chosen.notice()).isNull();
        }
    }

    private void decided(LiveCounter counter) throws IOException {
        Path page = folder.resolve("phieu-103.png");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("phieu-103.png"))) {
            Files.copy(in, page);
        }
        counter.on(() -> counter.model().drop(List.of(page)));
        counter.await(state -> state.stage() == Stage.DECIDED && state.busy() == null);
    }

    private static void scan(LiveCounter counter, String code) {
        counter.model()
                .event(new DeviceEvent.Scanned(
                        "scanner-1", null, code.getBytes(StandardCharsets.UTF_8), Instant.EPOCH));
    }
}
