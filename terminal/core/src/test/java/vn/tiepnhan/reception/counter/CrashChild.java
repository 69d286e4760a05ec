package vn.tiepnhan.reception.counter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;

/**
 * A process that receives dossiers with a page image each, says {@code ANSWERED <sequence>} for each, and stops for ever
 * at the third passing of a named step. With {@code early} it answers before the commit: what the drill must catch.
 */
final class CrashChild {
    private static final int FATAL_ROUND = 3;

    private final String fatalStep;
    private final boolean early;
    private int round;

    private CrashChild(String fatalStep, boolean early) {
        this.fatalStep = fatalStep;
        this.early = early;
    }

    public static void main(String[] args) throws IOException {
        new CrashChild(args[1], args.length > 2).run(Path.of(args[0]));
    }

    private void run(Path folder) throws IOException {
        Store store = Store.open(folder.resolve("data"), "crash drill", Clock.systemUTC());
        LocalDateTime at = LocalDateTime.parse("2015-09-30T09:00:00");
        CounterReception reception = new CounterReception(
                store, new PlainRules(Outcome.ACCEPT), Timekeeper.stated(Clock.systemUTC()), null, this::reached);
        while (true) {
            round++;
            Path page = folder.resolve("page-" + System.nanoTime() + ".png");
            Files.writeString(page, "picture " + round + " ".repeat(200_000) + System.nanoTime());
            Draft draft = CounterReceptionTest.typed(at, List.of(page));
            if (reception.receive(draft) instanceof Received.Recorded receipt && !early) {
                say("ANSWERED " + receipt.sequence());
            }
        }
    }

    private void reached(Steps.Step step) {
        if (early && step == Steps.Step.BEFORE_COMMIT) {
            say("ANSWERED " + round);
        }
        if (step.name().equals(fatalStep) && round == FATAL_ROUND) {
            say("AT " + step);
            waitForTheKill();
        }
    }

    private static void waitForTheKill() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
