package vn.tiepnhan.bridge.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class DebounceTest {
    private static final long MS = 1_000_000;

    private final Debounce input = new Debounce(Duration.ofMillis(30), false);

    @Test
    void aPressCountsOnceItIsSteady() {
        assertThat(input.look(true, 0)).isFalse();
        assertThat(input.look(true, 29 * MS)).isFalse();
        assertThat(input.look(true, 30 * MS)).isTrue();
        assertThat(input.settled()).isTrue();
        assertThat(input.look(true, 500 * MS)).isFalse();
    }

    @Test
    void chatterIsNoPress() {
        for (int i = 0; i < 100; i++) {
            assertThat(input.look(i % 2 == 0, i * (20 * MS))).isFalse();
        }
        assertThat(input.settled()).isFalse();
    }

    @Test
    void aDipWhilePressedIsNoRelease() {
        input.look(true, 0);
        assertThat(input.look(true, 40 * MS)).isTrue();
        assertThat(input.look(false, 50 * MS)).isFalse();
        assertThat(input.look(true, 60 * MS)).isFalse();
        assertThat(input.look(true, 200 * MS)).isFalse();
        assertThat(input.settled()).isTrue();
    }
}
