package vn.tiepnhan.ui.counter.model;

import java.time.Duration;
import java.util.List;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.board.Doing;

/** What works once the desk is open. */
record Opened(
        Desk desk,
        Scanning scanning,
        Receiving receiving,
        Browsing browsing,
        Subscription subscription,
        List<Doing> parts) {
    private static final Duration SLIP_TO_END = Duration.ofSeconds(10);

    Opened {
        parts = List.copyOf(parts);
    }

    /** Waits a while for the slip that is being printed, then lets go of store and devices; blocks. */
    void letGo(Board board) {
        try {
            subscription.close();
        } catch (Exception stuck) { // boundary: AutoCloseable declares it
            // asked for only here: logging is not to be set up before the first paint
            LoggerFactory.getLogger(Opened.class).warn("the event stream did not close", stuck);
        }
        board.close(SLIP_TO_END);
        desk.close();
    }

    /** The same on a thread of its own, for those of the background are what it waits for; {@code then} runs on the board. */
    void letGo(Board board, Runnable then) {
        Runnable closing = () -> {
            try {
                letGo(board);
            } finally {
                board.onUi(then);
            }
        };
        new Thread(closing, "counter-closing").start();
    }
}
