package vn.tiepnhan.bridge.scan;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells the same code read twice in a short time: a shaking hand, or a presentation scanner over a page that reads its
 * codes in turn. Each repetition begins the time anew, so a code that lies under the scanner stays one scan. Not
 * thread-safe.
 */
final class RepeatFilter {
    /** More different codes than any scanner reads within a window. */
    private static final int MOST = 4096;

    private final long windowNanos;
    private final Map<ByteBuffer, Long> recent = new LinkedHashMap<>();

    RepeatFilter(Duration window) {
        this.windowNanos = window.toNanos();
    }

    /** Whether this content was seen within the window before {@code nanos}; counts as seen from then on. */
    boolean repeated(byte[] content, long nanos) {
        if (windowNanos == 0) {
            return false;
        }
        forgetBefore(nanos - windowNanos);
        ByteBuffer key = ByteBuffer.wrap(content.clone());
        boolean seen = recent.remove(key) != null;
        recent.put(key, nanos);
        return seen;
    }

    private void forgetBefore(long limit) {
        Iterator<Long> oldest = recent.values().iterator();
        while (oldest.hasNext() && (oldest.next() - limit <= 0 || recent.size() >= MOST)) {
            oldest.remove();
        }
    }
}
