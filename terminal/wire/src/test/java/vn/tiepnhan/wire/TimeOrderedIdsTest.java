package vn.tiepnhan.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TimeOrderedIdsTest {
    private static final Instant NOW = Instant.parse("2015-09-30T02:00:00.123Z");

    @Test
    void carriesTimeVersionAndVariant() {
        UUID id = UUID.fromString(new TimeOrderedIds(Clock.fixed(NOW, ZoneOffset.UTC), new SecureRandom()).next());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void risesThoughTheClockStandsStill() {
        TimeOrderedIds ids = new TimeOrderedIds(Clock.fixed(NOW, ZoneOffset.UTC), new SecureRandom());

        List<String> made = Stream.generate(ids::next).limit(10_000).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void risesThoughTheClockStepsBack() {
        Deque<Instant> times =
                new ArrayDeque<>(List.of(NOW, NOW.minusSeconds(3600), NOW.plusMillis(1), NOW.minusMillis(1)));
        TimeOrderedIds ids = new TimeOrderedIds(new SteppingClock(times), new SecureRandom());

        List<String> made = new ArrayList<>();
        while (!times.isEmpty()) {
            made.add(ids.next());
        }

        assertThat(made).hasSize(4).isSorted().doesNotHaveDuplicates();
    }

    private static final class SteppingClock extends Clock {
        private final Deque<Instant> times;

        SteppingClock(Deque<Instant> times) {
            this.times = times;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return times.remove();
        }
    }
}
