package vn.tiepnhan.bridge.sim.printer;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A printer at byte level. Real-time commands are obeyed as their bytes arrive, even among dots, as real ones do; the rest
 * waits in a buffer for the {@link Mechanism}. It knows nothing of jobs: only bytes in, bytes out, and paper.
 */
public final class SimulatedPrinter implements AutoCloseable {
    /** What the interface board in front of the printer takes in, so that questions are heard while the printer is full. */
    private static final int BOARD = 1 << 16;

    private final PrinterModel model;
    private final Ailment ailment;
    private final Voice voice;
    private final ReceiveBuffer buffer;
    private final Mechanism mechanism;
    private final RealTimeEar ear = new RealTimeEar(new AtOnce());

    /** @param faults asked before every byte and answer, so that it may change at any moment */
    public SimulatedPrinter(PrinterModel model, Supplier<Fault> faults, SlipTray tray) {
        this.model = model;
        this.ailment = new Ailment(faults);
        this.voice = new Voice(ailment);
        this.buffer = new ReceiveBuffer(BOARD + model.manner().bufferBytes());
        this.mechanism = new Mechanism(model, ailment, voice, buffer, tray);
        mechanism.start();
    }

    /** A host is plugged in; what an earlier one left half-sent is torn off. */
    public void connect(HostLine line) {
        voice.speakTo(line);
        ear.newHost();
        buffer.mark(ReceiveBuffer.NEW_HOST);
    }

    public void disconnect(HostLine line) {
        if (voice.host() == line) {
            voice.speakTo(null);
        }
    }

    /** Takes bytes from the host; blocks while the buffer is full. One host at a time. */
    public synchronized void receive(byte[] bytes) {
        if (mechanism.booting()) {
            return;
        }
        voice.echo(bytes);
        for (int at = 0; at < bytes.length; at++) {
            ear.accept(bytes[at] & 0xFF);
            if (ear.beyond(ailment.given())) {
                buffer.put(Arrays.copyOf(bytes, at));
                dropLine();
                return;
            }
        }
        buffer.put(bytes);
    }

    @Override
    public void close() {
        mechanism.close();
        buffer.close();
    }

    private void dropLine() {
        @Nullable HostLine line = voice.host();
        if (line != null) {
            line.drop();
        }
    }

    private final class AtOnce implements RealTimeEar.Obedience {
        @Override
        public void status(int n) {
            ailment.fresh();
            if (model.manner().realTime().contains(n)) {
                voice.answer((byte) mechanism.senses().realTime(n));
            }
        }

        @Override
        public void recover(int n) {
            mechanism.wish(n == 1 ? Mechanism.Wish.RESUME : Mechanism.Wish.DISCARD);
        }

        @Override
        public void clear() {
            mechanism.wish(Mechanism.Wish.CLEAR);
        }
    }
}
