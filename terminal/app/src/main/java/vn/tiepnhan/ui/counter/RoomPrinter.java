package vn.tiepnhan.ui.counter;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.reception.Training;
import vn.tiepnhan.ui.counter.room.SlipPrinting;

/** Prints tickets, accounts and minutes on the desk's slip printer; in training each says so. */
final class RoomPrinter implements SlipPrinting {
    private static final Cause NONE =
            new Cause("NO_PRINTER", "Chưa có máy in phiếu nào được nối.", "No slip printer is connected.");

    private final DeskDevices devices;
    private final boolean training;

    RoomPrinter(DeskDevices devices, boolean training) {
        this.devices = devices;
        this.training = training;
    }

    @Override
    public PrintOutcome print(String job, SlipDocument slip) {
        String printer = devices.printer();
        if (printer.isEmpty()) {
            return unsent(job, NONE);
        }
        try {
            return devices.bridge().print(job, printer, training ? marked(slip) : slip);
        } catch (BridgeException refused) {
            return unsent(job, refused.reason());
        }
    }

    private static PrintOutcome unsent(String job, Cause cause) {
        return new PrintOutcome(job, PrintOutcome.Evidence.NOT_SENT, cause, 0, -1, PrintOutcome.Timing.NONE);
    }

    private static SlipDocument marked(SlipDocument slip) {
        List<SlipDocument.Block> blocks = new ArrayList<>();
        blocks.add(new SlipDocument.Banner(Training.MARK));
        blocks.addAll(slip.blocks());
        return new SlipDocument(slip.title(), blocks);
    }
}
