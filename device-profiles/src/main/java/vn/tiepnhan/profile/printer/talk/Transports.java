package vn.tiepnhan.profile.printer.talk;

import java.util.List;
import vn.tiepnhan.profile.fact.Capability;

/**
 * How it may be connected.
 *
 * @param kinds interfaces this model is sold with
 * @param tcpPort where it listens on the network
 * @param idleCloseSeconds after which it closes an idle network connection; 0 for never
 * @param singleClient whether it serves one network connection at a time
 */
public record Transports(
        Capability<List<Kind>> kinds,
        Capability<Integer> tcpPort,
        Capability<Integer> idleCloseSeconds,
        Capability<Boolean> singleClient) {
    /** An interface of a printer. */
    public enum Kind {
        TCP,
        USB,
        SERIAL
    }
}
