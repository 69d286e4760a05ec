package vn.tiepnhan.bridge.api.client;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.PageContent;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.RenderedSlip;
import vn.tiepnhan.bridge.slip.SlipDocument;

/**
 * The devices of this terminal, reached through the bridge's local API. Methods block the calling thread and may be
 * called from any thread; never call them on the event dispatch thread.
 */
public interface Bridge extends AutoCloseable {
    /** All devices the bridge knows, absent ones included. */
    List<DeviceState> devices();

    /**
     * Delivers events until closed; re-connects by itself, and tells the present state of all devices each time. What was
     * scanned for this listener while its line was broken is delivered late but once; nothing from before the subscription
     * ever is.
     */
    Subscription subscribe(Consumer<DeviceEvent> listener);

    /**
     * Prints once. The same job id sent again never prints again: it returns the outcome there was, unless nothing of it
     * was sent (NOT_SENT): then it is tried anew. The same id with another slip is refused.
     *
     * @param printer device id, for example as {@link #openPrinter} returned it
     */
    PrintOutcome print(String job, String printer, SlipDocument slip);

    /** What became of a job; evidence NOT_SENT with a null cause for an id never seen. */
    PrintOutcome outcome(String job);

    /**
     * Opens a device by its address and returns its id; the same address again answers the same device. A device that is
     * not there is opened as soon as it is.
     *
     * @param kind printer, scanner, card-reader, panel
     * @param uri {@code tcp://host:9100}, {@code serial:/dev/ttyUSB0?baud=115200}, {@code file:/dev/usb/lp0},
     *     {@code sim:DIR} and so on, as the kind allows; each with {@code profile=ID} and {@code name=ID}
     */
    String open(String kind, String uri);

    default String openPrinter(String uri) {
        return open("printer", uri);
    }

    default String openScanner(String uri) {
        return open("scanner", uri);
    }

    /**
     * Does something with one device and waits for it.
     *
     * @throws BridgeException when the device is unknown, cannot do that, or failed
     */
    <R> R act(String device, DeviceAct<R> act);

    /**
     * Fetches a page whole, piece by piece; shorter than announced when the bridge has no more of it.
     *
     * @throws BridgeException when it is not there any more, or is too large for one array
     */
    default byte[] wholePage(DeviceEvent.PageArrived arrived) {
        byte[] all = new byte[Math.toIntExact(arrived.size())];
        int have = 0;
        while (have < all.length) {
            PageContent piece = act(arrived.device(), new DeviceAct.FetchPage(arrived.page(), have));
            if (piece.bytes().length == 0 || piece.bytes().length > all.length - have) {
                return Arrays.copyOf(all, have);
            }
            System.arraycopy(piece.bytes(), 0, all, have, piece.bytes().length);
            have += piece.bytes().length;
        }
        return all;
    }

    /** The slip as the printer profile would print it. */
    RenderedSlip render(SlipDocument slip, String printerProfile);

    @Override
    void close();
}
