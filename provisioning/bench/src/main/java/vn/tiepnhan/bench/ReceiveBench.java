package vn.tiepnhan.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Reception;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.counter.CounterReception;
import vn.tiepnhan.reception.rules.ProfileRules;
import vn.tiepnhan.rules.RulesOfDay;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;

/**
 * Durable receives per second, against a loop that appends the same bytes (the dossier lines) to a file beside the store
 * and calls fdatasync after each. Blocks of both take turns, so that a busy disk hits both. Arguments: rounds, receives a
 * round, and a folder on the disk to measure.
 */
final class ReceiveBench {
    /** Uncounted receives and appends first: the compiler is done with what a counter runs all day. */
    private static final int WARM_UP = 20_000;

    /** So short that a checkpoint in the background, or another program, hits both alike. */
    private static final int TURN = 7;

    private static final LocalDateTime AT = LocalDateTime.parse("2015-09-30T09:00:00");

    private final Path folder;
    private final int each;
    private int made;

    private ReceiveBench(Path folder, int each) {
        this.folder = folder;
        this.each = each;
    }

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory(Path.of(args[2]), "receive-bench");
        new ReceiveBench(folder, Integer.parseInt(args[1])).run(rounds);
    }

    private void run(int rounds) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2015-09-30T02:00:00Z"), Timekeeper.ZONE);
        Figures ratios = new Figures();
        Figures receives = new Figures();
        Figures appends = new Figures();
        try (Store store = Store.open(folder.resolve("data"), "bench", Clock.systemUTC());
                FileChannel log = FileChannel.open(
                        folder.resolve("append.log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            Reception reception = new CounterReception(
                    store,
                    new ProfileRules(RulesOfDay.shipped(), "hcm-2015", ""),
                    Timekeeper.stated(clock),
                    null,
                    Steps.UNWATCHED);
            byte[] line = warmUp(reception, store, log);
            for (int round = 0; round < rounds; round++) {
                long ours = 0;
                long floor = 0;
                for (int done = 0; done < each; done += TURN) {
                    ours += receive(reception, TURN, receives);
                    floor += append(log, line, TURN, appends);
                }
                ratios.add(floor * 1000 / ours);
            }
            report(line.length, ratios, receives, appends);
        }
    }

    private byte[] warmUp(Reception reception, Store store, FileChannel log) throws IOException {
        receive(reception, WARM_UP, new Figures());
        byte[] line = store.read(tables -> tables.lines().find(1)).orElseThrow().line();
        append(log, line, WARM_UP, new Figures());
        return line;
    }

    private long receive(Reception reception, int count, Figures single) {
        List<Draft> drafts =
                IntStream.range(0, count).mapToObj(i -> draft(made + i)).toList();
        made += count;
        long start = System.nanoTime();
        for (Draft draft : drafts) {
            long before = System.nanoTime();
            Received received = reception.receive(draft);
            single.add(System.nanoTime() - before);
            if (!(received instanceof Received.Recorded)) {
                throw new IllegalStateException("not received: " + received);
            }
        }
        return System.nanoTime() - start;
    }

    private long append(FileChannel log, byte[] line, int count, Figures single) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long before = System.nanoTime();
            log.write(ByteBuffer.wrap(line));
            log.force(false);
            single.add(System.nanoTime() - before);
        }
        return System.nanoTime() - start;
    }

    private static void report(int bytes, Figures ratios, Figures receives, Figures appends) {
        System.out.printf(Locale.ROOT, "dossier line of %d bytes%n", bytes);
        System.out.println("receive           " + receives.line());
        System.out.println("append+fdatasync  " + appends.line());
        System.out.printf(
                Locale.ROOT,
                "receives per append, median of rounds: %.2f (worst %.2f, best %.2f)%n",
                ratios.median() / 1000.0,
                ratios.percentile(0) / 1000.0,
                ratios.percentile(100) / 1000.0);
    }

    /** A dossier of its own each time, of a usual size. */
    static Draft draft(int n) {
        String name = "Công ty Mẫu " + n;
        List<Body.Worker> workers = IntStream.rangeClosed(1, 12)
                .mapToObj(i ->
                        new Body.Worker(i, "Nguyễn Văn Mẫu " + i, "7912345678", "01/02/1987", "TM", "09/2015", "", ""))
                .toList();
        Body body = new Body(
                "U~" + name + "~12 Đường Mẫu~~~\n" + workers + "\n",
                new Body.Unit(name, "12 Đường Mẫu", "", "", ""),
                Body.Document.UNKNOWN,
                List.of(new Body.Form(1, "D02-TS", "Danh sách lao động tham gia BHXH, BHYT, BHTN", 1)),
                workers);
        Dossier dossier = new Dossier(
                "tn1",
                "A",
                "103",
                "TA%05d".formatted(n % 100_000),
                "0100109106",
                "092015",
                1,
                1,
                "%08X".formatted(n),
                1,
                List.of(),
                body,
                List.of(),
                List.of());
        return new Draft(
                dossier,
                Draft.Typed.NOTHING,
                "Lê Thị Mẫu",
                Facts.PreSent.YES,
                null,
                "Trần Văn Mẫu",
                "",
                "",
                "",
                List.of(),
                AT);
    }
}
