package vn.tiepnhan.cli.verb;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiepnhan.reception.Timekeeper;

/** The {@code --at} option: sets the clock for one act. Local time of the offices unless it carries a zone. */
public final class Stated {
    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "Thời điểm của thao tác này, ví dụ 2015-09-30T09:00 / the time of this act")
    private @Nullable String at;

    /** The local time of this act. */
    public LocalDateTime time(Clock machine) {
        return LocalDateTime.ofInstant(clock(machine).instant(), Timekeeper.ZONE);
    }

    /** Trusts what was stated, else the machine as far as the evidence goes. */
    public Timekeeper timekeeper(Clock machine) {
        return at == null ? Timekeeper.ofMachine(machine) : Timekeeper.stated(clock(machine));
    }

    public Clock clock(Clock machine) {
        return at == null ? machine.withZone(Timekeeper.ZONE) : Clock.fixed(parsed("--at", at), Timekeeper.ZONE);
    }

    /** A moment as an option gives it: local to the offices unless it carries a zone. */
    public static Instant parsed(String option, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException withoutZone) {
            try {
                return LocalDateTime.parse(text).atZone(Timekeeper.ZONE).toInstant();
            } catch (DateTimeException wrong) {
                throw new Failure(
                        "USAGE",
                        option + " " + text + " không phải thời điểm. Hãy ghi như 2015-09-30T09:00.",
                        option + " " + text + " is no time. Write it like 2015-09-30T09:00.");
            }
        }
    }
}
