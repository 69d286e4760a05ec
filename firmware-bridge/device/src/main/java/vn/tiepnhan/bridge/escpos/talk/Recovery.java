package vn.tiepnhan.bridge.escpos.talk;

import java.util.HexFormat;

/** Ways out of an error; each may print a line twice or throw data away, so none is ever used without a person's word. */
public enum Recovery {
    /** DLE ENQ 1: print on from the line where the error happened. */
    RESUME("10 05 01"),
    /** DLE ENQ 2: throw the buffers away and be ready. */
    DISCARD("10 05 02"),
    /** DLE DC4 8: clear everything; answered by 37h 25h 00h, and nothing may be sent before. */
    CLEAR("10 14 08 01 03 14 01 06 02 08");

    private final String command;

    Recovery(String command) {
        this.command = command;
    }

    byte[] command() {
        return HexFormat.ofDelimiter(" ").parseHex(command);
    }
}
