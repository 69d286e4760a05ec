package vn.tiepnhan.bridge.escpos;

import java.io.ByteArrayOutputStream;
import vn.tiepnhan.bridge.layout.DotImage;

/**
 * A dot image as ESC/POS bytes. A driver sends {@link #opening}, {@link #dots}, its fence, then {@link #ending}; a file gets
 * {@link #whole}. Stateless but for its plan; safe for all threads.
 */
public final class RasterEncoder {
    /** Shorter gaps stay in the slice: a new one costs 11 bytes and, on some printers, a stop of the motor. */
    private static final int SHORTEST_FEED_ROWS = 4;

    private final RasterPlan plan;

    public RasterEncoder(RasterPlan plan) {
        this.plan = plan;
    }

    /** Puts the printer into a known state. Resets what ESC @ resets, automatic status back included. */
    public byte[] opening() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(EscPosCommands.initialise());
        if (plan.cancelKanji()) {
            out.writeBytes(EscPosCommands.cancelKanji());
        }
        return out.toByteArray();
    }

    /** The picture: raster slices trimmed at their right edge, blank rows as feeds. */
    public byte[] dots(DotImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(image.stride() * image.height() / 2 + 64);
        if (plan.guardGraphics()) {
            out.writeBytes(EscPosCommands.disableRealTime());
        }
        int[] ink = image.inkBytes();
        int y = 0;
        while (y < image.height()) {
            int blank = blankRows(ink, y);
            if (blank > 0 && plan.feedBlankRows()) {
                out.writeBytes(EscPosCommands.feed(blank * plan.feedUnitsPerDot()));
                y += blank;
            } else {
                y = slice(image, ink, y, out);
            }
        }
        return out.toByteArray();
    }

    /** Feeds the slip past the cutter and cuts. */
    public byte[] ending() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(EscPosCommands.feed(plan.feedBeforeCutDots() * plan.feedUnitsPerDot()));
        out.writeBytes(EscPosCommands.cut(plan.cut()));
        return out.toByteArray();
    }

    /** All of it, in order. */
    public byte[] whole(DotImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(opening());
        out.writeBytes(dots(image));
        out.writeBytes(ending());
        return out.toByteArray();
    }

    private static int blankRows(int[] ink, int from) {
        int y = from;
        while (y < ink.length && ink[y] == 0) {
            y++;
        }
        return y - from;
    }

    /** Writes one slice beginning at {@code from} and returns the row after it. */
    private int slice(DotImage image, int[] ink, int from, ByteArrayOutputStream out) {
        int limit = Math.min(image.height(), from + plan.sliceRows());
        int end = plan.feedBlankRows() ? endOfInk(ink, from, limit) : limit;
        int widthBytes = 1;
        for (int y = from; y < end; y++) {
            widthBytes = Math.max(widthBytes, ink[y]);
        }
        byte[] data = new byte[widthBytes * (end - from)];
        for (int y = from; y < end; y++) {
            image.copyRow(y, data, (y - from) * widthBytes, widthBytes);
        }
        out.writeBytes(EscPosCommands.raster(widthBytes, end - from));
        out.writeBytes(data);
        return end;
    }

    /** First row of a gap worth feeding, or {@code limit}. */
    private static int endOfInk(int[] ink, int from, int limit) {
        int gap = 0;
        for (int y = from; y < limit; y++) {
            gap = ink[y] == 0 ? gap + 1 : 0;
            if (gap == SHORTEST_FEED_ROWS) {
                return y + 1 - gap;
            }
        }
        return limit - gap > from ? limit - gap : limit;
    }
}
