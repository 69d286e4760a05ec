package vn.tiepnhan.bridge.api.client;

/** One listener's place at the event stream. Methods may be called from any thread and return at once. */
public interface Subscription extends AutoCloseable {
    /**
     * This program's window is in front now: codes scanned from here on are for this listener and nobody else, until
     * another one says the same. Call it whenever the window is activated.
     */
    void focus();

    @Override
    void close();
}
