package vn.tiepnhan.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.office.StaffPins;
import vn.tiepnhan.wire.SigningKey;

/**
 * Checks PINs. Every try is counted durably <em>before</em> the PIN is looked at, so that pulling the plug, killing the
 * program or a disk that cannot be written gives nobody a free one; a right PIN takes the count back.
 */
final class PinCheck {
    static final int TRIES = 5;
    static final Duration LOCKED = Duration.ofMinutes(15);

    /** Setting: the newest day on which somebody logged in; a clock set back does not make a list younger. */
    static final String SEEN = "staff.seen";

    private final Store store;
    private final Clock clock;
    private final PinLock lock = new PinLock();

    PinCheck(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Either the key that the PIN opened, or what to say. */
    record Outcome(@Nullable Opened opened, @Nullable Problem refused) {}

    record Opened(Member member, StaffPins.Pin pin, SigningKey signing) {}

    /** What was found before the PIN was looked at. */
    private record Charged(
            @Nullable Member member, StaffPins.@Nullable Pin pin, String publicPem, @Nullable Problem no) {
        static Charged no(Problem problem) {
            return new Charged(null, null, "", problem);
        }
    }

    Outcome check(String id, char[] pin) {
        Charged charged = store.write(tables -> charge(tables, id));
        Member member = charged.member();
        StaffPins.Pin known = charged.pin();
        if (member == null || known == null) {
            return new Outcome(null, charged.no());
        }
        Optional<SigningKey> opened = lock.open(pin, known.box(), charged.publicPem());
        if (opened.isEmpty()) {
            int left = Math.max(0, TRIES - known.failures() - 1);
            store.write(tables ->
                    StaffLog.tell(tables, clock, left == 0 ? "PIN_LOCKED" : "PIN_WRONG", member.name(), id, Map.of()));
            return new Outcome(null, Refusals.wrong(left));
        }
        store.write(tables -> {
            tables.staffPins().count(id, 0, 0);
            tables.settings().put(SEEN, today(tables).toString());
            return id;
        });
        return new Outcome(new Opened(member, known, opened.get()), null);
    }

    private Charged charge(Tables tables, String id) {
        Optional<Member> member = tables.staff().find(id).map(Member::of).filter(Member::active);
        Optional<StaffPins.Pin> pin = tables.staffPins().find(id);
        if (member.isEmpty() || pin.isEmpty()) {
            return Charged.no(Refusals.unknown(id));
        }
        Optional<Problem> old = tooOld(tables);
        if (old.isPresent()) {
            return Charged.no(old.get());
        }
        long now = clock.instant().getEpochSecond();
        long lockedUntil = pin.get().lockedUntil();
        if (lockedUntil > now) {
            return Charged.no(Refusals.locked(left(lockedUntil, now)));
        }
        int failures = pin.get().failures() + 1;
        tables.staffPins().count(id, failures, failures >= TRIES ? now + LOCKED.toSeconds() : 0);
        String publicPem = tables.staffPins().publicKey(pin.get().key()).orElseThrow();
        return new Charged(member.get(), pin.get(), publicPem, null);
    }

    /** How long a PIN is still locked; never longer than it ever is, whatever was done to the clock. */
    static Duration left(long lockedUntil, long now) {
        return Duration.ofSeconds(Math.max(0, Math.min(lockedUntil - now, LOCKED.toSeconds())));
    }

    /** Whether the centre's list is too old to let anybody in. */
    Optional<Problem> tooOld(Tables tables) {
        return tables.staff()
                .newestList()
                .map(list -> list.issued().plusDays(list.offlineDays()))
                .filter(until -> today(tables).isAfter(until))
                .map(Refusals::old);
    }

    private LocalDate today(Tables tables) {
        LocalDate now =
                LocalDateTime.ofInstant(clock.instant(), clock.getZone()).toLocalDate();
        return tables.settings()
                .get(SEEN)
                .map(LocalDate::parse)
                .filter(seen -> seen.isAfter(now))
                .orElse(now);
    }

    StaffPins.Box lock(char[] pin, SigningKey key) {
        return lock.lock(pin, key);
    }
}
