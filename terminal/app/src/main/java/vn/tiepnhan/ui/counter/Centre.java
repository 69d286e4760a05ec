package vn.tiepnhan.ui.counter;

import java.io.IOException;
import vn.tiepnhan.outbox.Delivery;
import vn.tiepnhan.store.Store;

/** The centre that a desk delivers to; asked and closed off the event thread. */
public interface Centre extends AutoCloseable {
    /** The way from this store to the centre. */
    Delivery delivery(Store store) throws IOException;

    /** Lets go of what was opened for it, after the last delivery. */
    @Override
    default void close() {}
}
