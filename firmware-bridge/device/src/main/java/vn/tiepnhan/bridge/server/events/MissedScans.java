package vn.tiepnhan.bridge.server.events;

import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceEvent;

/** News of codes that were scanned and could not be handed over. */
final class MissedScans {
    private static final Cause CARD = new Cause(
            "CARD_NOT_KEPT",
            "Vừa quét một thẻ khi cửa sổ mất liên lạc với thiết bị; nội dung thẻ không được giữ lại. Hãy quét lại thẻ.",
            "A card was scanned while the window had lost the devices; its text was not kept. Scan the card again.");
    private static final Cause NOBODY = new Cause(
            "NOBODY_IN_FRONT",
            "Vừa quét một mã nhưng không có cửa sổ nào nhận. Hãy mở cửa sổ quầy rồi quét lại.",
            "A code was scanned and no window was there to take it. Open the counter window and scan again.");

    private MissedScans() {}

    static DeviceEvent card(DeviceEvent.Owned event) {
        return new DeviceEvent.ScanMissed(event.device(), event.at(), CARD);
    }

    static DeviceEvent nobody(DeviceEvent.Owned event) {
        return new DeviceEvent.ScanMissed(event.device(), event.at(), NOBODY);
    }
}
