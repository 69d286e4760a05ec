package vn.tiepnhan.bridge.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.escpos.RasterDecoder;
import vn.tiepnhan.bridge.escpos.paper.Abilities;
import vn.tiepnhan.bridge.escpos.text.GlyphMemory;
import vn.tiepnhan.bridge.escpos.text.TextEncoder;
import vn.tiepnhan.bridge.escpos.text.TextPlan;
import vn.tiepnhan.bridge.layout.SampleSlips;
import vn.tiepnhan.bridge.layout.SlipLayout;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.printer.content.TextMode;

/** What a record of a slip of letters keeps, and what it does not. */
final class SlipVeilTest {
    private final PrinterProfile epson = ProfileLibrary.shipped().printer("epson-tm-t20iii");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void lettersCodesAndDownloadedDotsAreMaskedAndEveryCommandStays(long seed) {
        SlipLayout layout = new SlipLayout();
        byte[] slip = new TextEncoder(layout, TextPlan.of(epson, TextMode.GLYPHS))
                .encode(layout.place(SampleSlips.receipt(), epson.widthDots()), new GlyphMemory())
                .body();
        byte[] masked = veiled(slip, new Random(seed));

        assertThat(masked).hasSameSizeAs(slip);
        assertThat(text(slip)).contains("01234", "567-001", "TNS1:");
        assertThat(text(masked)).doesNotContain("01234", "567-001", "TNS1:", "ZK4");
        RasterDecoder printer = new RasterDecoder(Abilities.of(epson), new RasterDecoder.Listener() {});
        printer.accept(masked, 0, masked.length);
        assertThat(printer.idle()).isTrue();
        assertThat(printer.unknownBytes()).isZero();
    }

    private static byte[] veiled(byte[] slip, Random random) {
        SlipVeil veil = new SlipVeil();
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        for (int at = 0; at < slip.length; ) {
            int end = Math.min(slip.length, at + 1 + random.nextInt(40));
            shown.writeBytes(veil.out(Arrays.copyOfRange(slip, at, end)));
            at = end;
        }
        return shown.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
