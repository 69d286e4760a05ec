package vn.tiepnhan.bridge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class RepeatFilterTest {
    private static final long MS = 1_000_000;
    private final RepeatFilter filter = new RepeatFilter(Duration.ofMillis(800));

    @Test
    void theSameCodeWithinTheWindowIsOneScanHoweverLongItLiesThere() {
        assertThat(filter.repeated(code("A"), 0)).isFalse();
        for (long at = 500; at < 10_000; at += 500) {
            assertThat(filter.repeated(code("A"), at * MS)).isTrue();
        }
        assertThat(filter.repeated(code("A"), 10_400 * MS)).isFalse();
    }

    @Test
    void codesReadInTurnAreRepetitionsToo() {
        assertThat(filter.repeated(code("A"), 0)).isFalse();
        assertThat(filter.repeated(code("B"), 100 * MS)).isFalse();
        assertThat(filter.repeated(code("A"), 200 * MS)).isTrue();
        assertThat(filter.repeated(code("B"), 300 * MS)).isTrue();
    }

    @Test
    void aClockThatBeginsBelowZeroCountsTheSame() {
        long start = Long.MAX_VALUE - 100 * MS;
        assertThat(filter.repeated(code("A"), start)).isFalse();
        assertThat(filter.repeated(code("A"), start + 200 * MS)).isTrue();
        assertThat(filter.repeated(code("A"), start + 2000 * MS)).isFalse();
    }

    @Test
    void withoutAWindowEveryReadCountsAndNothingIsKept() {
        RepeatFilter none = new RepeatFilter(Duration.ZERO);
        assertThat(none.repeated(code("A"), 0)).isFalse();
        assertThat(none.repeated(code("A"), 1)).isFalse();
    }

    private static byte[] code(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
