package vn.tiepnhan.ui.counter.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;
import vn.tiepnhan.ui.counter.state.Find;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.gallery.CounterStates;

class PaintGateTest {
    /** The display's time is far from the steady one, as it is on every machine. */
    private static final long AHEAD = 1_448_000_000_000L;

    private long now = 5_000;
    private final PaintGate gate = new PaintGate(() -> now, now + AHEAD);

    @Test
    void aKeyPressedBeforeTheDecisionWasPaintedDoesNotActOnIt() {
        show(state("scanning"), 10);
        assertThat(gate.rendered(state("refuse"))).isTrue();
        long pressed = later(30) + AHEAD;
        assertThat(gate.passes(pressed)).as("not painted yet").isFalse();
        later(100);
        gate.painted();
        assertThat(gate.passes(pressed)).as("painted after it was pressed").isFalse();
        assertThat(gate.passes(later(1) + AHEAD))
                .as("pressed after it was painted")
                .isTrue();
    }

    @Test
    void whatDoesNotChangeTheSceneHoldsNoKeyBack() {
        CounterState decided = state("special-case");
        show(decided, 10);
        LocalDateTime tick = decided.around().now().plusSeconds(1);
        assertThat(gate.rendered(decided.around(decided.around().at(tick)))).isFalse();
        assertThat(gate.rendered(decided.notice(new Notice(Notice.Kind.INFO, "Mã này vừa quét.", "Just read."))))
                .isFalse();
        assertThat(gate.rendered(decided.desktop(
                        decided.desktop().entry(decided.desktop().entry().type(Slot.DESCRIPTION, "mất mạng")))))
                .isFalse();
        assertThat(gate.passes(later(1) + AHEAD)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuse", "duplicate", "quote", "void", "received", "help", "reading", "first-of-day"})
    void anotherDecisionSheetOrReceiptIsAnotherScene(String other) {
        show(state("accept"), 10);
        assertThat(gate.rendered(state(other))).isTrue();
        assertThat(gate.passes(later(1) + AHEAD)).isFalse();
    }

    @Test
    void anotherReceiptThatWouldBeVoidedIsAnotherScene() {
        CounterState empty = state("empty");
        show(empty, 10);
        assertThat(gate.rendered(empty.today(List.of(empty.today().get(1))))).isTrue();
    }

    /** Who types a few letters and Enter in one go means what they find, painted or not; never another dossier. */
    @Test
    void anEnterBehindASearchWaitsForWhatItFindsButNotForAnotherDossier() {
        CounterState decided = state("accept");
        show(decided, 10);
        CounterState searching = decided.sheet(CounterState.Sheet.FIND).find(new Find("huy", List.of(), 0));
        assertThat(gate.rendered(searching)).isTrue();
        long pressed = later(5) + AHEAD;
        assertThat(gate.shown()).isFalse();
        later(5);
        gate.painted();
        assertThat(gate.shown()).isTrue();
        assertThat(gate.passes(pressed)).as("found after it was pressed").isFalse();
        assertThat(gate.passesTyped(pressed)).as("typed before it was pressed").isTrue();
        show(state("refuse"), 10);
        assertThat(gate.passesTyped(pressed)).as("another decision lies there").isFalse();
        assertThat(gate.passesTyped(later(1) + AHEAD)).isTrue();
    }

    /** A board without a battery starts in the past and is set when the network comes: years at once. */
    @ParameterizedTest
    @ValueSource(longs = {-86_400_000L, -61_000, 61_000, 3_600_000, 315_360_000_000L})
    void settingTheMachinesTimeLocksNobodyOut(long step) {
        show(state("accept"), 10);
        assertThat(gate.passes(later(50) + AHEAD + step)).isTrue();
        show(state("refuse"), 10);
        assertThat(gate.passes(now - 5 + AHEAD + step)).isFalse();
        assertThat(gate.passes(later(5) + AHEAD + step)).isTrue();
    }

    private void show(CounterState state, long millis) {
        gate.rendered(state);
        later(millis);
        gate.painted();
    }

    private long later(long millis) {
        now += millis;
        return now;
    }

    private static CounterState state(String name) {
        return Objects.requireNonNull(CounterStates.all(null).get(name));
    }
}
