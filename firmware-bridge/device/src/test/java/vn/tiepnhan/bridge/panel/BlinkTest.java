package vn.tiepnhan.bridge.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.profile.panel.PanelRole;
import vn.tiepnhan.profile.panel.PanelSignal;
import vn.tiepnhan.profile.panel.PanelState;

final class BlinkTest {
    private static boolean on(int onMillis, int offMillis, int times, int maxOnMillis, int ageMillis) {
        PanelSignal signal = new PanelSignal(PanelState.FAULT, PanelRole.BUZZER, onMillis, offMillis, times);
        return new Blink(signal, Duration.ofMillis(maxOnMillis)).on(Duration.ofMillis(ageMillis));
    }

    @Test
    void goesOnAndOffInTurn() {
        assertThat(on(500, 300, 0, 0, 0)).isTrue();
        assertThat(on(500, 300, 0, 0, 499)).isTrue();
        assertThat(on(500, 300, 0, 0, 500)).isFalse();
        assertThat(on(500, 300, 0, 0, 800)).isTrue();
        assertThat(on(500, 300, 0, 0, 8_000_000)).isTrue();
    }

    @Test
    void endsAfterItsTimes() {
        assertThat(on(100, 100, 2, 0, 250)).isTrue();
        assertThat(on(100, 100, 2, 0, 400)).isFalse();
    }

    @Test
    void aBuzzerIsNeverStuckOnWhateverTheProfileSays() {
        assertThat(on(1000, 0, 0, 2000, 1999)).isTrue();
        assertThat(on(1000, 0, 0, 2000, 2000)).isFalse();
        assertThat(on(5000, 10, 0, 2000, 3000)).isFalse();
    }

    @Test
    void withoutASignalItIsOff() {
        assertThat(new Blink(null, Duration.ZERO).on(Duration.ZERO)).isFalse();
    }
}
