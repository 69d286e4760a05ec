package vn.tiepnhan.profile.printer.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.profile.read.Section;

/** Reads how a printer puts things on paper. */
public final class ContentReader {
    private static final int WIDEST_DOTS = 1280;

    private ContentReader() {}

    public static Paper paper(Section root) {
        Section paper = root.section("paper");
        return new Paper(
                paper.capability("widthDots", s -> s.number("value", 192, WIDEST_DOTS, 8)),
                paper.capability("dpi", 203, s -> s.number("value", 100, 600)),
                paper.capability("rolls", Map.of(), ContentReader::rolls));
    }

    private static Map<Integer, Integer> rolls(Section section) {
        Section value = section.section("value");
        Map<Integer, Integer> rolls = new LinkedHashMap<>();
        for (String millimetres : value.keys()) {
            if (millimetres.matches("[3-9][0-9]|1[01][0-9]")) {
                rolls.put(Integer.parseInt(millimetres), value.number(millimetres, 192, WIDEST_DOTS));
            }
        }
        return Map.copyOf(rolls);
    }

    public static Raster raster(Section root) {
        Section raster = root.section("raster");
        return new Raster(
                raster.capability("command", Raster.Command.GS_V_0, s -> s.choice("value", Raster.Command.values())),
                raster.capability("sliceRows", s -> s.number("value", 8, 2047)),
                raster.capability("pauseMillis", s -> s.number("value", 0, 1000)),
                raster.capability("guard", s -> s.flag("value")),
                raster.capability("cancelKanji", s -> s.flag("value")),
                raster.capability("feedUnitsPerDot", s -> s.number("value", 1, 8)),
                raster.flag("trimRight", true));
    }

    public static Text text(Section root) {
        Section text = root.optional("text");
        List<TextMode> pictures = List.of(TextMode.BANDS, TextMode.RASTER);
        return new Text(
                text.capability("serialModes", pictures, ContentReader::modes),
                text.capability("fastModes", pictures, ContentReader::modes),
                text.capability("pages", List.of(), ContentReader::pages),
                text.flag("composes", false),
                text.flag("pagesVerified", false),
                text.capability("columns", 48, s -> s.number("value", 16, 100)));
    }

    private static List<TextMode> modes(Section section) {
        List<TextMode> modes = section.choices("value", TextMode.class);
        if (!modes.contains(TextMode.RASTER) && !modes.contains(TextMode.BANDS)) {
            section.refuse("value", "danh sách có BANDS hoặc RASTER", "a list with BANDS or RASTER in it");
        }
        return modes;
    }

    private static List<CodePage> pages(Section section) {
        List<CodePage> pages = new ArrayList<>();
        for (Section row : section.rows("value")) {
            pages.add(new CodePage(row.number("n", 0, 255), row.choice("letters", CodePage.Letters.values())));
        }
        return List.copyOf(pages);
    }

    public static Glyphs glyphs(Section root) {
        Section glyphs = root.optional("glyphs");
        return new Glyphs(
                glyphs.flag("supported", false),
                glyphs.capability("cellWidth", 12, s -> s.number("value", 8, 24)),
                glyphs.capability("cellHeight", 24, s -> s.number("value", 8, 48, 8)),
                glyphs.capability("firstCode", 0x20, s -> s.number("value", 0x20, 0xFE)),
                glyphs.capability("lastCode", 0x7E, s -> s.number("value", 0x20, 0xFE)),
                glyphs.flag("lostByInit", true),
                glyphs.flag("mark", false));
    }

    public static Codes codes(Section root) {
        Section codes = root.optional("codes");
        return new Codes(
                codes.flag("qr", false),
                codes.capability(
                        "qrModels",
                        List.of(),
                        s -> s.list(
                                "value",
                                Integer.class,
                                n -> n >= 1 && n <= 3,
                                "danh sách số 1 đến 3",
                                "a list of 1 to 3")),
                codes.capability("qrBytes", 0, s -> s.number("value", 0, 7089)),
                codes.flag("code128", false),
                codes.flag("pdf417", false));
    }
}
