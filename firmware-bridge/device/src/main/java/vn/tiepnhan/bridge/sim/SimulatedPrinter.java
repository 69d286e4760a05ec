package vn.tiepnhan.bridge.sim;

import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.escpos.RasterDecoder;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.PrinterProfile.CutMode;

/**
 * A printer at byte level. Real-time questions are answered as their bytes arrive, even among dots, as real ones do; the
 * rest waits in a buffer for the mechanism, which prints it at its own pace and stops while paper is out, the cover open
 * or the knife jammed. It knows nothing of jobs: only bytes in, bytes out, and paper.
 */
public final class SimulatedPrinter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedPrinter.class);
    private static final int BUFFERED_CHUNKS = 64;
    private static final long LOOK_AGAIN_MILLIS = 50;
    private static final int SLOW_BYTES = 1024;
    private static final long SLOW_MILLIS = 20;
    private static final byte[] NEW_HOST = new byte[0];
    private static final int QUESTION_BYTES = 3;
    private static final int START_BYTES = 2;

    private final PrinterProfile profile;
    private final Supplier<Fault> faults;
    private final SlipTray tray;
    private final BlockingQueue<byte[]> buffer = new ArrayBlockingQueue<>(BUFFERED_CHUNKS);
    private final JobBytes jobBytes = new JobBytes(this::answerRealTime);
    private final CountDownLatch off = new CountDownLatch(1);
    private final Thread mechanism;
    private RasterDecoder decoder;
    private byte[] slip = new byte[4096];
    private int slipBytes;
    private volatile int position;
    private volatile @Nullable HostLine host;

    /** @param faults asked before every byte and answer, so that it may change at any moment */
    public SimulatedPrinter(PrinterProfile profile, Supplier<Fault> faults, SlipTray tray) {
        this.profile = profile;
        this.faults = faults;
        this.tray = tray;
        this.decoder = new RasterDecoder(profile.widthDots(), new Obeying());
        this.mechanism = new Thread(this::printOn, "simulated-printer");
        mechanism.setDaemon(true);
        mechanism.start();
    }

    /** A host is plugged in; what an earlier one left half-sent is torn off. */
    void connect(HostLine line) {
        host = line;
        jobBytes.newHost();
        put(NEW_HOST);
    }

    void disconnect(HostLine line) {
        if (host == line) {
            host = null;
        }
    }

    /** Takes bytes from the host; blocks while the buffer is full. Called by one thread at a time. */
    void receive(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            jobBytes.accept(bytes[at] & 0xFF);
            if (jobBytes.beyond(faults.get())) {
                put(Arrays.copyOf(bytes, at));
                dropLine();
                return;
            }
        }
        put(bytes.clone());
    }

    @Override
    public void close() {
        off.countDown();
        mechanism.interrupt();
    }

    private void put(byte[] piece) {
        try {
            while (off.getCount() > 0 && !buffer.offer(piece, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.debug("buffer full");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void dropLine() {
        HostLine line = host;
        if (line != null) {
            line.drop();
        }
    }

    private void answer(int status) {
        HostLine line = host;
        if (line != null && faults.get().kind() != Fault.Kind.SILENT) {
            line.send(new byte[] {(byte) status});
        }
    }

    private void answerRealTime(int question) {
        if (!profile.status().realTime().value().contains(question)) {
            return;
        }
        boolean out = acts(Fault.Kind.PAPER_OUT);
        boolean cover = acts(Fault.Kind.COVER);
        boolean jam = acts(Fault.Kind.JAM);
        int bits =
                switch (question) {
                    case 1 -> out || cover || jam ? 0x08 : 0;
                    case 2 -> (cover ? 0x04 : 0) | (out ? 0x20 : 0) | (jam ? 0x40 : 0);
                    case 3 -> jam ? 0x08 : 0;
                    default -> out ? 0x60 : acts(Fault.Kind.NEAR_END) ? 0x0C : 0;
                };
        answer(0x12 | bits);
    }

    private boolean acts(Fault.Kind kind) {
        return faults.get().acts(kind, position);
    }

    private void printOn() {
        try {
            while (off.getCount() > 0) {
                byte[] piece = buffer.take();
                if (piece == NEW_HOST) {
                    tearOff();
                } else {
                    print(piece);
                }
            }
        } catch (InterruptedException switchedOff) {
            LOG.debug("simulated printer switched off");
        }
        tearOff();
    }

    /** Paper, cover and knife are put right by people; the mechanism looks now and then. */
    private void print(byte[] bytes) throws InterruptedException {
        for (int i = 0; i < bytes.length; i++) {
            while (acts(Fault.Kind.PAPER_OUT) || acts(Fault.Kind.COVER) || acts(Fault.Kind.JAM)) {
                if (off.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            if (i % SLOW_BYTES == 0 && acts(Fault.Kind.SLOW) && off.await(SLOW_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
            keep(bytes[i]);
            decoder.accept(bytes, i, 1);
        }
    }

    private void keep(byte one) {
        if (slipBytes == slip.length) {
            slip = Arrays.copyOf(slip, 2 * slip.length);
        }
        slip[slipBytes] = one;
        slipBytes++;
        position = slipBytes;
    }

    private void unkeep(int count) {
        slipBytes = Math.max(0, slipBytes - count);
        position = slipBytes;
    }

    private void finish(boolean whole) {
        tray.slip(Arrays.copyOf(slip, slipBytes), decoder.takePaper(), whole);
        slipBytes = 0;
        position = 0;
    }

    private void tearOff() {
        if (slipBytes > 0) {
            finish(false);
        }
        decoder = new RasterDecoder(profile.widthDots(), new Obeying());
    }

    /** What it does besides dots. Questions are no part of a slip and leave no trace in its bytes. */
    private final class Obeying implements RasterDecoder.Listener {
        @Override
        public void realTimeStatus(int n) {
            unkeep(QUESTION_BYTES);
        }

        @Override
        public void status(int n) {
            unkeep(QUESTION_BYTES);
            if (profile.cutter().mode().value() == CutMode.NONE && slipBytes > 0) {
                finish(true);
            }
            if (profile.status().fence().value()) {
                answer(n == 1 && acts(Fault.Kind.NEAR_END) ? 0x03 : 0);
            }
        }

        @Override
        public void initialised() {
            if (slipBytes > START_BYTES) {
                unkeep(START_BYTES);
                finish(false);
                keep((byte) 0x1B);
                keep((byte) '@');
            }
        }

        @Override
        public void cut(boolean full) {
            finish(true);
        }
    }
}
