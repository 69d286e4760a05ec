package vn.tiepnhan.bridge.printer;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.address.DeviceUri;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.PrintOutcome.Timing;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.device.Backoff;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceStatus;
import vn.tiepnhan.bridge.device.Waiting;
import vn.tiepnhan.bridge.escpos.talk.Manner;
import vn.tiepnhan.bridge.escpos.talk.PrintResult;
import vn.tiepnhan.bridge.escpos.talk.PrinterCondition;
import vn.tiepnhan.bridge.escpos.talk.PrinterDriver;
import vn.tiepnhan.bridge.escpos.talk.ProcessIds;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.LinkOpener;
import vn.tiepnhan.bridge.link.trace.Tap;
import vn.tiepnhan.profile.PrinterProfile;

/**
 * One printer: keeps its link open, asks it how it is while nothing prints, opens it again after a loss, prints one job at
 * a time. Everything happens on the device's own thread.
 */
public final class PrinterDevice implements Device {
    private static final Logger LOG = LoggerFactory.getLogger(PrinterDevice.class);
    private static final int MISSES = 3;
    private static final Duration MISSED = Duration.ofMillis(250);
    private static final Duration LOOK = Duration.ofMillis(250);

    private final PrinterProfile profile;
    private final DeviceUri uri;
    private volatile Composer composer;
    private final Manner manner;
    private final ProcessIds ids;
    private final PrinterActs acts;
    private final LinkOpener opener;
    private final BooleanSupplier there;
    private final Tap tap;
    private final JobJournal journal;
    private final DeviceStatus status;
    private final Backoff backoff;
    private final ScheduledExecutorService thread;
    private @Nullable OpenPrinter open;
    private @Nullable Future<?> planned;
    private int misses;
    private int silences;

    PrinterDevice(
            DeviceUri uri,
            Composer composer,
            Manner manner,
            ProcessIds ids,
            LinkOpener opener,
            BooleanSupplier there,
            Tap tap,
            JobJournal journal,
            DeviceStatus status,
            List<Duration> waits) {
        this.uri = uri;
        this.composer = composer;
        this.profile = composer.profile();
        this.manner = manner;
        this.ids = ids;
        this.opener = tap.on(opener);
        this.there = there;
        this.tap = tap;
        this.journal = journal;
        this.status = status;
        this.acts = new PrinterActs(status.state().profile(), profile.drawer(), uri.text(), status::now);
        this.backoff = new Backoff(waits);
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, status.id());
            made.setDaemon(true);
            return made;
        });
    }

    @Override
    public Tap tap() {
        return tap;
    }

    Composer composer() {
        return composer;
    }

    DeviceUri uri() {
        return uri;
    }

    /** Slips are laid out so from now on. */
    void use(Composer newComposer) {
        composer = newComposer;
    }

    /** Asks the printer what it is, for a slip that says so. Waits for a job that prints. */
    StatusSlip status(LocalDateTime now) {
        return await(thread.submit(() -> statusNow(now)));
    }

    private StatusSlip statusNow(LocalDateTime now) {
        try {
            OpenPrinter line = opened();
            line.disturbed();
            return acts.status(status.id(), composer, line.driver(), now);
        } catch (LinkException broken) {
            lost(broken.reason());
            throw new BridgeException(broken.reason(), broken);
        }
    }

    @Override
    public void start() {
        check();
    }

    /** Waits for a job that prints. */
    @Override
    public void check() {
        await(thread.submit(() -> look(this::lost)));
    }

    @Override
    public <R> R act(DeviceAct<R> act) {
        return act.answer().cast(await(thread.submit(() -> actNow(act))));
    }

    private Object actNow(DeviceAct<?> act) {
        try {
            OpenPrinter line = opened();
            line.disturbed();
            if (act instanceof DeviceAct.Recover recover) {
                tell(line.preflight());
                PrinterActs.recover(recover, line.driver(), status.state().recoveries());
                tell(line.preflight());
                return status.state();
            }
            Object answer = acts.perform(act, line.driver());
            tell(line.preflight());
            return answer;
        } catch (LinkException broken) {
            lost(broken.reason());
            throw new BridgeException(broken.reason(), broken);
        }
    }

    /** Prints and waits for the outcome. The caller has made sure that this id may print. */
    PrintOutcome print(PrintTask task) {
        return await(thread.submit(() -> printNow(task)));
    }

    private PrintOutcome printNow(PrintTask task) {
        long start = System.nanoTime();
        PrinterCondition condition;
        OpenPrinter line;
        try {
            line = opened();
            condition = preflight(line);
        } catch (LinkException broken) {
            lost(broken.reason());
            return task.notSent(broken.reason(), -1, -1);
        }
        tell(condition);
        long preflight = System.nanoTime() - start;
        if (!condition.ready()) {
            return task.notSent(condition.blocking().get(0), -1, preflight);
        }
        return journalled(task, line, preflight);
    }

    /** A line that was lost unnoticed since the last heartbeat is opened once more: nothing has been sent yet. */
    private PrinterCondition preflight(OpenPrinter line) throws LinkException {
        try {
            return line.readyToPrint(composer.marks());
        } catch (LinkException stale) {
            LOG.debug("{} was lost while idle, opening again", status.id());
            shut();
            return opened().readyToPrint(composer.marks());
        }
    }

    private PrintOutcome journalled(PrintTask task, OpenPrinter before, long preflightNanos) {
        OpenPrinter line = open == null ? before : open;
        long start = System.nanoTime();
        try {
            journal.begin(task.job(), task.digest());
        } catch (IOException unwritable) {
            LOG.error("the job journal cannot be written", unwritable);
            return task.notSent(PrintCauses.journal(unwritable), System.nanoTime() - start, preflightNanos);
        }
        Timing timing = new Timing(System.nanoTime() - start, task.layoutNanos(), preflightNanos);
        PrintResult result = line.print(task.slip(), this::tell);
        PrintOutcome outcome = task.outcome(result, timing);
        try {
            journal.end(task.digest(), outcome);
        } catch (IOException unwritable) {
            LOG.error(
                    "the outcome of {} cannot be written; after a restart it will be UNKNOWN", task.job(), unwritable);
        }
        afterwards(outcome, line);
        return outcome;
    }

    private void afterwards(PrintOutcome outcome, OpenPrinter line) {
        if (outcome.evidence() == Evidence.UNKNOWN || outcome.evidence() == Evidence.NOT_SENT) {
            shut();
            plan(Duration.ofMillis(1));
        } else if (line.needsWatching()) {
            plan(line.watch(Duration.ZERO));
        }
    }

    private OpenPrinter opened() throws LinkException {
        OpenPrinter line = open;
        if (line == null) {
            Link link = opener.open();
            line = new OpenPrinter(link, new PrinterDriver(link, manner, ids));
            open = line;
        }
        return line;
    }

    /** Looks after the printer and plans the next look. */
    private void watch() {
        look(this::missed);
    }

    private void look(Consumer<Cause> away) {
        try {
            OpenPrinter line = opened();
            PrinterCondition condition = line.preflight();
            tell(condition);
            backoff.worked();
            Duration next = line.watch(profile.connection().heartbeat());
            hangUp(condition);
            if (!next.isZero()) {
                plan(next);
            }
            misses = 0;
        } catch (LinkException broken) {
            away.accept(broken.reason());
        }
    }

    /** A printer that left the network without a word leaves a connection that looks whole for a quarter of an hour. */
    private void hangUp(PrinterCondition condition) {
        silences = condition.silent() && uri.scheme().equals("tcp") ? silences + 1 : 0;
        if (silences >= MISSES) {
            silences = 0;
            shut();
        }
    }

    /** A line that flaps, or a board that restarts, is no news before it has been away for some looks in a row. */
    private void missed(Cause cause) {
        if (status.state().health() != Health.ABSENT && ++misses < MISSES) {
            shut();
            plan(MISSED);
        } else {
            lost(cause);
        }
    }

    private void lost(Cause cause) {
        shut();
        status.is(Health.ABSENT, List.of(cause));
        planReturn(backoff.next(), there.getAsBoolean());
    }

    /** Tries again after the wait, or as soon as something appears at the printer's place. */
    private void planReturn(Duration left, boolean before) {
        Duration step = left.compareTo(LOOK) < 0 ? left : LOOK;
        plan(step, () -> {
            boolean now = there.getAsBoolean();
            Duration rest = left.minus(step);
            if ((now && !before) || rest.isZero()) {
                watch();
            } else {
                planReturn(rest, now);
            }
        });
    }

    private void tell(PrinterCondition condition) {
        if (!condition.ready()) {
            status.is(Health.NOT_READY, condition.blocking(), PrinterActs.ways(condition, manner));
        } else {
            status.is(condition.warnings().isEmpty() ? Health.READY : Health.ATTENTION, condition.warnings());
        }
    }

    private void plan(Duration wait) {
        plan(wait, this::watch);
    }

    private void plan(Duration wait, Runnable then) {
        Future<?> before = planned;
        if (before != null) {
            before.cancel(false);
        }
        if (!thread.isShutdown()) {
            planned = thread.schedule(then, wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void shut() {
        OpenPrinter line = open;
        open = null;
        if (line != null) {
            line.close();
        }
    }

    @Override
    public void close() {
        Waiting.uninterrupted(thread.submit(this::shut));
        thread.shutdownNow();
    }

    private <T> T await(Future<T> running) {
        return Waiting.uninterrupted(running);
    }
}
