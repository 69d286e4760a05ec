package vn.tiepnhan.reception.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.clock.CentreTime;
import vn.tiepnhan.clock.Known;
import vn.tiepnhan.clock.NewestTime;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.verify.Verification;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.store.office.AuditTable;
import vn.tiepnhan.wire.DossierLine;

/** A counter whose clock is set: across midnight and New Year, back to 1970, years ahead. */
final class ClockDrillTest {
    private static final Instant BUILT = Instant.parse("2026-11-01T00:00:00Z");

    @TempDir
    Path folder;

    private final Hands hands = new Hands();

    @Test
    void noNumberIsGivenTwiceAndNoDateIsPromisedByAClockThatWasSetBack() {
        try (Store store = open()) {
            CounterReception counter = counter(store);
            receive(store, counter, "2026-12-31T23:58:00", "26000001", "HELD", true);
            receive(store, counter, "2027-01-01T00:02:00", "27000001", "HELD", true);
            receive(store, counter, "2026-12-31T23:50:00", "26000002", "FLOOR", false);
            receive(store, counter, "1970-01-01T08:00:00", "70000001", "FLOOR", false);
            receive(store, counter, "2031-05-05T09:00:00", "31000001", "FLOOR", false);
            receive(store, counter, "2027-01-01T00:06:00", "27000002", "HELD", true);

            assertThat(clockEntries(store))
                    .extracting(it -> it.facts().get("what"))
                    .containsExactly("SET", "SET", "SET", "SET", "SET");
            assertThat(clockEntries(store))
                    .extracting(it -> Long.parseLong(it.facts().get("seconds")) < 0)
                    .containsExactly(false, true, true, false, true);
            assertThat(new Verification(store).run()).allMatch(Verification.Check::ok);
        }
    }

    @Test
    void theSlipOfADoubtfulClockSaysSoInThePlaceOfADate() {
        try (Store store = open()) {
            CounterReception counter = counter(store);
            receive(store, counter, "1970-01-01T08:00:00", "70000001", "FLOOR", false);
            String slip = store.read(tables ->
                    new String(tables.printJobs().newest(1).orElseThrow().slip(), StandardCharsets.UTF_8));
            assertThat(slip)
                    .contains("theo giờ máy, chưa đối chiếu", "theo thông báo của")
                    .doesNotContain("Hẹn trả kết quả\",\"value\":\"0");
        }
    }

    @Test
    void aClockThatWasNotTouchedLeavesNothingInTheLog() {
        try (Store store = open()) {
            CounterReception counter = counter(store);
            receive(store, counter, "2026-12-31T09:00:00", "26000001", "HELD", true);
            hands.tick();
            counter.receive(CounterReceptionTest.typed(hands.now()));
            assertThat(clockEntries(store)).isEmpty();
        }
    }

    @Test
    void aJumpBetweenTwoProgramsIsNoticedByTheNext() {
        try (Store store = open()) {
            receive(store, counter(store), "2026-12-31T09:00:00", "26000001", "HELD", true);
        }
        try (Store store = open()) {
            receive(store, counter(store), "2026-12-30T09:00:00", "26000002", "FLOOR", false);
            assertThat(clockEntries(store)).hasSize(1);
        }
    }

    @Test
    void aPersonWhoComparedTheClockIsBelievedAndReceiptsOfBeforeAreNot() {
        try (Store store = open()) {
            CounterReception counter = counter(store);
            receive(store, counter, "2027-06-30T09:00:00", "27000001", "HELD", true);
            receive(store, counter, "2026-12-31T09:00:00", "26000001", "FLOOR", false);
            store.write(tables -> {
                NewestTime.confirm(tables, hands.now());
                return tables;
            });
            receive(store, counter, "2026-12-31T09:05:00", "26000002", "HELD", true);
        }
    }

    @Test
    void theCentresSignedTimeVouchesForAClockUntilItIsSet() {
        try (Store store = open()) {
            CounterReception counter = counter(store);
            receive(store, counter, "2026-11-26T09:00:00", "26000001", "HELD", true);
            assertThat(confirmed(store, hands.instant().plusSeconds(20))).isTrue();
            assertThat(quality(store)).isEqualTo("SYNCED");
            hands.set("2026-11-26T11:00:00");
            assertThat(quality(store)).as("somebody set it").isEqualTo("HELD");
        }
    }

    @Test
    void aClockMoreThanAYearAheadIsNotBelievedEvenIfTheCentreAgrees() {
        try (Store store = open()) {
            CounterReception counter = counter(store);
            receive(store, counter, "2026-11-26T09:00:00", "26000001", "HELD", true);
            receive(store, counter, "2028-02-01T09:00:00", "28000001", "FLOOR", false);
            assertThat(confirmed(store, hands.instant()))
                    .as("both more than a year ahead")
                    .isFalse();
            receive(store, counter, "2027-12-30T09:00:00", "27000001", "HELD", true);
        }
    }

    @Test
    void aCentreThatLiesMovesNoClockBackAndNoneFarAhead() {
        try (Store store = open()) {
            CounterReception counter = counter(store);
            receive(store, counter, "2026-12-31T09:00:00", "26000001", "HELD", true);
            hands.set("2026-12-01T09:00:00");
            assertThat(quality(store)).isEqualTo("FLOOR");
            confirmed(store, hands.instant());
            assertThat(quality(store)).as("below what is past").isEqualTo("FLOOR");
            hands.set("2026-12-31T09:10:00");
            assertThat(confirmed(store, Instant.parse("2099-01-01T00:00:00Z"))).isFalse();
            assertThat(quality(store)).as("not taken for the time").isEqualTo("HELD");
        }
    }

    @Test
    void aClockBehindTheCentreIsNotBelievedAnyMoreUnlessAPersonSaysSo() {
        try (Store store = open()) {
            CounterReception counter = counter(store);
            receive(store, counter, "2026-11-26T09:00:00", "26000001", "HELD", true);
            assertThat(confirmed(store, hands.instant().plus(Duration.ofDays(30))))
                    .isFalse();
            assertThat(quality(store)).isEqualTo("FLOOR");
            store.write(tables -> {
                NewestTime.confirm(tables, hands.now());
                return tables;
            });
            assertThat(quality(store)).isEqualTo("HELD");
        }
    }

    /** The centre's receipt for the line written last. */
    private boolean confirmed(Store store, Instant centre) {
        return store.write(tables -> {
            long newest = tables.lines().nextSequence() - 1;
            DossierLine line =
                    DossierLine.read(tables.lines().find(newest).orElseThrow().line());
            return CentreTime.confirmed(tables, centre, line.receivedAt(), time().reading(), Timekeeper.ZONE);
        });
    }

    private String quality(Store store) {
        return time().qualityNow(store.read(Known::of));
    }

    private Timekeeper time() {
        return Timekeeper.ofMachine(hands, BUILT, folder.resolve("no-time-server"));
    }

    private void receive(
            Store store, CounterReception counter, String at, String number, String quality, boolean promised) {
        hands.set(at);
        Received received = counter.receive(CounterReceptionTest.typed(hands.now()));
        assertThat(received).isInstanceOf(Received.Recorded.class);
        Received.Recorded recorded = (Received.Recorded) received;
        Listed listed =
                store.read(tables -> tables.receipts().find(recorded.receipt())).orElseThrow();
        assertThat(recorded.receipt()).contains(number);
        assertThat(listed.entry().moment().quality()).isEqualTo(quality);
        assertThat(listed.entry().due() != null).isEqualTo(promised);
    }

    private static List<AuditRecord> clockEntries(Store store) {
        return store.read(tables -> tables.audit().told(0, 1000)).stream()
                .map(AuditTable.Told::record)
                .filter(it -> it.event().equals("CLOCK"))
                .toList();
    }

    private CounterReception counter(Store store) {
        return new CounterReception(store, new PlainRules(Outcome.ACCEPT), time(), null, Steps.UNWATCHED);
    }

    private Store open() {
        return Store.open(folder.resolve("data"), "test", Clock.systemUTC());
    }

    /** A wall clock somebody sets; in between it goes on as the monotonic clock does. */
    private static final class Hands extends Clock {
        private Instant set = Instant.EPOCH;
        private long at = System.nanoTime();

        void set(String local) {
            set = LocalDateTime.parse(local).atZone(Timekeeper.ZONE).toInstant();
            at = System.nanoTime();
        }

        void tick() {
            set = instant();
            at = System.nanoTime();
        }

        LocalDateTime now() {
            return LocalDateTime.ofInstant(instant(), Timekeeper.ZONE);
        }

        @Override
        public Instant instant() {
            return set.plusNanos(System.nanoTime() - at);
        }

        @Override
        public ZoneId getZone() {
            return Timekeeper.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
