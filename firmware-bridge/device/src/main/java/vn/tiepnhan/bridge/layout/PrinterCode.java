package vn.tiepnhan.bridge.layout;

import java.util.Optional;

/** Codes as printers draw them: no quiet zone, as wide as they come out. */
public final class PrinterCode {
    private PrinterCode() {}

    /** Model 2 with error correction M; empty for what no QR code holds. */
    public static Optional<DotImage> qr(String text, int moduleDots) {
        return CodeSymbol.qr(text).map(symbol -> drawn(symbol, moduleDots, moduleDots, symbol.quiet()));
    }

    /** Empty for what Code 128 does not hold. */
    public static Optional<DotImage> code128(String text, int moduleDots, int heightDots) {
        return CodeSymbol.code128(text).map(symbol -> drawn(symbol, moduleDots, heightDots, 0));
    }

    private static DotImage drawn(CodeSymbol symbol, int across, int down, int quietRows) {
        int width = across * (symbol.columns() - 2 * symbol.quiet());
        DotCanvas canvas = DotCanvas.forScrap((width + 7) / 8 * 8);
        canvas.code(symbol, -across * symbol.quiet(), 0, across, down);
        return canvas.image().rows(down * quietRows, down * (symbol.rows() - quietRows));
    }
}
