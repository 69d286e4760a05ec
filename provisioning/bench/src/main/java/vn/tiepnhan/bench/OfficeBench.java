package vn.tiepnhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.bundle.Bundle;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Reception;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.counter.CounterReception;
import vn.tiepnhan.reception.rules.ProfileRules;
import vn.tiepnhan.reception.verify.Verification;
import vn.tiepnhan.report.Grouping;
import vn.tiepnhan.report.ReportKind;
import vn.tiepnhan.report.Reports;
import vn.tiepnhan.report.format.ReportFormat;
import vn.tiepnhan.rules.RulesOfDay;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;

/**
 * An office's size: receiving on a full store against an empty one, taking turns in one run; a year's reports on it; the
 * check of many rules. Arguments: dossiers in the full store, and a folder on the disk to measure.
 */
final class OfficeBench {
    private static final LocalDateTime FIRST = LocalDateTime.parse("2015-01-02T08:00:00");
    private static final int MINUTES_OF_A_YEAR = 365 * 24 * 60;
    private static final int TURNS = 40;
    private static final int TURN = 25;

    private final Path folder;
    private int made;

    private OfficeBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        int dossiers = Integer.parseInt(args[0]);
        OfficeBench bench = new OfficeBench(Files.createTempDirectory(Path.of(args[1]), "office-bench"));
        bench.rules();
        bench.stores(dossiers);
    }

    private void rules() throws IOException {
        Path rules = folder.resolve("rules");
        ManyRules.writeTo(rules);
        for (int warm = 0; warm < 2; warm++) {
            Bundle.ofFolder(rules).examine();
        }
        long start = System.nanoTime();
        int findings = Bundle.ofFolder(rules).examine().size();
        System.out.printf(
                Locale.ROOT,
                "bundle check, %d procedures x %d profiles: %.2f s (goal 2), %d findings%n",
                ManyRules.PROCEDURES,
                ManyRules.PROFILES,
                seconds(start),
                findings);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private void stores(int dossiers) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2015-12-31T02:00:00Z"), Timekeeper.ZONE);
        try (Store full = Store.open(folder.resolve("full"), "bench", Clock.systemUTC());
                Store empty = Store.open(folder.resolve("empty"), "bench", Clock.systemUTC())) {
            Reception many = reception(full, clock);
            Reception few = reception(empty, clock);
            receive(many, dossiers);
            receive(few, TURN * 4);
            Figures ratios = new Figures();
            for (int turn = 0; turn < TURNS; turn++) {
                long base = receive(few, TURN);
                ratios.add(receive(many, TURN) * 1000 / base);
            }
            System.out.printf(
                    Locale.ROOT,
                    "receive with %d dossiers in the store / with few: %.2f, median of %d turns (goal 1.5)%n",
                    dossiers,
                    ratios.median() / 1000.0,
                    TURNS);
            reports(full);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void reports(Store store) {
        LocalDate from = LocalDate.of(2015, 1, 1);
        LocalDate to = LocalDate.of(2015, 12, 31);
        for (Grouping by : List.of(Grouping.unit, Grouping.month, Grouping.officer, Grouping.reason)) {
            report(store, ReportKind.summary, by, from, to);
        }
        for (ReportKind kind : List.of(ReportKind.overdue, ReportKind.commitments, ReportKind.register)) {
            report(store, kind, Grouping.unit, from, to);
        }
        long start = System.nanoTime();
        boolean sound = new Verification(store).run().stream().allMatch(Verification.Check::ok);
        System.out.printf(Locale.ROOT, "verify: %.0f s, %s%n", seconds(start), sound ? "sound" : "NOT SOUND");
    }

    private static void report(Store store, ReportKind kind, Grouping by, LocalDate from, LocalDate to) {
        long start = System.nanoTime();
        int bytes = ReportFormat.csv.write(new Reports(store).of(kind, by, from, to, to.atStartOfDay()), "vi").length;
        System.out.printf(
                Locale.ROOT, "a year's report %s by %s: %.2f s (goal 2), %d bytes%n", kind, by, seconds(start), bytes);
    }

    private static Reception reception(Store store, Clock clock) {
        return new CounterReception(
                store,
                new ProfileRules(RulesOfDay.shipped(), "hcm-2013", ""),
                Timekeeper.stated(clock),
                null,
                Steps.UNWATCHED);
    }

    private long receive(Reception reception, int count) {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            int n = made++;
            Received received = reception.receive(new Draft(
                    null,
                    new Draft.Typed("TA%05d".formatted(n % 3000), "0100109106", "103", "Công ty Mẫu " + n % 3000),
                    "Lê Thị Mẫu",
                    Facts.PreSent.YES,
                    null,
                    "Cán bộ " + n % 12,
                    "",
                    "có lý do",
                    "",
                    List.of(),
                    FIRST.plusMinutes((long) n * 7 % MINUTES_OF_A_YEAR)));
            if (!(received instanceof Received.Recorded)) {
                throw new IllegalStateException("not received: " + received);
            }
        }
        return System.nanoTime() - start;
    }
}
