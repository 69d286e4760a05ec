package vn.tiepnhan.bench;

import java.util.Locale;
import vn.tiepnhan.bridge.escpos.RasterPlan;
import vn.tiepnhan.bridge.escpos.SlipRenderer;
import vn.tiepnhan.bridge.escpos.text.GlyphMemory;
import vn.tiepnhan.bridge.escpos.text.TextEncoder;
import vn.tiepnhan.bridge.escpos.text.TextPlan;
import vn.tiepnhan.bridge.layout.SlipLayout;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.printer.content.TextMode;

/**
 * How long the standard slip occupies a serial line of 38,400 baud (8N1, 3,840 bytes a second), each way of putting
 * Vietnamese on paper against the naive raster of the same slip. Bytes, not time: the same on every machine.
 */
final class WireBench {
    private static final String PROFILE = "epson-tm-t20iii";
    private static final double BYTES_A_SECOND = 3840;
    private static final int SLIPS = 200;

    private final SlipLayout layout = new SlipLayout();
    private final PrinterProfile profile = ProfileLibrary.shipped().printer(PROFILE);

    private WireBench() {}

    public static void main(String[] args) {
        new WireBench().run();
    }

    private void run() {
        int width = profile.widthDots();
        SlipRenderer renderer = new SlipRenderer(layout);
        int naive =
                width / 8 * renderer.layout(new BenchSlip(0).document(), width).height();
        int bands = renderer.render(new BenchSlip(0).document(), width, RasterPlan.of(profile))
                .bytes()
                .length;
        GlyphMemory memory = new GlyphMemory();
        System.out.printf(Locale.ROOT, "%s, %d dots, 38400 baud%n", PROFILE, width);
        say("naive raster", naive, "");
        say("bands", bands, String.format(Locale.ROOT, "of the naive raster %.2f (goal 0.5)", (double) bands / naive));
        say("code page", text(TextMode.PAGE, 0, new GlyphMemory()), "goal 0.5 s");
        say("first slip of downloaded letters", text(TextMode.GLYPHS, 0, memory), "goal 0.8 s");
        int most = 0;
        for (int i = 1; i < SLIPS; i++) {
            most = Math.max(most, text(TextMode.GLYPHS, i, memory));
        }
        say("longest of the next " + (SLIPS - 1), most, "other people and units, letters they add counted in");
        say("the next one", text(TextMode.GLYPHS, SLIPS, memory), "goal 0.4 s");
    }

    private int text(TextMode mode, int slip, GlyphMemory memory) {
        return new TextEncoder(layout, TextPlan.of(profile, mode))
                .encode(layout.place(new BenchSlip(slip).document(), profile.widthDots()), memory)
                .length();
    }

    private static void say(String what, int bytes, String remark) {
        System.out.printf(Locale.ROOT, "%-34s %6d bytes %6.2f s  %s%n", what, bytes, bytes / BYTES_A_SECOND, remark);
    }
}
