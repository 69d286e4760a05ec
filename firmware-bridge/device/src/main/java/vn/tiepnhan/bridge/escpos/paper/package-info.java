/** What a printer puts on paper by itself: lines of letters, downloaded ones among them, and codes. */
@NullMarked
package vn.tiepnhan.bridge.escpos.paper;

import org.jspecify.annotations.NullMarked;
