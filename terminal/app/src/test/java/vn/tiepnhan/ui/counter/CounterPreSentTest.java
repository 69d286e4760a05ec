package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.presend.Difference;
import vn.tiepnhan.presend.PreSentMatch;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.training.SamplePayload;

/** R2 at the counter: what the unit sent before is compared when the paper is decided, and again when it sent anew. */
class CounterPreSentTest {
    private static final LocalDateTime PAPER_DAY = LocalDateTime.of(2015, 9, 30, 9, 0);

    @TempDir
    Path folder;

    @Test
    void notYetThenDifferentFieldByFieldThenFound() throws IOException {
        Path sent = Files.createDirectory(folder.resolve("sent"));
        try (LiveCounter counter = LiveCounter.comparing(folder, PAPER_DAY, sent)) {
            scan(counter);
            CounterState none = decided(counter, PreSentMatch.State.NOT_YET);
            assertThat(none.outcome()).isEqualTo(Outcome.ACCEPT_PROVISIONAL);
            assertThat(none.desktop().entry().preSent()).isEqualTo(Facts.PreSent.NO);

            Files.writeString(sent.resolve("gui-truoc.json"), json("0800000001", 2));
            counter.press(CounterAction.PRE_SENT);
            CounterState different = decided(counter, PreSentMatch.State.DIFFERENT);
            assertThat(different.outcome()).isEqualTo(Outcome.ACCEPT_PROVISIONAL);
            assertThat(different.desktop().sent().differences())
                    .extracting(Difference::field)
                    .containsExactlyInAnyOrder("unit.phone", "form.D02-TS.copies");

            Files.writeString(sent.resolve("gui-truoc.json"), json("0800000000", 1) + "\n");
            counter.press(CounterAction.PRE_SENT);
            CounterState found = decided(counter, PreSentMatch.State.FOUND);
            assertThat(found.outcome()).isEqualTo(Outcome.ACCEPT);
            assertThat(found.desktop().sent().differences()).isEmpty();
            counter.press(CounterAction.RECEIVE);
            counter.await(state -> state.stage() == Stage.RECEIVED);
        }
    }

    /** Then nobody knows, and the officer says what it is, as ever. */
    @Test
    void aFolderThatIsNotThereIsSaidOnceAndTheOfficerDecides() {
        try (LiveCounter counter = LiveCounter.comparing(folder, PAPER_DAY, folder.resolve("none"))) {
            scan(counter);
            CounterState told = counter.await(state -> state.stage() == Stage.DECIDED && state.notice() != null);
            assertThat(Objects.requireNonNull(told.notice()).vi())
                    .contains("Không có tệp dữ liệu gửi trước", "Hãy kiểm tra");
            counter.press(CounterAction.PRE_SENT);
            CounterState said = counter.await(state ->
                    state.desktop().entry().preSent() == Facts.PreSent.YES && state.outcome() == Outcome.ACCEPT);
            assertThat(said.desktop().sent().match()).isNull();
        }
    }

    private static void scan(LiveCounter counter) {
        counter.on(() -> SamplePayload.symbols(1, 2).forEach(bytes -> counter.model()
                .scanned(new Symbol(Symbology.PDF417, bytes, new Symbol.Origin("scanner-1", 0), null))));
    }

    private static CounterState decided(LiveCounter counter, PreSentMatch.State wanted) {
        return counter.await(state -> {
            PreSentMatch match = state.desktop().sent().match();
            return state.stage() == Stage.DECIDED && match != null && match.state() == wanted;
        });
    }

    private static String json(String phone, int copies) {
        String workers = IntStream.rangeClosed(1, 8)
                .mapToObj(n ->
                        """
                                {"n":%d,"name":"Nguyễn Văn Thử","bhxh":"79%08d","birth":"01/02/1980","event":"TM","from":"10/2015"}"""
                                .formatted(n, n + 1))
                .collect(Collectors.joining(","));
        return """
                {"procedure":"103","unit":"T000001","mst":"0314409058","period":"102015","batch":1,"print":1,"body":{
                "unit":{"name":"Công ty TNHH Thử Tải 1","address":"1 Lê Lợi, Quận 1","phone":"%s","email":"",
                "contact":"Trần Thị Thử"},
                "forms":[{"n":1,"code":"D02-TS","title":"Danh sách lao động tham gia BHXH","copies":%d}],
                "workers":[%s]}}"""
                .formatted(phone, copies, workers);
    }
}
