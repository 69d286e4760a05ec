package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.handover.Examined;
import vn.tiepnhan.policy.Facts.Signature;
import vn.tiepnhan.ui.counter.room.state.ResultsView.Mode;
import vn.tiepnhan.ui.counter.room.state.ResultsView.Step;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;

/** A result handed over by keys: found, held back with what is missing named, given when the cards are there. */
class ResultsSheetTest {
    /** R5 asks for cards that are still valid; Thanh Hóa's rule. */
    private static final LocalDateTime NOVEMBER = LocalDateTime.of(2015, 11, 5, 9, 0);

    private static final String CARD = "DN4790123455678";

    @TempDir
    Path folder;

    @Test
    void aCardStillValidHoldsTheResultBackUntilItIsScanned() {
        try (LiveCounter counter = LiveCounter.ruled(folder, NOVEMBER, "thanh-hoa-2015")) {
            notice(counter);
            type(counter, RoomSlot.DUE_CARD, "Nguyễn Văn Mẫu;GH;" + CARD + ";31/12/2015");
            counter.press(CounterAction.RECEIVE);
            CounterState held = examined(counter, how -> !how.free());
            assertThat(Objects.requireNonNull(held.room().results().examined())
                            .missing()
                            .get(0)
                            .vi())
                    .contains("Nguyễn Văn Mẫu", "31/12/2015");
            type(counter, RoomSlot.CARD, CARD);
            counter.press(CounterAction.RECEIVE);
            CounterState free = examined(counter, Examined::free);
            assertThat(free.room().mayEnter()).as("nobody takes it yet").isFalse();
            type(counter, RoomSlot.COLLECTOR, "Lê Thị Mẫu 079090000123");
            counter.press(CounterAction.RECEIVE);
            CounterState given = counter.await(state -> state.room().results().told() != null && state.busy() == null);
            Told told = Objects.requireNonNull(given.room().results().told());
            assertThat(told.said().vi()).contains("Đã trả kết quả cho Lê Thị Mẫu", "Phiếu đã in");
            assertThat(given.room().results().step()).as("ready for the next").isEqualTo(Step.FIND);
            assertThat(given.room().texts().values())
                    .as("nothing of the last person stays")
                    .allMatch(String::isEmpty);
        }
    }

    @Test
    void aCardThatIsLostNeedsItsReasonAndAWithheldResultIsWrittenDown() {
        try (LiveCounter counter = LiveCounter.ruled(folder, NOVEMBER, "thanh-hoa-2015")) {
            notice(counter);
            type(counter, RoomSlot.DUE_CARD, "Nguyễn Văn Mẫu;GH;" + CARD + ";31/12/2015");
            counter.press(CounterAction.RECEIVE);
            examined(counter, how -> !how.free());
            counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.NOT_COLLECTED)));
            CounterState asked = counter.await(state -> state.room().results().mode() == Mode.EXCUSING);
            assertThat(asked.room().mayEnter()).as("no reason yet").isFalse();
            type(counter, RoomSlot.CARD_REASON, "mất thẻ, đã nộp đơn");
            counter.press(CounterAction.RECEIVE);
            CounterState excused = examined(counter, Examined::free);
            assertThat(Objects.requireNonNull(excused.room().results().examined())
                            .cards()
                            .get(0)
                            .state())
                    .isEqualTo("NOT_COLLECTED");
        }
        try (LiveCounter counter = LiveCounter.ruled(folder, NOVEMBER, "thanh-hoa-2015")) {
            notice(counter);
            type(counter, RoomSlot.DUE_CARD, "Nguyễn Văn Mẫu;GH;" + CARD + ";31/12/2015");
            counter.press(CounterAction.RECEIVE);
            examined(counter, how -> !how.free());
            counter.press(CounterAction.RECEIVE);
            CounterState held = counter.await(state -> state.room().results().told() != null && state.busy() == null);
            assertThat(Objects.requireNonNull(held.room().results().told())
                            .said()
                            .vi())
                    .contains("Chưa trả kết quả");
        }
    }

    /** Two Enters in one go: the second must not act on what the rules said before they saw the card. */
    @Test
    void anEnterBeforeTheRulesSawTheCardHandsNothingOver() {
        try (LiveCounter counter = LiveCounter.ruled(folder, NOVEMBER, "thanh-hoa-2015")) {
            notice(counter);
            type(counter, RoomSlot.DUE_CARD, "Nguyễn Văn Mẫu;GH;" + CARD + ";31/12/2015");
            counter.press(CounterAction.RECEIVE);
            examined(counter, how -> !how.free());
            type(counter, RoomSlot.COLLECTOR, "Lê Thị Mẫu 079090000123");
            type(counter, RoomSlot.CARD, CARD);
            counter.on(() -> {
                counter.model().act(CounterAction.RECEIVE);
                counter.model().act(CounterAction.RECEIVE);
            });
            CounterState free = examined(counter, Examined::free);
            assertThat(free.busy()).isNull();
            assertThat(free.room().results().told())
                    .as("nothing was written down")
                    .isNull();
            assertThat(free.room().results().step()).isEqualTo(Step.EXAMINED);
            assertThat(free.room().mayEnter()).isTrue();
        }
    }

    /** A wrong line is said beside its field, and what was typed stays. */
    @Test
    void whatCannotBeReadIsSaidAtItsField() {
        try (LiveCounter counter = LiveCounter.ruled(folder, NOVEMBER, "thanh-hoa-2015")) {
            notice(counter);
            type(counter, RoomSlot.DUE_CARD, "Nguyễn Văn Mẫu, thẻ " + CARD);
            counter.press(CounterAction.RECEIVE);
            CounterState wrong = counter.await(state -> state.room().results().trouble() != null);
            assertThat(wrong.room().text(RoomSlot.DUE_CARD)).startsWith("Nguyễn Văn Mẫu");
            counter.press(CounterAction.BACK);
            counter.await(state -> state.room().results().step() == Step.FIND);
            type(counter, RoomSlot.RESULT, "TA99999");
            counter.press(CounterAction.RECEIVE);
            CounterState nothing = counter.await(state -> state.room().results().trouble() != null);
            assertThat(Objects.requireNonNull(nothing.room().results().trouble())
                            .vi())
                    .contains("Không có kết quả");
        }
    }

    /** The identity card names who takes the result; only its last digits are shown. */
    @Test
    void anIdentityCardThatIsScannedNamesTheCollector() {
        String card = "079090000123|025000001|Trần Quốc Bình|01011990|Nam|12 Lê Lợi, Quận 1, TP.HCM|01012022";
        try (LiveCounter counter = LiveCounter.ruled(folder, NOVEMBER, "thanh-hoa-2015")) {
            notice(counter);
            counter.model()
                    .event(new DeviceEvent.Scanned(
                            "scanner-1", null, card.getBytes(StandardCharsets.UTF_8), Instant.EPOCH));
            CounterState named =
                    counter.await(state -> state.room().text(RoomSlot.COLLECTOR).startsWith("Trần Quốc Bình"));
            assertThat(named.room().text(RoomSlot.COLLECTOR))
                    .doesNotContain("079090000123")
                    .endsWith("0123");
            assertThat(named.room().results().brought().identity()).isEqualTo("079090000123");
        }
    }

    /** A dossier filed elsewhere, with a public signature. */
    private static void notice(LiveCounter counter) {
        counter.press(CounterAction.RESULTS);
        counter.await(state -> state.sheet() == CounterState.Sheet.ROOM);
        type(counter, RoomSlot.RESULT, "123/TB-TS");
        counter.press(CounterAction.RECEIVE);
        counter.await(state -> state.room().results().step() == Step.ELSEWHERE);
        type(counter, RoomSlot.RESULT_UNIT, "TA01234");
        type(counter, RoomSlot.RESULT_PROCEDURE, "600");
        counter.press(CounterAction.RECEIVE);
        examined(counter, how -> true);
        counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.MORE)));
        counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.SIGNATURE)));
        counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.SIGNATURE)));
        counter.await(state -> state.room().results().brought().signature() == Signature.PUBLIC
                && state.room().results().examined() != null);
        counter.press(CounterAction.RECEIVE);
        counter.await(state -> state.room().results().mode() == Mode.GIVING);
    }

    private static void type(LiveCounter counter, RoomSlot slot, String text) {
        counter.on(() -> counter.model().room(new RoomStep.Type(slot, text)));
    }

    private static CounterState examined(LiveCounter counter, Predicate<Examined> wanted) {
        return counter.await(state -> {
            Examined how = state.room().results().examined();
            return how != null
                    && state.busy() == null
                    && wanted.test(how)
                    && !state.room().results().typing(state.room());
        });
    }
}
