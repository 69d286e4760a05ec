package vn.tiepnhan.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import vn.tiepnhan.dossier.layout.Layouts;

/** Symbols as a reader would hand them over. */
public final class Symbols {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2015-09-30T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    public static final Layouts LAYOUTS = Layouts.shipped(CLOCK);

    private Symbols() {}

    public static Symbol symbol(Symbology symbology, String text) {
        return symbol(symbology, text, "trang.png", 1);
    }

    public static Symbol symbol(Symbology symbology, String text, String file, int page) {
        return new Symbol(symbology, text.getBytes(StandardCharsets.UTF_8), new Symbol.Origin(file, page), null);
    }

    public static Symbol pdf417(String text) {
        return symbol(Symbology.PDF417, text);
    }

    public static List<Symbol> pdf417(List<String> texts) {
        return texts.stream().map(Symbols::pdf417).toList();
    }
}
