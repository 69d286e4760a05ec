package vn.tiepnhan.bridge.sim.scanner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A scanner that does what its script says, over whatever it is plugged into. One thread. */
public final class SimulatedScanner {
    private final ScannerVoice voice;
    private final Wire wire;
    private final Random noise;
    private @Nullable String symbology;
    private int perSecond;
    private int pieceBytes;
    private int gapMillis;
    private long nextAt = System.nanoTime();

    /** What a scanner is plugged into. */
    public interface Wire {
        void send(byte[] bytes) throws IOException;

        /** Pulls the cable out; what is sent is lost until it is put back. */
        void pull() throws IOException;

        void plug() throws IOException;
    }

    /** @param seed of its garbage */
    public SimulatedScanner(ScannerVoice voice, @Nullable String symbology, Wire wire, long seed) {
        this.voice = voice;
        this.symbology = symbology;
        this.wire = wire;
        this.noise = new Random(seed);
    }

    /** @throws IllegalArgumentException for a code that this kind of scanner cannot send */
    public void perform(Step step) throws IOException {
        if (step instanceof Step.Code code) {
            read(code.code());
        } else if (step instanceof Step.Burst burst) {
            for (int i = 1; i <= burst.count(); i++) {
                String text = String.format(Locale.ROOT, "%s%06d", burst.text(), i);
                read(text.getBytes(StandardCharsets.UTF_8));
            }
        } else if (step instanceof Step.Garbage garbage) {
            byte[] bytes = new byte[garbage.bytes()];
            noise.nextBytes(bytes);
            send(bytes);
        } else if (step instanceof Step.Flood flood) {
            byte[] bytes = new byte[flood.bytes()];
            Arrays.fill(bytes, (byte) 'x');
            send(bytes);
        } else if (step instanceof Step.Pull) {
            wire.pull();
        } else if (step instanceof Step.Plug) {
            wire.plug();
        } else {
            setUp(step);
        }
    }

    private void setUp(Step step) {
        if (step instanceof Step.Rate rate) {
            perSecond = rate.perSecond();
            nextAt = System.nanoTime();
        } else if (step instanceof Step.Chunk chunk) {
            pieceBytes = chunk.bytes();
            gapMillis = chunk.gapMillis();
        } else if (step instanceof Step.Symbology read) {
            symbology = read.name();
        }
    }

    private void read(byte[] code) throws IOException {
        if (perSecond > 0) {
            nextAt += TimeUnit.SECONDS.toNanos(1) / perSecond;
            LockSupport.parkNanos(nextAt - System.nanoTime());
        }
        send(voice.says(symbology, code));
    }

    private void send(byte[] bytes) throws IOException {
        int piece = pieceBytes == 0 ? Math.max(1, bytes.length) : pieceBytes;
        for (int from = 0; from < bytes.length; from += piece) {
            wire.send(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece)));
            if (gapMillis > 0) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(gapMillis));
            }
        }
    }
}
