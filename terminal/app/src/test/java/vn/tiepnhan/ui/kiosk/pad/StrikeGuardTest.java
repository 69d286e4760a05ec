package vn.tiepnhan.ui.kiosk.pad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StrikeGuardTest {
    private final StrikeGuard guard = new StrikeGuard(150);

    @Test
    void aHeldKeyCountsOnceWhetherItsRepetitionIsSentWithReleasesOrWithout() {
        assertThat(guard.pressed(10, 1000)).isTrue();
        for (long at = 1660; at < 3000; at += 33) {
            guard.released(10, at);
            assertThat(guard.pressed(10, at)).isFalse();
        }
        guard.released(10, 3000);
        assertThat(guard.pressed(11, 3001)).isTrue();
        assertThat(guard.pressed(11, 3700)).isFalse();
        assertThat(guard.pressed(11, 9700)).isFalse();
    }

    @Test
    void aTremblingHandStrikesOnceAndAQuickOneAsOftenAsItStrikes() {
        assertThat(guard.pressed(40, 1000)).isTrue();
        guard.released(40, 1050);
        assertThat(guard.pressed(40, 1120)).isFalse();
        guard.released(40, 1160);
        assertThat(guard.pressed(40, 1400)).isTrue();
        assertThat(guard.pressed(38, 1410)).as("another key").isTrue();
    }

    @Test
    void isSettableToHalfASecondAndNoMore() {
        StrikeGuard slow = new StrikeGuard(500);
        assertThat(slow.pressed(40, 1000)).isTrue();
        slow.released(40, 1010);
        assertThat(slow.pressed(40, 1500)).isFalse();
        slow.released(40, 1510);
        assertThat(slow.pressed(40, 2100)).isTrue();
        assertThatThrownBy(() -> new StrikeGuard(501)).isInstanceOf(IllegalArgumentException.class);
    }
}
