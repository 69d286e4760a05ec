package vn.tiepnhan.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.staff.member.AtWork;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.office.StaffPins;
import vn.tiepnhan.wire.SigningKey;

/**
 * Whose turn it is at this counter: one person at a time, for twelve hours at most. Times are the machine's: nobody may
 * state the time of a login.
 */
public final class Turn {
    static final Duration LONGEST = Duration.ofHours(12);

    private final Store store;
    private final Clock clock;
    private final PinCheck check;

    /** @param clock the machine's, in the office's zone */
    public Turn(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.check = new PinCheck(store, clock);
    }

    /**
     * Begins somebody's turn and ends that of whoever was at work before.
     *
     * @param chosen their own PIN where the one they were given is temporary, else empty
     */
    public StaffAnswer login(String id, char[] pin, char[] chosen) {
        PinCheck.Outcome outcome = check.check(id, pin);
        PinCheck.Opened opened = outcome.opened();
        if (opened == null) {
            Problem refused = outcome.refused();
            return new StaffAnswer.Refused(refused == null ? Refusals.unknown(id) : refused);
        }
        if (!opened.pin().temporary()) {
            return begin(opened.member(), opened.pin().key(), opened.signing());
        }
        if (chosen.length == 0) {
            return new StaffAnswer.Refused(Refusals.temporary());
        }
        if (Arrays.equals(pin, chosen)) {
            return new StaffAnswer.Refused(Refusals.same());
        }
        Optional<Problem> bad = PinRule.refusal(chosen);
        return bad.<StaffAnswer>map(StaffAnswer.Refused::new).orElseGet(() -> ownPin(opened.member(), chosen));
    }

    /** A key of their own: whoever gave the first PIN never had it. */
    private StaffAnswer ownPin(Member member, char[] chosen) {
        SigningKey signing = SigningKey.generate();
        StaffPins.Box box = check.lock(chosen, signing);
        long key = store.write(tables -> {
            long n = tables.staffPins()
                    .addKey(
                            member.id(),
                            clock.instant().getEpochSecond(),
                            signing.publicKey().pem());
            tables.staffPins().set(member.id(), n, false, box);
            StaffLog.tell(tables, clock, "PIN_SET", member.name(), member.id(), Map.of());
            return n;
        });
        return begin(member, key, signing);
    }

    StaffAnswer begin(Member member, long key, SigningKey signing) {
        Instant now = clock.instant();
        store.write(tables -> {
            end(tables, now);
            tables.staffPins()
                    .open(
                            member.id(),
                            key,
                            now.getEpochSecond(),
                            now.plus(LONGEST).getEpochSecond(),
                            signing.privatePem());
            return StaffLog.tell(
                    tables,
                    clock,
                    "LOGIN",
                    member.name(),
                    member.id(),
                    Map.of("role", member.role().name()));
        });
        return new StaffAnswer.Done(member);
    }

    /** Ends the turn of whoever is at work. */
    public Optional<Member> logout() {
        return store.write(tables -> end(tables, clock.instant()));
    }

    private Optional<Member> end(Tables tables, Instant now) {
        Optional<StaffPins.Open> open = tables.staffPins().open();
        open.ifPresent(session -> tables.staffPins().close(session.n(), now.getEpochSecond()));
        Optional<Member> left =
                open.flatMap(session -> tables.staff().find(session.staff())).map(Member::of);
        left.ifPresent(member -> StaffLog.tell(tables, clock, "LOGOUT", member.name(), member.id(), Map.of()));
        return left;
    }

    /** Who is at work: nobody once their time is over, or once they do not work here any more. */
    public Optional<AtWork> current() {
        return store.read(this::current);
    }

    /** The same inside a transaction. */
    public Optional<AtWork> current(Tables tables) {
        long now = clock.instant().getEpochSecond();
        return tables.staffPins()
                .open()
                .filter(session -> now < session.ends() && now >= session.opened() - LONGEST.toSeconds())
                .flatMap(session -> tables.staff()
                        .find(session.staff())
                        .map(Member::of)
                        .filter(Member::active)
                        .map(member -> new AtWork(
                                member,
                                Instant.ofEpochSecond(session.ends()),
                                session.key(),
                                SigningKey.fromPem(
                                        session.signing(),
                                        tables.staffPins()
                                                .publicKey(session.key())
                                                .orElseThrow()))));
    }
}
