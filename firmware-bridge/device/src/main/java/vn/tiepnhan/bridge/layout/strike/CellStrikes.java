package vn.tiepnhan.bridge.layout.strike;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Letters of equal width in cells of {@value #WIDTH} × {@value #HEIGHT} dots, as receipt printers' font A has them; larger
 * sizes and bold are what printers make of that ({@code GS !}, {@code ESC E}). Safe for all threads.
 */
public final class CellStrikes implements Strikes {
    public static final int WIDTH = 12;
    public static final int HEIGHT = 24;

    /** Rows of a cell above the baseline. */
    public static final int ABOVE = 19;

    private static final String RESOURCE = "cells-12x24.strike";

    private final Map<StrikeName, GlyphStrike> strikes = new EnumMap<>(StrikeName.class);
    private @Nullable GlyphStrike plain;

    @Override
    public synchronized GlyphStrike get(StrikeName name) {
        return strikes.computeIfAbsent(name, this::stretched);
    }

    private GlyphStrike stretched(StrikeName name) {
        GlyphStrike read = plain;
        if (read == null) {
            read = GlyphStrikes.read(RESOURCE);
            plain = read;
        }
        return read.stretched(across(name), down(name), name.bold());
    }

    /** How many times as wide as a cell. */
    public static int across(StrikeName name) {
        return name == StrikeName.HUGE || name == StrikeName.HUGE_BOLD ? 2 : 1;
    }

    /** How many times as high as a cell. */
    public static int down(StrikeName name) {
        return name == StrikeName.NORMAL || name == StrikeName.NORMAL_BOLD ? 1 : 2;
    }

    /**
     * One letter as {@code ESC &} and {@code ESC *} want it: three bytes for each of {@value #WIDTH} columns, the topmost
     * dot in the highest bit. A letter there is none of is an empty box.
     */
    public byte[] columns(int codePoint, boolean bold) {
        GlyphStrike.Glyph glyph =
                get(bold ? StrikeName.NORMAL_BOLD : StrikeName.NORMAL).glyph(codePoint);
        byte[] columns = new byte[WIDTH * HEIGHT / 8];
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                if (glyph.ink(x - glyph.left(), y - (ABOVE - glyph.top()))) {
                    columns[HEIGHT / 8 * x + y / 8] |= (byte) (0x80 >> (y % 8));
                }
            }
        }
        return columns;
    }
}
