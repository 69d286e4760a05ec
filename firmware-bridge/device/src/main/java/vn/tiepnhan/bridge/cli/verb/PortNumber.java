package vn.tiepnhan.bridge.cli.verb;

import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;

/** A TCP port as people type it. */
public final class PortNumber {
    private static final int HIGHEST = 65_535;

    private PortNumber() {}

    /** @throws BridgeException when no port has this number */
    public static int checked(int port) {
        if (port < 0 || port > HIGHEST) {
            throw new BridgeException(new Cause(
                    "BAD_PORT",
                    "Không có cổng số " + port + "; số cổng từ 0 (cổng trống bất kỳ) đến " + HIGHEST + ".",
                    "There is no port " + port + "; a port is a number from 0 (any free one) to " + HIGHEST + "."));
        }
        return port;
    }
}
