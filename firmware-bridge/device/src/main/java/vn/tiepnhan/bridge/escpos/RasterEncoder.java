package vn.tiepnhan.bridge.escpos;

import java.io.ByteArrayOutputStream;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.profile.printer.content.Raster;

/**
 * A dot image as ESC/POS bytes. A driver sends {@link #opening}, {@link #dots}, its fence, then {@link #ending}; a file gets
 * {@link #whole}. Stateless but for its plan; safe for all threads.
 */
public final class RasterEncoder {
    /** Shorter gaps stay in the slice: a new one costs 11 bytes and, on some printers, a stop of the motor. */
    private static final int SHORTEST_FEED_ROWS = 4;

    private static final int STRIPE_ROWS = 24;

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
        int limit = Math.min(image.height(), from + mostRows(image));
        int end = plan.feedBlankRows() ? endOfInk(ink, from, limit) : limit;
        int widthBytes = plan.trimRight() ? 1 : image.stride();
        for (int y = from; y < Math.min(image.height(), reach(from, end)); y++) {
            widthBytes = Math.max(widthBytes, ink[y]);
        }
        return switch (plan.command()) {
            case GS_V_0 -> {
                out.writeBytes(EscPosCommands.raster(widthBytes, end - from));
                out.writeBytes(rows(image, from, end, widthBytes));
                yield end;
            }
            case GS_L -> {
                out.writeBytes(EscPosCommands.store(widthBytes, end - from));
                out.writeBytes(rows(image, from, end, widthBytes));
                out.writeBytes(EscPosCommands.printStored());
                yield end;
            }
            case ESC_STAR -> stripes(image, from, end, 8 * widthBytes, out);
        };
    }

    /** The row after the last one that goes along: lines of ESC * are always whole. */
    private int reach(int from, int end) {
        return plan.command() == Raster.Command.ESC_STAR
                ? from + (end - from + STRIPE_ROWS - 1) / STRIPE_ROWS * STRIPE_ROWS
                : end;
    }

    /** GS ( L counts its bytes in 16 bits, ten of its own included. */
    private int mostRows(DotImage image) {
        return plan.command() == Raster.Command.GS_L
                ? Math.min(plan.sliceRows(), (0xFFFF - 10) / image.stride())
                : plan.sliceRows();
    }

    private static byte[] rows(DotImage image, int from, int end, int widthBytes) {
        byte[] data = new byte[widthBytes * (end - from)];
        for (int y = from; y < end; y++) {
            image.copyRow(y, data, (y - from) * widthBytes, widthBytes);
        }
        return data;
    }

    /** Lines of 24 rows each; the last may reach below {@code end}, and takes what is there along. */
    private int stripes(DotImage image, int from, int end, int columns, ByteArrayOutputStream out) {
        out.writeBytes(EscPosCommands.lineSpacing(STRIPE_ROWS * plan.feedUnitsPerDot()));
        int y = from;
        for (; y < end; y += STRIPE_ROWS) {
            out.writeBytes(EscPosCommands.stripe(columns));
            for (int x = 0; x < columns; x++) {
                for (int byteRow = y; byteRow < y + STRIPE_ROWS; byteRow += 8) {
                    out.write(eightDown(image, x, byteRow));
                }
            }
            out.write('\n');
        }
        out.writeBytes(EscPosCommands.usualLineSpacing());
        return y;
    }

    /** Eight dots below each other, the topmost in the highest bit; none below the picture. */
    private static int eightDown(DotImage image, int x, int y) {
        int bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 1 | (image.ink(x, y + i) ? 1 : 0);
        }
        return bits;
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
