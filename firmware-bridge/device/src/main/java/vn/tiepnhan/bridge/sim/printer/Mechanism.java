package vn.tiepnhan.bridge.sim.printer;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.escpos.talk.Recovery;
import vn.tiepnhan.bridge.sim.printer.Fault.Kind;

/**
 * What prints: obeys the buffer byte by byte at its own pace, and stops while paper is out, the cover open or the knife
 * jammed. After that it goes on as its model does: with or without what it had, by itself or when told to recover.
 */
final class Mechanism {
    private static final Logger LOG = LoggerFactory.getLogger(Mechanism.class);
    private static final long LOOK_MILLIS = 10;
    /** With nothing to print: a bridge that holds such a printer is not to be kept busy by it. */
    private static final long IDLE_LOOK_MILLIS = 40;

    private static final Duration BOOT = Duration.ofMillis(300);
    /** As long as real ones take: what cannot be noticed by the line is noticed by that. */
    private static final Duration UNNOTICED_BOOT = Duration.ofSeconds(2);

    private static final int SLOW_BYTES = 64;
    private static final long SLOW_RATE = 50_000;

    private final PrinterModel model;
    private final Ailment ailment;
    private final Voice voice;
    private final ReceiveBuffer buffer;
    private final PaperPath paper;
    private final CountDownLatch off = new CountDownLatch(1);
    private final AtomicReference<@Nullable Wish> wish = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean waiting;
    private volatile boolean stopped;
    private volatile long readyAt = System.nanoTime();
    private Fault rebootedFor = Fault.NONE;
    private Senses told = new Senses(Kind.NONE, false);

    /** How it may be told to leave an error. */
    enum Wish {
        RESUME,
        DISCARD,
        CLEAR
    }

    Mechanism(PrinterModel model, Ailment ailment, Voice voice, ReceiveBuffer buffer, SlipTray tray) {
        this.model = model;
        this.ailment = ailment;
        this.voice = voice;
        this.buffer = buffer;
        this.paper = new PaperPath(model, ailment, voice, tray, this::senses);
        this.thread = new Thread(this::printOn, "simulated-printer");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void close() {
        off.countDown();
        thread.interrupt();
    }

    Senses senses() {
        return new Senses(ailment.now().kind(), waiting);
    }

    boolean booting() {
        return System.nanoTime() - readyAt < 0;
    }

    /** Obeyed by models that know it, once a person has put right what was wrong. */
    void wish(Wish wanted) {
        if (model.manner().recoveries().contains(Recovery.valueOf(wanted.name()))) {
            wish.set(wanted);
        }
    }

    private void printOn() {
        try {
            while (off.getCount() > 0) {
                byte[] piece = buffer.take(IDLE_LOOK_MILLIS);
                if (piece == ReceiveBuffer.NEW_HOST) {
                    paper.tearOff();
                } else if (piece != null) {
                    print(piece);
                } else {
                    ready();
                }
            }
        } catch (InterruptedException switchedOff) {
            LOG.debug("simulated printer switched off");
        }
        paper.tearOff();
    }

    private void print(byte[] bytes) throws InterruptedException {
        for (int i = 0; i < bytes.length; i++) {
            while (!ready()) {
                if (!keepsWhatItHas() || off.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            if (rebooted()) {
                return;
            }
            dawdle(i);
            paper.obey(bytes, i);
        }
    }

    /** Looks at sensors and wishes, and tells what has changed; whether the next byte may be obeyed. */
    private boolean ready() {
        rebooted();
        obeyWish();
        Senses now = senses();
        if (now.stops() && !stopped) {
            stopped = true;
            waiting |= staysInError(now.ailment());
        }
        if (!now.equals(told)) {
            told = now;
            paper.tell(now);
        }
        stopped &= now.stops();
        return !now.stops();
    }

    private boolean staysInError(Kind kind) {
        boolean mended = kind == Kind.PAPER_OUT || kind == Kind.COVER;
        return (mended && !model.manner().resumes())
                || (kind == Kind.JAM && !model.manner().recoveries().isEmpty());
    }

    /** Clones forget what they received when the paper ends; the rest of the slip is then printed without it. */
    private boolean keepsWhatItHas() {
        Kind kind = senses().ailment();
        boolean forgets = !model.manner().keepsBuffer() && (kind == Kind.PAPER_OUT || kind == Kind.COVER);
        if (forgets) {
            buffer.clear();
        }
        return !forgets;
    }

    private void obeyWish() {
        Wish wanted = wish.getAndSet(null);
        if (wanted == null) {
            return;
        }
        if (wanted != Wish.RESUME) {
            buffer.clear();
            paper.tearOff();
        }
        waiting = false;
        stopped = false;
        if (wanted == Wish.CLEAR) {
            voice.answer((byte) 0x37, (byte) 0x25, (byte) 0);
        }
    }

    private boolean rebooted() {
        Fault now = ailment.now();
        if (now.kind() != Kind.REBOOT) {
            rebootedFor = Fault.NONE;
            return false;
        }
        if (now.equals(rebootedFor)) {
            return false;
        }
        rebootedFor = now;
        readyAt = System.nanoTime() + UNNOTICED_BOOT.toNanos();
        buffer.clear();
        paper.switchedOff();
        waiting = false;
        HostLine line = voice.host();
        Duration boot = line == null || line.restarted() ? BOOT : UNNOTICED_BOOT;
        readyAt = System.nanoTime() + (now.forMillis() == 0 ? boot.toNanos() : now.forMillis() * 1_000_000);
        return true;
    }

    private void dawdle(int at) throws InterruptedException {
        if (at % SLOW_BYTES != 0) {
            return;
        }
        Fault now = ailment.now();
        if (now.kind() == Kind.SLOW) {
            long rate = now.rate() == 0 ? SLOW_RATE : now.rate();
            off.await(SLOW_BYTES * 1_000_000L / rate, TimeUnit.MICROSECONDS);
        }
    }
}
