package vn.tiepnhan.bridge.printer;

import vn.tiepnhan.bridge.escpos.PrintData;
import vn.tiepnhan.bridge.escpos.text.GlyphMemory;

/** A slip that is laid out and becomes bytes when its printer is ready for it. */
interface Composition {
    /** @param memory which letters the printer holds; afterwards, which it will hold */
    PrintData forPrinter(GlyphMemory memory);
}
