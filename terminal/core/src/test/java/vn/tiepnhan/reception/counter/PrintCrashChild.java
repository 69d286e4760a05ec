package vn.tiepnhan.reception.counter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.concurrent.CountDownLatch;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.PrivateBridge;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.spool.Spool;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;

/**
 * A process that receives one dossier, says {@code ANSWERED <receipt>} and prints its slip through a bridge of its own; it
 * says {@code AT <step>} at every step of printing and stops for ever at the named one.
 */
final class PrintCrashChild {
    private PrintCrashChild() {}

    /** Arguments: folder, printer URI, fatal step. */
    public static void main(String[] args) {
        Path data = Path.of(args[0]).resolve("data");
        Store store = Store.open(data, "print drill", Clock.systemUTC());
        Bridge bridge = PrivateBridge.find().start(data.resolve("bridge"));
        String printer = bridge.openPrinter(args[1]);
        Spool spool = new Spool(store, bridge, Clock.systemUTC(), step -> reached(step, args[2]));
        CounterReception reception = new CounterReception(
                store, new PlainRules(Outcome.ACCEPT), Timekeeper.stated(Clock.systemUTC()), spool, Steps.UNWATCHED);
        Draft draft = CounterReceptionTest.typed(LocalDateTime.parse("2015-09-30T09:00:00"));
        if (reception.receive(draft) instanceof Received.Recorded receipt) {
            say("ANSWERED " + receipt.receipt());
            reception.print(receipt.receipt(), printer);
        }
    }

    private static void reached(Steps.Step step, String fatalStep) {
        say("AT " + step);
        if (step.name().equals(fatalStep)) {
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
