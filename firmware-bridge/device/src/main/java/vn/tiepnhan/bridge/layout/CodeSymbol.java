package vn.tiepnhan.bridge.layout;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.Optional;

/**
 * A code as modules, its quiet zone included, to be drawn in whole dots.
 *
 * @param columns modules across, quiet zones included
 * @param rows modules down, quiet zones included; 1 for a bar code
 */
record CodeSymbol(PlacedSlip.Code.Kind kind, String text, int columns, int rows, Modules modules) {
    private static final int QR_QUIET = 4;
    private static final int BAR_QUIET = 10;
    /** Trying all eight masks costs a third of a slip; codes of random letters look alike under each. */
    private static final Map<EncodeHintType, Integer> MASK = Map.of(EncodeHintType.QR_MASK_PATTERN, 0);

    /** Whether the module at a place, counted with the quiet zone, is dark. */
    interface Modules {
        boolean dark(int column, int row);
    }

    /** QR code with a quiet zone of 4 modules; empty if the text is empty or too long for any QR code. */
    static Optional<CodeSymbol> qr(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            ByteMatrix matrix =
                    Encoder.encode(text, ErrorCorrectionLevel.M, MASK).getMatrix();
            int size = matrix.getWidth() + 2 * QR_QUIET;
            return Optional.of(
                    new CodeSymbol(PlacedSlip.Code.Kind.QR, text, size, size, (x, y) -> inside(x, y, matrix)));
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }

    private static boolean inside(int x, int y, ByteMatrix matrix) {
        int column = x - QR_QUIET;
        int row = y - QR_QUIET;
        return column >= 0
                && row >= 0
                && column < matrix.getWidth()
                && row < matrix.getHeight()
                && matrix.get(column, row) == 1;
    }

    /** Code 128, as short as its code sets allow, with quiet zones of 10 modules; empty if it cannot hold the text. */
    static Optional<CodeSymbol> code128(String text) {
        try {
            BitMatrix bars = new Code128Writer()
                    .encode(
                            text,
                            BarcodeFormat.CODE_128,
                            0,
                            1,
                            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.CODE128_COMPACT, true));
            int first = bars.getTopLeftOnBit()[0];
            int columns = bars.getBottomRightOnBit()[0] + 1 - first;
            return Optional.of(new CodeSymbol(
                    PlacedSlip.Code.Kind.CODE128,
                    text,
                    columns + 2 * BAR_QUIET,
                    1,
                    (x, y) -> x >= BAR_QUIET && x < columns + BAR_QUIET && bars.get(first + x - BAR_QUIET, 0)));
        } catch (IllegalArgumentException notEncodable) {
            return Optional.empty();
        }
    }

    /** Modules of the quiet zone at its left and right. */
    int quiet() {
        return kind == PlacedSlip.Code.Kind.QR ? QR_QUIET : BAR_QUIET;
    }

    /** The largest module that fits, between two bounds; 0 when even the smallest does not. */
    int moduleDots(int width, int least, int most) {
        int fitting = Math.min(most, width / columns);
        return fitting < least ? 0 : fitting;
    }

    /** Draws with {@code moduleWidth} × {@code moduleHeight} dots a module. */
    void draw(DotCanvas canvas, int x, int y, int moduleWidth, int moduleHeight) {
        canvas.growTo(y + rows * moduleHeight);
        for (int row = 0; row < rows; row++) {
            byte[] dots = new byte[canvas.width() / 8];
            for (int column = 0; column < columns; column++) {
                if (modules.dark(column, row)) {
                    ink(dots, x + column * moduleWidth, moduleWidth);
                }
            }
            canvas.repeat(dots, y + row * moduleHeight, moduleHeight);
        }
    }

    private static void ink(byte[] dots, int from, int count) {
        for (int at = Math.max(0, from); at < Math.min(8 * dots.length, from + count); at++) {
            dots[at / 8] |= (byte) (0x80 >> (at % 8));
        }
    }
}
