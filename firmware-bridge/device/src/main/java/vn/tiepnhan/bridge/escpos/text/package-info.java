/** Slips sent as letters: the printer's own from a code page, or ours downloaded into it. */
@NullMarked
package vn.tiepnhan.bridge.escpos.text;

import org.jspecify.annotations.NullMarked;
