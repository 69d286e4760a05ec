package vn.tiepnhan.ui.counter.model;

import java.util.List;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.ui.counter.board.Doing;

/** What works once the desk is open. */
record Opened(
        Desk desk,
        Scanning scanning,
        Receiving receiving,
        Browsing browsing,
        Subscription subscription,
        List<Doing> parts) {
    Opened {
        parts = List.copyOf(parts);
    }
}
