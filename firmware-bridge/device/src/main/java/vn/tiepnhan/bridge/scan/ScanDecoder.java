package vn.tiepnhan.bridge.scan;

import java.time.Duration;
import java.util.List;

/** From a scanner's bytes to codes, whatever pieces they come in. Not thread-safe. */
public interface ScanDecoder {
    /** Takes the next bytes and returns what they complete. */
    List<Reading> feed(byte[] bytes);

    /** How long a silence must be to mean something now; zero where it means nothing. */
    Duration patience();

    /** The line has been silent for that long. */
    List<Reading> silence();

    /** Forgets what has come so far; for a line that was lost. */
    void forget();
}
