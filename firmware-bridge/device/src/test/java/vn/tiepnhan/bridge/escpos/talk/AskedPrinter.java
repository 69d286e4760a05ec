package vn.tiepnhan.bridge.escpos.talk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import vn.tiepnhan.bridge.link.ByteQueue;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;

/** A printer that answers each question of how it is, and something on the way that holds its answers back or doubles them. */
final class AskedPrinter implements Link {
    private final int[] says;
    private final ByteQueue coming = new ByteQueue();
    private final Deque<Integer> held = new ArrayDeque<>();
    private int together = 1;
    private int times = 1;
    private int late;
    private boolean round;

    /** @param says the answers to {@code DLE EOT} 1 to 4 */
    AskedPrinter(int... says) {
        this.says = says.clone();
    }

    AskedPrinter saysTwice() {
        times = 2;
        return this;
    }

    /** @param already how many are held from before */
    AskedPrinter holdsBack(int until, int already) {
        together = until;
        for (int i = 0; i < already; i++) {
            held.add(0x12);
        }
        return this;
    }

    /** Keeps so many answers back all the time. */
    AskedPrinter comesLate(int by) {
        late = by;
        return this;
    }

    /** Answers what came together last to first. */
    AskedPrinter turnsRound() {
        round = true;
        return this;
    }

    @Override
    public void write(byte[] bytes, Duration stall) {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i + 2 < bytes.length; i += 3) {
            if (bytes[i] == 0x10 && bytes[i + 1] == 0x04) {
                answers.addAll(Collections.nCopies(times, says[bytes[i + 2] - 1]));
            } else if (bytes[i] == 0x1D && bytes[i + 1] == 'r') {
                coming.put(new byte[] {0}, 1);
            }
        }
        if (round) {
            Collections.reverse(answers);
        }
        held.addAll(answers);
        let(held.size() - (late > 0 ? late : held.size() % together));
    }

    private void let(int count) {
        for (int i = 0; i < count; i++) {
            coming.put(new byte[] {held.remove().byteValue()}, 1);
        }
    }

    @Override
    public byte[] read(Duration wait) throws LinkException {
        return coming.take(wait);
    }

    @Override
    public boolean answers() {
        return true;
    }

    @Override
    public void close() {
        coming.end(LinkException.lost("asked", 0, null));
    }
}
