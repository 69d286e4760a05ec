package vn.tiepnhan.bridge.printer;

import java.util.Arrays;
import java.util.Locale;
import vn.tiepnhan.bridge.address.DeviceUri;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.escpos.PrintData;
import vn.tiepnhan.bridge.escpos.RasterEncoder;
import vn.tiepnhan.bridge.escpos.RasterPlan;
import vn.tiepnhan.bridge.escpos.SlipRenderer;
import vn.tiepnhan.bridge.escpos.text.TextEncoder;
import vn.tiepnhan.bridge.escpos.text.TextPlan;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.layout.PlacedSlip;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.fact.Capability.Provenance;
import vn.tiepnhan.profile.printer.content.TextMode;

/**
 * Lays slips out for one printer the way its profile and its line ask for.
 *
 * @param mode how Vietnamese gets on its paper
 */
record Composer(SlipRenderer renderer, PrinterProfile profile, TextMode mode) {
    /** Up to here every byte counts: a slip as pictures takes seconds. */
    private static final int SLOW_BAUD = 38_400;

    /** @throws BridgeException when the address asks for a way the profile does not vouch for */
    static TextMode mode(DeviceUri uri, PrinterProfile profile) {
        String asked = uri.parameters().get("text");
        if (asked == null) {
            int baud = uri.baud() == 0 ? profile.serial().baud() : uri.baud();
            return TextPlan.best(profile, uri.scheme().equals("serial") && baud <= SLOW_BAUD);
        }
        return Arrays.stream(TextMode.values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(asked))
                .filter(mode -> TextPlan.usable(profile, mode))
                .findFirst()
                .orElseThrow(() -> new BridgeException(PrintCauses.noSuchText(asked, profile.id())));
    }

    /** How it is known that this printer has this way. */
    Provenance known() {
        Capability<?> fact =
                switch (mode) {
                    case PAGE -> profile.text().pagesVerified();
                    case GLYPHS -> profile.glyphs().supported();
                    case BANDS, RASTER -> profile.raster().command();
                };
        return fact.provenance();
    }

    /** Whether the printer can say that it still has the letters it was sent. */
    boolean marks() {
        return mode == TextMode.GLYPHS && profile.glyphs().mark().value();
    }

    Composition compose(SlipDocument slip) {
        return switch (mode) {
            case PAGE, GLYPHS -> {
                PlacedSlip placed = renderer.slipLayout().place(slip, profile.widthDots());
                TextEncoder encoder = new TextEncoder(renderer.slipLayout(), TextPlan.of(profile, mode));
                yield memory -> encoder.encode(placed, memory);
            }
            case BANDS, RASTER -> {
                PrintData picture = picture(renderer.layout(slip, profile.widthDots()));
                yield memory -> {
                    memory.forget();
                    return picture;
                };
            }
        };
    }

    private PrintData picture(DotImage dots) {
        RasterPlan plan = RasterPlan.of(profile);
        RasterEncoder encoder = new RasterEncoder(plan);
        byte[] opening = encoder.opening();
        byte[] picture = encoder.dots(dots);
        byte[] body = Arrays.copyOf(opening, opening.length + picture.length);
        System.arraycopy(picture, 0, body, opening.length, picture.length);
        return new PrintData(body, encoder.ending(), plan.cut() != RasterPlan.Cut.NONE);
    }
}
