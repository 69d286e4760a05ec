package vn.tiepnhan.bridge.panel;

import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.Wires;

/** Opens the wires of one panel, afresh each time; outputs stand at their initial level when it returns. */
@FunctionalInterface
interface WiresOpener {
    Wires open() throws LinkException;
}
