package vn.tiepnhan.bridge.escpos;

import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.printer.content.Raster;
import vn.tiepnhan.profile.printer.content.TextMode;

/**
 * How one printer model wants its dots; filled from the device profile.
 *
 * @param sliceRows most rows in one GS v 0, 1–65535 (many clones lose data above 255)
 * @param guardGraphics whether to send GS ( D first, so that image bytes cannot act as DLE DC4
 * @param cancelKanji whether to send FS . first, for printers that wake up in GBK mode
 * @param feedBlankRows whether blank rows are fed with ESC J instead of being sent as dots
 * @param feedUnitsPerDot vertical motion units of ESC J for one dot row: 1 on 203 dpi printers and their clones
 * @param feedBeforeCutDots from the print head to the cutter or the tear bar
 * @param command which command pictures are sent by
 * @param trimRight whether a picture may be narrower than the paper
 * @param startHex what the printer needs behind ESC @, hex; empty for nothing
 */
public record RasterPlan(
        int sliceRows,
        boolean guardGraphics,
        boolean cancelKanji,
        boolean feedBlankRows,
        int feedUnitsPerDot,
        int feedBeforeCutDots,
        Cut cut,
        Raster.Command command,
        boolean trimRight,
        String startHex) {
    /** What most 80 mm receipt printers do. */
    public static final RasterPlan USUAL = new RasterPlan(255, true, true, true, 1, 96, Cut.PARTIAL);

    /** Pictures by GS v 0, as narrow as their ink. */
    public RasterPlan(
            int sliceRows,
            boolean guardGraphics,
            boolean cancelKanji,
            boolean feedBlankRows,
            int feedUnitsPerDot,
            int feedBeforeCutDots,
            Cut cut) {
        this(
                sliceRows,
                guardGraphics,
                cancelKanji,
                feedBlankRows,
                feedUnitsPerDot,
                feedBeforeCutDots,
                cut,
                Raster.Command.GS_V_0,
                true,
                "");
    }

    public RasterPlan {
        if (sliceRows < 1 || sliceRows > 0xFFFF) {
            throw new IllegalArgumentException("sliceRows " + sliceRows);
        }
        if (feedUnitsPerDot < 1 || feedUnitsPerDot > 8) {
            throw new IllegalArgumentException("feedUnitsPerDot " + feedUnitsPerDot);
        }
        if (feedBeforeCutDots < 0 || feedBeforeCutDots > 4000) {
            throw new IllegalArgumentException("feedBeforeCutDots " + feedBeforeCutDots);
        }
    }

    /** What a device profile says. */
    public static RasterPlan of(PrinterProfile profile) {
        Raster raster = profile.raster();
        return new RasterPlan(
                raster.sliceRows().value(),
                raster.guard().value(),
                raster.cancelKanji().value(),
                bands(profile),
                raster.feedUnitsPerDot().value(),
                profile.cutter().feedDots().value(),
                Cut.valueOf(profile.cutter().mode().value().name()),
                raster.command().value(),
                raster.trimRight().value(),
                profile.connection().startHex().value());
    }

    /** Whether blank rows may be fed: not where the profile wants the whole picture in one. */
    private static boolean bands(PrinterProfile profile) {
        return profile.text().modes(false).stream()
                        .filter(mode -> mode == TextMode.BANDS || mode == TextMode.RASTER)
                        .findFirst()
                        .orElse(TextMode.BANDS)
                == TextMode.BANDS;
    }

    /** How the paper is parted; NONE leaves it to the tear bar. */
    public enum Cut {
        FULL,
        PARTIAL,
        NONE
    }
}
