package vn.tiepnhan.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.clock.Known;

final class TimekeeperTest {
    private static final Instant BUILT = Instant.parse("2026-11-01T00:00:00Z");
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-21T09:00:00");

    @TempDir
    Path folder;

    @Test
    void believesAClockThatATimeServerSet() throws Exception {
        assertThat(quality(NOW, Optional.empty())).isEqualTo("HELD");
        Files.createFile(folder.resolve("synchronized"));
        assertThat(quality(NOW, Optional.of(NOW.plusYears(70)))).isEqualTo("SYNCED");
    }

    @Test
    void catchesAClockThatWokeIn1970OrWentBack() {
        assertThat(quality(LocalDateTime.parse("1970-01-01T08:00:00"), Optional.empty()))
                .isEqualTo("FLOOR");
        assertThat(quality(NOW, Optional.of(NOW.plusHours(1)))).isEqualTo("FLOOR");
        assertThat(quality(NOW, Optional.of(NOW.plusSeconds(30)))).isEqualTo("HELD");
    }

    @Test
    void doesNotBelieveAClockThatLeaptMoreThanAYear() {
        assertThat(quality(NOW, Optional.of(NOW.minusDays(399)))).isEqualTo("HELD");
        assertThat(quality(NOW, Optional.of(NOW.minusDays(401)))).isEqualTo("FLOOR");
    }

    @Test
    void takesAStatedTimeAtItsWord() {
        Timekeeper stated = Timekeeper.stated(Clock.systemUTC());
        Instant buildTime = BuildTime.read();
        assertThat(buildTime).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(stated.moment(
                                LocalDateTime.parse("2015-09-30T09:00:00"),
                                new Known(Optional.of(NOW), Optional.empty()))
                        .quality())
                .isEqualTo("HELD");
    }

    private String quality(LocalDateTime at, Optional<LocalDateTime> newest) {
        return Timekeeper.ofMachine(Clock.systemUTC(), BUILT, folder.resolve("synchronized"))
                .moment(at, new Known(newest, Optional.empty()))
                .quality();
    }
}
