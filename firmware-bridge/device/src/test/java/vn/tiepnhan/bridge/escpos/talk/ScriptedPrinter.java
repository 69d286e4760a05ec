package vn.tiepnhan.bridge.escpos.talk;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import vn.tiepnhan.bridge.link.ByteQueue;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;

/**
 * A printer written down for one test: what it answers to what, and into which pieces its answers fall on the way. Not the
 * product's simulator, and not built on it.
 */
final class ScriptedPrinter implements Link {
    static final String TOGETHER = "100401100402100403100404";

    private final Map<String, Function<String, String>> answers = new LinkedHashMap<>();
    private final IntUnaryOperator pieces;
    private final ByteArrayOutputStream got = new ByteArrayOutputStream();
    private final Deque<byte[]> coming = new ArrayDeque<>();
    private final ByteQueue silence = new ByteQueue();
    private Runnable afterSilence = () -> {};
    private int silentReads;
    private int lostAfter = Integer.MAX_VALUE;

    /** @param pieces how many of so many waiting bytes arrive at once */
    ScriptedPrinter(IntUnaryOperator pieces) {
        this.pieces = pieces;
    }

    static ScriptedPrinter whole() {
        return new ScriptedPrinter(waiting -> waiting);
    }

    /** @param question pattern over the hex of one write */
    ScriptedPrinter says(String question, Function<String, String> answer) {
        answers.put(question, answer);
        return this;
    }

    boolean knows(String question) {
        return answers.containsKey(question);
    }

    ScriptedPrinter ready() {
        return says(TOGETHER, question -> "12121212");
    }

    ScriptedPrinter lostAfter(int bytes) {
        lostAfter = bytes;
        return this;
    }

    /** Does something when it was listened to so often in vain. */
    void afterSilence(int reads, Runnable then) {
        silentReads = reads;
        afterSilence = then;
    }

    void sends(String hex) {
        coming.add(HexFormat.of().parseHex(hex));
    }

    /** From a thread of its own. */
    void saysByItself(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        silence.put(bytes, bytes.length);
    }

    String got() {
        return HexFormat.of().formatHex(got.toByteArray());
    }

    @Override
    public void write(byte[] bytes, Duration stall) throws LinkException {
        int room = lostAfter - got.size();
        got.write(bytes, 0, Math.min(bytes.length, Math.max(0, room)));
        if (room < bytes.length) {
            throw LinkException.lost("scripted", Math.max(0, room), null);
        }
        String question = HexFormat.of().formatHex(bytes);
        answers.forEach((pattern, answer) -> {
            if (question.matches(pattern)) {
                sends(answer.apply(question));
            }
        });
    }

    @Override
    public byte[] read(Duration wait) throws LinkException {
        byte[] next = coming.poll();
        while (next != null && next.length == 0) {
            next = coming.poll();
        }
        if (next == null) {
            silentReads--;
            if (silentReads == 0) {
                afterSilence.run();
            }
            return silence.take(wait);
        }
        int piece = Math.max(1, Math.min(next.length, pieces.applyAsInt(next.length)));
        if (piece < next.length) {
            coming.addFirst(Arrays.copyOfRange(next, piece, next.length));
        }
        return Arrays.copyOf(next, piece);
    }

    @Override
    public boolean answers() {
        return true;
    }

    @Override
    public void close() {
        silence.end(LinkException.lost("scripted", 0, null));
    }
}
