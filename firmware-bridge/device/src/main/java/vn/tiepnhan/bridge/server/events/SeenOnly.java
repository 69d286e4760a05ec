package vn.tiepnhan.bridge.server.events;

import java.util.Optional;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceEvent.Seen;

/** What a technician may know of an event that is for others: that it happened. */
final class SeenOnly {
    private SeenOnly() {}

    static Optional<DeviceEvent> of(DeviceEvent event) {
        if (event instanceof DeviceEvent.Scanned scan) {
            return Optional.of(
                    new Seen(scan.device(), Seen.What.CODE, scan.symbology(), scan.bytes().length, scan.at()));
        }
        if (event instanceof DeviceEvent.PageArrived page) {
            return Optional.of(new Seen(page.device(), Seen.What.PAGE, page.mediaType(), page.size(), page.at()));
        }
        if (event instanceof DeviceEvent.CardInserted card) {
            return Optional.of(new Seen(card.device(), Seen.What.CARD_IN, card.kind(), 0, card.at()));
        }
        if (event instanceof DeviceEvent.CardRemoved card) {
            return Optional.of(new Seen(card.device(), Seen.What.CARD_OUT, null, 0, card.at()));
        }
        return Optional.empty();
    }
}
