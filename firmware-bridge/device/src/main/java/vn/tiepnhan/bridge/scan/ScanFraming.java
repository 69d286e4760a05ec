package vn.tiepnhan.bridge.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a scanner's byte stream into codes: after the prefix, up to any suffix or a silence. Bytes before a prefix and
 * frames longer than the profile allows are dropped, told once, and nothing is ever joined over a silence. Memory is
 * bounded by the longest frame. Not thread-safe.
 */
public final class ScanFraming {
    /** Without an idle time of its own a frame that stands still this long will not be ended any more. */
    private static final Duration STALE = Duration.ofSeconds(2);

    private final byte[] prefix;
    private final List<byte[]> suffixes;
    private final Duration idle;
    private final int maxBytes;
    private final int longestSuffix;
    private byte[] frame = new byte[256];
    private int size;
    private boolean overlong;
    private byte lineEnd;

    /** What a stretch of the stream is. */
    public sealed interface Cut {
        record Frame(byte[] bytes) implements Cut {}

        record Dropped(ScanTrouble trouble) implements Cut {}
    }

    public ScanFraming(FrameShape shape) {
        this.prefix = shape.prefix();
        this.suffixes = shape.suffixes().stream()
                .sorted(Comparator.comparingInt((byte[] suffix) -> suffix.length)
                        .reversed())
                .toList();
        this.idle = shape.idle();
        this.maxBytes = shape.maxBytes();
        this.longestSuffix = suffixes.isEmpty() ? 0 : suffixes.get(0).length;
    }

    /** Takes the next bytes and returns what they complete. */
    public List<Cut> feed(byte[] bytes) {
        List<Cut> cuts = new ArrayList<>();
        for (byte one : bytes) {
            take(one, cuts);
        }
        return cuts;
    }

    /** The line has been silent for {@link #patience}: what stands there is a code, if it is one. */
    public List<Cut> silence() {
        List<Cut> cuts = new ArrayList<>();
        if (idle.isZero() && size > 0 && !overlong) {
            cuts.add(new Cut.Dropped(ScanTrouble.CUT_OFF));
        } else {
            end(size, cuts);
        }
        forget();
        return cuts;
    }

    /** How long a silence must be to mean something now; zero where it means nothing. */
    public Duration patience() {
        if (size == 0 && !overlong) {
            return Duration.ZERO;
        }
        return idle.isZero() ? STALE : idle;
    }

    /** Forgets what has come so far; for a line that was lost. */
    public void forget() {
        size = 0;
        overlong = false;
        lineEnd = 0;
    }

    private void take(byte one, List<Cut> cuts) {
        if (size == 0 && !overlong && closesPair(one)) {
            lineEnd = 0;
            return;
        }
        lineEnd = 0;
        append(one);
        int suffix = suffixLength(one);
        if (suffix > 0) {
            end(size - suffix, cuts);
            lineEnd = one;
        } else if (size > maxBytes + prefix.length + longestSuffix) {
            if (!overlong) {
                cuts.add(new Cut.Dropped(ScanTrouble.TOO_LONG));
            }
            overlong = true;
            keepTail();
        }
    }

    private void append(byte one) {
        if (size == frame.length) {
            frame = Arrays.copyOf(frame, size * 2);
        }
        frame[size++] = one;
    }

    /** CR ended a code and LF follows, both being suffixes: the second half of CR LF is no code of its own. */
    private boolean closesPair(byte one) {
        byte[] pair = {lineEnd, one};
        return lineEnd != 0 && suffixes.stream().anyMatch(suffix -> Arrays.equals(suffix, pair));
    }

    private int suffixLength(byte last) {
        for (byte[] suffix : suffixes) {
            int from = size - suffix.length;
            if (suffix[suffix.length - 1] == last
                    && from >= 0
                    && Arrays.equals(frame, from, size, suffix, 0, suffix.length)) {
                return suffix.length;
            }
        }
        return 0;
    }

    /** An overlong frame is dropped up to its end; only so much is kept as is needed to see that end. */
    private void keepTail() {
        System.arraycopy(frame, size - longestSuffix, frame, 0, longestSuffix);
        size = longestSuffix;
    }

    private void end(int length, List<Cut> cuts) {
        boolean told = overlong;
        size = 0;
        overlong = false;
        if (told || length <= 0) {
            return;
        }
        int start = prefix.length == 0 ? 0 : lastPrefix(length);
        if (start < 0) {
            cuts.add(new Cut.Dropped(ScanTrouble.NO_PREFIX));
        } else if (length - start - prefix.length > maxBytes) {
            cuts.add(new Cut.Dropped(ScanTrouble.TOO_LONG));
        } else if (length > start + prefix.length) {
            cuts.add(new Cut.Frame(Arrays.copyOfRange(frame, start + prefix.length, length)));
        }
    }

    /** Garbage may stand before the prefix, an earlier frame without its end too: the last prefix counts. */
    private int lastPrefix(int length) {
        for (int from = length - prefix.length; from >= 0; from--) {
            if (Arrays.equals(frame, from, from + prefix.length, prefix, 0, prefix.length)) {
                return from;
            }
        }
        return -1;
    }
}
