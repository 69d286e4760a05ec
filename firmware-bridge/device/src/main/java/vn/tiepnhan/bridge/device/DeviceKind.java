package vn.tiepnhan.bridge.device;

import vn.tiepnhan.bridge.address.DeviceUri;
import vn.tiepnhan.bridge.api.client.BridgeException;

/** A kind of device, and how one of it is made. Adding a kind is one of these and one line in {@code LocalBridge}. */
public interface DeviceKind {
    /** The word of command line and API: printer, scanner, card-reader, panel. */
    String word();

    /**
     * Makes the device at an address; nothing is opened yet.
     *
     * @throws BridgeException when the address or its profile cannot be used for this kind
     */
    Device make(DeviceUri uri, String id, Surroundings around);
}
