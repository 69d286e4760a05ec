package vn.tiepnhan.bridge.escpos.text;

import java.util.List;
import vn.tiepnhan.bridge.escpos.RasterPlan;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.charset.LetterTable;
import vn.tiepnhan.profile.printer.content.CodePage;
import vn.tiepnhan.profile.printer.content.Codes;
import vn.tiepnhan.profile.printer.content.Glyphs;
import vn.tiepnhan.profile.printer.content.Raster;
import vn.tiepnhan.profile.printer.content.TextMode;

/**
 * How one printer model is sent letters; filled from the device profile.
 *
 * @param mode {@link TextMode#PAGE} or {@link TextMode#GLYPHS}
 * @param raster for pictures among the letters, and the ending
 * @param firstCode first code a letter may be downloaded to
 * @param lastCode last such code
 * @param marks whether a printer is given a mark beside the letters, to find out whether it still has them
 * @param pages code pages that are known and verified
 * @param composes whether a tone byte lands on the letter before it
 * @param qrBytes most bytes in a QR code it draws itself, 0 where it draws none
 * @param code128 whether it draws Code 128 itself
 */
public record TextPlan(
        TextMode mode,
        RasterPlan raster,
        int firstCode,
        int lastCode,
        boolean marks,
        List<CodePage> pages,
        boolean composes,
        int qrBytes,
        boolean code128) {
    private static final int FEWEST_CODES = 32;

    public TextPlan {
        pages = List.copyOf(pages);
        if (mode != TextMode.PAGE && mode != TextMode.GLYPHS) {
            throw new IllegalArgumentException("no letters are sent in " + mode);
        }
    }

    /** What a device profile says. */
    public static TextPlan of(PrinterProfile profile, TextMode mode) {
        Codes codes = profile.codes();
        boolean qr = codes.qr().value() && codes.qrModels().value().contains(2);
        return new TextPlan(
                mode,
                RasterPlan.of(profile),
                profile.glyphs().firstCode().value(),
                profile.glyphs().lastCode().value(),
                mode == TextMode.GLYPHS && profile.glyphs().mark().value(),
                profile.text().pages().value(),
                profile.text().composes().value(),
                qr ? codes.qrBytes().value() : 0,
                codes.code128().value());
    }

    /**
     * The best way to put Vietnamese on paper that this model is known to have.
     *
     * @param slow whether the line is a slow serial one
     */
    public static TextMode best(PrinterProfile profile, boolean slow) {
        return profile.text().modes(slow).stream()
                .filter(mode -> usable(profile, mode))
                .findFirst()
                .orElse(TextMode.BANDS);
    }

    /** Whether a profile holds what a way needs, and somebody vouches for it. */
    public static boolean usable(PrinterProfile profile, TextMode mode) {
        return switch (mode) {
                    case PAGE ->
                        profile.text().pagesVerified().value()
                                && profile.text().pages().value().stream()
                                        .anyMatch(page ->
                                                LetterTable.of(page.letters()).isPresent());
                    case GLYPHS -> glyphs(profile.glyphs());
                    case BANDS, RASTER -> true;
                }
                && (mode == TextMode.BANDS
                        || mode == TextMode.RASTER
                        || profile.raster().command().value() != Raster.Command.ESC_STAR);
    }

    private static boolean glyphs(Glyphs glyphs) {
        return glyphs.supported().value()
                && glyphs.supported().verified()
                && glyphs.cellWidth().value() == 12
                && glyphs.cellHeight().value() == 24
                && glyphs.count() >= FEWEST_CODES;
    }

    /** How many letters can be downloaded; the space is never one of them. */
    int glyphCodes() {
        return lastCode - Math.max(' ' + 1, firstCode) + 1;
    }
}
