package vn.tiepnhan.bridge.escpos.text;

import java.io.ByteArrayOutputStream;
import java.util.List;
import vn.tiepnhan.bridge.layout.PlacedSlip.Words;

/** How letters become bytes. Used for one job. */
interface Alphabet {
    /** What the printer is told before anything of the job is printed. */
    void begin(List<List<Words>> lines, ByteArrayOutputStream out);

    /** What it must be told before this line, at its beginning. */
    void before(List<Words> line, ByteArrayOutputStream out);

    /** Whether it can set this line at all; if not, it is sent as a picture. */
    boolean sets(List<Words> line);

    void letter(int codePoint, ByteArrayOutputStream out);

    /** Leaves the printer with its own letters. */
    void end(ByteArrayOutputStream out);
}
