package vn.tiepnhan.bridge.link.pcsc;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;
import vn.tiepnhan.bridge.link.CardLink;

/**
 * The card readers of this machine. Looks by itself who comes and goes, and survives pcscd's stop and return, readers
 * unplugged, and a card that hangs. One call at a time, for PC/SC knows no other way: a wait inside it would hold up
 * everybody, so nothing waits inside it. Methods may be called from any thread.
 */
public final class PcscService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PcscService.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);
    private static final Duration LOOK_EVERY_WHEN_BLIND = Duration.ofMillis(500);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

    private final Duration longestWork;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final NativeCalls calls = new NativeCalls();
    private final List<Consumer<PcscSight>> watchers = new CopyOnWriteArrayList<>();
    private final Semaphore stop = new Semaphore(0);
    private final Set<String> stuck = new HashSet<>();
    private final Thread looking = new Thread(this::look, "pcsc");
    private boolean dead;
    private @Nullable PcscSight last;

    /** Something done with a card while nobody else's call comes between. */
    public interface CardWork<T> {
        T with(CardLink card) throws CardFault;
    }

    /** @param longestWork after which a card that does not come to an end is given up */
    public PcscService(Duration longestWork) {
        this.longestWork = longestWork;
        looking.setDaemon(true);
        looking.start();
    }

    /** Tells what is seen now, if anything was yet, and every change; on the looking thread, which must not be held up. */
    public void watch(Consumer<PcscSight> watcher) {
        turn.lock();
        try {
            watchers.add(watcher);
            if (last != null) {
                watcher.accept(last);
            }
        } finally {
            turn.unlock();
        }
    }

    public void unwatch(Consumer<PcscSight> watcher) {
        watchers.remove(watcher);
    }

    /** Looks now. */
    public PcscSight now() {
        turn.lock();
        try {
            return glance();
        } finally {
            turn.unlock();
        }
    }

    /** Does something with the card in a reader; other programs may use the card too. */
    public <T> T with(String reader, CardWork<T> work) throws CardFault {
        return with(reader, false, work);
    }

    /** Does something with the card that no other program may come between; the card forgets a presented PIN after it. */
    public <T> T alone(String reader, CardWork<T> work) throws CardFault {
        return with(reader, true, work);
    }

    private <T> T with(String reader, boolean alone, CardWork<T> work) throws CardFault {
        takeTurn();
        try {
            if (stuck.contains(reader)) {
                throw new CardFault(Kind.STUCK, null);
            }
            return calls.call(() -> connected(reader, alone, work), longestWork);
        } catch (CardFault fault) {
            if (NativeCalls.hangs(fault)) {
                stuck.add(reader);
                renew();
            }
            dead |= fault.kind() == Kind.SERVICE_LOST;
            throw fault;
        } finally {
            turn.unlock();
        }
    }

    private void takeTurn() throws CardFault {
        try {
            if (!turn.tryLock(longestWork.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CardFault(Kind.STUCK, null);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CardFault(Kind.STUCK, null);
        }
    }

    private static <T> T connected(String reader, boolean alone, CardWork<T> work) throws CardFault, CardException {
        CardTerminal terminal = PcscContext.terminals().getTerminal(reader);
        if (terminal == null) {
            throw new CardFault(Kind.READER_ABSENT, null);
        }
        PcscCard card = PcscCard.connect(terminal, alone);
        try {
            return work.with(card);
        } finally {
            card.close(alone);
        }
    }

    private void look() {
        try {
            boolean over = false;
            while (!over) {
                Duration pause = LOOK_EVERY;
                turn.lock();
                try {
                    if (glance().fault() != null) {
                        pause = LOOK_EVERY_WHEN_BLIND;
                    }
                } finally {
                    turn.unlock();
                }
                over = stop.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private PcscSight glance() {
        PcscSight seen;
        try {
            if (dead) {
                connectAnew();
                dead = false;
            }
            seen = new PcscSight(lookTwice(), null);
        } catch (CardFault fault) {
            dead |= fault.kind() == Kind.SERVICE_LOST || NativeCalls.hangs(fault);
            seen = PcscSight.blind(fault);
        }
        stuck.removeIf(reader -> !Boolean.TRUE.equals(seen(reader)));
        if (!seen.sameAs(last)) {
            LOG.debug(
                    "readers {} {}",
                    seen.readers(),
                    seen.fault() == null ? "" : seen.fault().kind());
            last = seen;
            PcscSight told = seen;
            watchers.forEach(watcher -> watcher.accept(told));
        }
        return seen;
    }

    /** A connection that broke since the last look is made anew at once. */
    private SortedMap<String, Boolean> lookTwice() throws CardFault {
        try {
            return calls.call(PcscService::readers, LONGEST_LOOK);
        } catch (CardFault fault) {
            if (fault.kind() != Kind.SERVICE_LOST) {
                throw fault;
            }
            dead = true;
            connectAnew();
            dead = false;
            return calls.call(PcscService::readers, LONGEST_LOOK);
        }
    }

    private @Nullable Boolean seen(String reader) {
        return last == null ? null : last.readers().get(reader);
    }

    private static SortedMap<String, Boolean> readers() throws CardFault, CardException {
        SortedMap<String, Boolean> readers = new TreeMap<>();
        try {
            for (CardTerminal terminal : PcscContext.terminals().list()) {
                readers.put(terminal.getName(), terminal.isCardPresent());
            }
            return readers;
        } catch (CardException failed) {
            CardFault fault = PcscFaults.of(failed);
            if (fault.kind() == Kind.READER_ABSENT) {
                return readers;
            }
            throw fault;
        }
    }

    /** pcscd itself may hang, too. */
    private void connectAnew() throws CardFault {
        calls.call(
                () -> {
                    PcscContext.renew();
                    return true;
                },
                LONGEST_LOOK);
    }

    private void renew() {
        try {
            connectAnew();
        } catch (CardFault fault) {
            LOG.debug("no new connection after a call that hangs: {}", fault.kind());
            dead = true;
        }
    }

    @Override
    public void close() {
        stop.release();
        looking.interrupt();
        try {
            looking.join(LONGEST_LOOK.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        calls.close();
    }
}
