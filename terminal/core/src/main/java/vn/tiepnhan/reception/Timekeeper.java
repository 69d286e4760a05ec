package vn.tiepnhan.reception;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.tiepnhan.clock.Known;
import vn.tiepnhan.clock.Reading;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.wire.DossierLine;

/**
 * Says how far the machine's clock can be trusted. A Raspberry Pi before the 5 has no battery clock: after a power cut it
 * may wake in 1970 or where it stopped. A time is SYNCED when the system says that a time server was reached, FLOOR when
 * it lies before this program was built, before the newest receipt, or more than a year after it; otherwise HELD.
 */
public final class Timekeeper {
    /** The offices' time; all local times of the terminal are in it. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A clock may be put back a little by a time server without being wrong. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** The years whose holidays are known; a clock beyond them is wrong, or this program is: no date is promised. */
    private static final int FIRST_YEAR = 2007;

    private static final int LAST_YEAR = 2099;

    /** A clock this far after the newest time known was set by nobody who looked. */
    private static final Duration LEAP = Duration.ofDays(400);

    private static final Path SYNCHRONISED = Path.of("/run/systemd/timesync/synchronized");
    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

    private final Clock clock;
    private final boolean stated;
    private final Instant built;
    private final Path synchronised;
    private final String bootId;

    private Timekeeper(Clock clock, boolean stated, Instant built, Path synchronised) {
        this.clock = clock;
        this.stated = stated;
        this.built = built;
        this.synchronised = synchronised;
        this.bootId = bootId();
    }

    /** Trusts the machine as far as the evidence goes. */
    public static Timekeeper ofMachine(Clock clock) {
        return ofMachine(clock, BuildTime.read(), SYNCHRONISED);
    }

    /**
     * @param built no true time is before it
     * @param synchronised the file a time server's client touches
     */
    public static Timekeeper ofMachine(Clock clock, Instant built, Path synchronised) {
        return new Timekeeper(clock, false, built, synchronised);
    }

    /** A person states the time ({@code --at}, demos, training): it is taken at their word. */
    public static Timekeeper stated(Clock clock) {
        return new Timekeeper(clock, true, Instant.MIN, SYNCHRONISED);
    }

    /** Whether the machine's clock dates acts. */
    public boolean looksBack() {
        return !stated;
    }

    /** The moment of an act, in its transaction. A stated time asks for nothing the store knows. */
    public Entry.Moment moment(LocalDateTime at, Tables tables) {
        return moment(at, stated ? Known.NOTHING : Known.of(tables));
    }

    /** @param at local time of the act */
    Entry.Moment moment(LocalDateTime at, Known known) {
        return new Entry.Moment(at, quality(at, known).name(), stated);
    }

    /** As it stands in the dossier line. */
    public DossierLine.ReceivedAt receivedAt(Entry.Moment moment) {
        return new DossierLine.ReceivedAt(
                moment.at().toString(), ZONE.getId(), bootId, System.nanoTime(), moment.quality());
    }

    /** Both clocks now; what was set since is seen by comparing two of these. */
    public Reading reading() {
        return new Reading(clock.instant(), System.nanoTime(), bootId);
    }

    /** How the machine's time now is known. */
    public String qualityNow(Known known) {
        return quality(now(), known).name();
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZONE);
    }

    public Clock clock() {
        return clock;
    }

    public Instant instant() {
        return clock.instant();
    }

    private Quality quality(LocalDateTime at, Known known) {
        if (at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR) {
            return Quality.FLOOR;
        }
        if (stated) {
            return Quality.HELD;
        }
        if (Files.exists(synchronised)) {
            return Quality.SYNCED;
        }
        boolean beforeBuild = at.atZone(ZONE).toInstant().isBefore(built);
        boolean wentBack =
                known.newest().filter(last -> at.isBefore(last.minus(PATIENCE))).isPresent();
        boolean leapt =
                known.newest().filter(last -> at.isAfter(last.plus(LEAP))).isPresent();
        if (beforeBuild || wentBack || leapt) {
            return Quality.FLOOR;
        }
        return known.vouches(reading()) ? Quality.SYNCED : Quality.HELD;
    }

    /** How a time is known; names are those of the wire contract. */
    public enum Quality {
        SYNCED,
        HELD,
        FLOOR
    }

    private static String bootId() {
        try {
            return Files.readString(BOOT_ID).trim();
        } catch (IOException notLinux) {
            return "";
        }
    }
}
