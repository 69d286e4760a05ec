package vn.tiepnhan.bridge.escpos.paper;

import java.util.HashMap;
import java.util.Map;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.charset.LetterTable;
import vn.tiepnhan.profile.printer.content.CodePage;

/**
 * What a printer can put on paper besides dots.
 *
 * @param widthDots printable width, a multiple of 8; what lies to the right of it is lost, as on paper
 * @param unitsPerDot units of {@code ESC J} and {@code ESC 3} for one row
 * @param letters whether it prints letters at all; without, text is counted as unknown
 * @param pages what the bytes of its code pages mean, by the n of {@code ESC t n}
 * @param composes whether a tone byte lands on the letter before it
 * @param downloads whether it takes letters with {@code ESC &}
 * @param lostByInit whether {@code ESC @} forgets them
 * @param qr whether it draws QR codes
 * @param code128 whether it draws Code 128
 */
public record Abilities(
        int widthDots,
        int unitsPerDot,
        boolean letters,
        Map<Integer, LetterTable> pages,
        boolean composes,
        boolean downloads,
        boolean lostByInit,
        boolean qr,
        boolean code128) {
    public Abilities {
        if (widthDots <= 0 || widthDots % 8 != 0) {
            throw new IllegalArgumentException("a paper width of " + widthDots + " dots");
        }
        pages = Map.copyOf(pages);
    }

    /** Dots and nothing else. */
    public static Abilities dots(int widthDots) {
        return new Abilities(widthDots, 1, false, Map.of(), false, false, true, false, false);
    }

    /** What a profile says, believed whether it is verified or not. */
    public static Abilities of(PrinterProfile profile) {
        Map<Integer, LetterTable> pages = new HashMap<>();
        for (CodePage page : profile.text().pages().value()) {
            LetterTable.of(page.letters()).ifPresent(table -> pages.put(page.number(), table));
        }
        return new Abilities(
                profile.widthDots(),
                profile.raster().feedUnitsPerDot().value(),
                true,
                pages,
                profile.text().composes().value(),
                profile.glyphs().supported().value(),
                profile.glyphs().lostByInit().value(),
                profile.codes().qr().value(),
                profile.codes().code128().value());
    }
}
