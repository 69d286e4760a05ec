package vn.tiepnhan.bridge.layout.strike;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Letters of equal width in cells of {@value #WIDTH} × {@value #HEIGHT} dots, as receipt printers' font A has them; sizes
 * and bold are what printers make of that ({@code GS !}, {@code ESC E}). Even the smallest is twice as high as a cell:
 * capitals in a cell that also holds two marks are 1.7 mm, too small for people who read slips at arm's length, and doubling
 * costs no byte. Safe for all threads.
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
        return cell().stretched(across(name), down(name), name.bold());
    }

    /** The letters as they stand in their cells. */
    synchronized GlyphStrike cell() {
        GlyphStrike read = plain;
        if (read == null) {
            read = GlyphStrikes.read(RESOURCE);
            plain = read;
        }
        return read;
    }

    /** How many times as wide as a cell. */
    public static int across(StrikeName name) {
        return switch (name) {
            case NORMAL, NORMAL_BOLD -> 1;
            case LARGE, LARGE_BOLD -> 2;
            case HUGE, HUGE_BOLD -> 3;
        };
    }

    /** How many times as high as a cell. */
    public static int down(StrikeName name) {
        return Math.max(2, across(name));
    }

    /**
     * One letter as {@code ESC &} wants it: three bytes for each of {@value #WIDTH} columns, the topmost
     * dot in the highest bit. A letter there is none of is an empty box.
     */
    public byte[] columns(int codePoint) {
        GlyphStrike.Glyph glyph = cell().glyph(codePoint);
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
