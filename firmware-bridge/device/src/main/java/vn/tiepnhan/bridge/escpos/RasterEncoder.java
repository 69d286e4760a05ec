package vn.tiepnhan.bridge.escpos;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.profile.printer.content.Raster;

/**
 * A dot image as ESC/POS bytes. A driver sends {@link #opening}, {@link #dots}, its fence, then {@link #ending}; a file gets
 * {@link #whole}. Stateless but for its plan; safe for all threads.
 */
public final class RasterEncoder {
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
        out.writeBytes(HexFormat.of().parseHex(plan.startHex()));
        return out.toByteArray();
    }

    /** The picture: slices trimmed at their right edge, blank rows as feeds. */
    public byte[] dots(DotImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(image.stride() * image.height() / 2 + 64);
        if (plan.guardGraphics()) {
            out.writeBytes(EscPosCommands.disableRealTime());
        }
        if (plan.command() == Raster.Command.ESC_STAR) {
            stripes(image, out);
            return out.toByteArray();
        }
        int narrowest = plan.trimRight() ? 1 : image.stride();
        for (Band band : Band.of(image.inkBytes(), mostRows(image), plan.feedBlankRows(), narrowest)) {
            int height = band.end() - band.from();
            if (band.widthBytes() == 0) {
                out.writeBytes(EscPosCommands.feed(height * plan.feedUnitsPerDot()));
            } else if (plan.command() == Raster.Command.GS_L) {
                out.writeBytes(EscPosCommands.store(band.widthBytes(), height));
                out.writeBytes(rows(image, band));
                out.writeBytes(EscPosCommands.printStored());
            } else {
                out.writeBytes(EscPosCommands.raster(band.widthBytes(), height));
                out.writeBytes(rows(image, band));
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

    /** GS ( L counts its bytes in 16 bits, ten of its own included. */
    private int mostRows(DotImage image) {
        return plan.command() == Raster.Command.GS_L
                ? Math.min(plan.sliceRows(), (0xFFFF - 10) / image.stride())
                : plan.sliceRows();
    }

    private static byte[] rows(DotImage image, Band band) {
        byte[] data = new byte[band.widthBytes() * (band.end() - band.from())];
        for (int y = band.from(); y < band.end(); y++) {
            image.copyRow(y, data, (y - band.from()) * band.widthBytes(), band.widthBytes());
        }
        return data;
    }

    /** Lines of 24 rows of ESC *, blank rows fed; the last line before a gap reaches into it. */
    private void stripes(DotImage image, ByteArrayOutputStream out) {
        int[] ink = image.inkBytes();
        out.writeBytes(EscPosCommands.lineSpacing(STRIPE_ROWS * plan.feedUnitsPerDot()));
        int y = 0;
        while (y < image.height()) {
            int blank = plan.feedBlankRows() ? blankRows(ink, y) : 0;
            if (blank > 0) {
                out.writeBytes(EscPosCommands.feed(blank * plan.feedUnitsPerDot()));
            } else {
                stripe(image, ink, y, out);
            }
            y += blank > 0 ? blank : STRIPE_ROWS;
        }
        out.writeBytes(EscPosCommands.usualLineSpacing());
    }

    private static int blankRows(int[] ink, int from) {
        int y = from;
        while (y < ink.length && ink[y] == 0) {
            y++;
        }
        return y - from;
    }

    private void stripe(DotImage image, int[] ink, int from, ByteArrayOutputStream out) {
        int widthBytes = plan.trimRight() ? 1 : image.stride();
        for (int y = from; y < Math.min(image.height(), from + STRIPE_ROWS); y++) {
            widthBytes = Math.max(widthBytes, ink[y]);
        }
        out.writeBytes(EscPosCommands.stripe(8 * widthBytes));
        for (int x = 0; x < 8 * widthBytes; x++) {
            for (int byteRow = from; byteRow < from + STRIPE_ROWS; byteRow += 8) {
                out.write(eightDown(image, x, byteRow));
            }
        }
        out.write('\n');
    }

    /** Eight dots below each other, the topmost in the highest bit; none below the picture. */
    private static int eightDown(DotImage image, int x, int y) {
        int bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 1 | (image.ink(x, y + i) ? 1 : 0);
        }
        return bits;
    }
}
