package vn.tiepnhan.bridge.scan;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.tiepnhan.profile.ScannerProfile;

/**
 * Cuts a scanner's byte stream into codes: after the prefix, up to any suffix or a silence. Bytes before a prefix and
 * frames longer than the profile allows are dropped, and nothing is ever joined over a silence. Not thread-safe.
 */
public final class ScanFraming {
    private final byte[] prefix;
    private final List<byte[]> suffixes;
    private final int maxBytes;
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
    private boolean overlong;
    private byte lineEnd;

    public ScanFraming(ScannerProfile.Framing framing) {
        this.prefix = framing.prefix();
        this.suffixes = framing.suffixes().stream()
                .sorted(Comparator.comparingInt((byte[] suffix) -> suffix.length)
                        .reversed())
                .toList();
        this.maxBytes = framing.maxBytes().value();
    }

    /** Takes the next bytes and returns the codes they complete. */
    public List<byte[]> feed(byte[] bytes) {
        List<byte[]> codes = new ArrayList<>();
        for (byte one : bytes) {
            take(one, codes);
        }
        return codes;
    }

    /** The line has been silent for as long as the profile says: what stands there is a code, if it is one. */
    public List<byte[]> silence() {
        List<byte[]> codes = new ArrayList<>();
        end(frame.size(), codes);
        lineEnd = 0;
        return codes;
    }

    /** Whether a silence would mean anything now. */
    public boolean open() {
        return frame.size() > 0 || overlong;
    }

    /** Forgets what has come so far; for a line that was lost. */
    public void forget() {
        frame.reset();
        overlong = false;
        lineEnd = 0;
    }

    private void take(byte one, List<byte[]> codes) {
        if (frame.size() == 0 && !overlong && closesPair(one)) {
            lineEnd = 0;
            return;
        }
        lineEnd = 0;
        frame.write(one);
        int suffix = suffixLength(one);
        if (suffix > 0) {
            end(frame.size() - suffix, codes);
            lineEnd = one;
        } else if (frame.size() > maxBytes + prefix.length + 8) {
            overlong = true;
            keepTail();
        }
    }

    /** CR ended a code and LF follows, both being suffixes: the second half of CR LF is no code of its own. */
    private boolean closesPair(byte one) {
        byte[] pair = {lineEnd, one};
        return lineEnd != 0 && suffixes.stream().anyMatch(suffix -> Arrays.equals(suffix, pair));
    }

    private int suffixLength(byte last) {
        if (suffixes.stream().noneMatch(suffix -> suffix[suffix.length - 1] == last)) {
            return 0;
        }
        byte[] all = frame.toByteArray();
        for (byte[] suffix : suffixes) {
            int from = all.length - suffix.length;
            if (from >= 0 && Arrays.equals(all, from, all.length, suffix, 0, suffix.length)) {
                return suffix.length;
            }
        }
        return 0;
    }

    /** An overlong frame is dropped up to its end; only so much is kept as is needed to see that end. */
    private void keepTail() {
        byte[] all = frame.toByteArray();
        frame.reset();
        frame.write(all, all.length - 8, 8);
    }

    private void end(int length, List<byte[]> codes) {
        byte[] all = Arrays.copyOf(frame.toByteArray(), length);
        boolean drop = overlong;
        frame.reset();
        overlong = false;
        int start = prefix.length == 0 ? 0 : lastIndexOf(all, prefix);
        if (drop || start < 0 || all.length - start - prefix.length > maxBytes) {
            return;
        }
        byte[] code = Arrays.copyOfRange(all, start + prefix.length, all.length);
        if (code.length > 0) {
            codes.add(code);
        }
    }

    /** Garbage may stand before the prefix, an earlier frame without its end too: the last prefix counts. */
    private static int lastIndexOf(byte[] all, byte[] wanted) {
        for (int from = all.length - wanted.length; from >= 0; from--) {
            if (Arrays.equals(all, from, from + wanted.length, wanted, 0, wanted.length)) {
                return from;
            }
        }
        return -1;
    }
}
