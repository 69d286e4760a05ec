package vn.tiepnhan.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screen's size from the block it sends, laid out as VESA E-EDID 1.4 has it. */
class ScreenDpiTest {
    /** Header, and the detailed timing 1920×1080 on 476 × 268 mm at its place; the bytes between do not matter here. */
    private static final byte[] FULL_HD = edid("023a801871382d40582c4500dc0c1100001e");

    @Test
    void isDotsOverInchesAlsoOfAScreenThatStands() {
        assertThat(ScreenDpi.of(FULL_HD, 1920, 1080).orElseThrow().dpi()).isCloseTo(102.45, within(0.01));
        assertThat(ScreenDpi.of(FULL_HD, 1080, 1920).orElseThrow().dpi()).isCloseTo(102.45, within(0.01));
    }

    @Test
    void isUnknownWhereTheBlockIsOfAnotherScreenCutOffOrSilent() {
        assertThat(ScreenDpi.of(FULL_HD, 1280, 800)).isEmpty();
        assertThat(ScreenDpi.of(Arrays.copyOf(FULL_HD, 127), 1920, 1080)).isEmpty();
        assertThat(ScreenDpi.of(new byte[0], 1920, 1080)).isEmpty();
        assertThat(ScreenDpi.of(new byte[128], 1920, 1080)).isEmpty();
        byte[] projector = edid("023a801871382d40582c4500000000000000");
        assertThat(ScreenDpi.of(projector, 1920, 1080)).isEmpty();
    }

    @Test
    void isThatOfTheConnectorWhoseScreenFits(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("card0-DP-1"));
        Files.write(folder.resolve("card0-DP-1/edid"), new byte[0]);
        Files.createDirectories(folder.resolve("card0-HDMI-A-1"));
        Files.write(folder.resolve("card0-HDMI-A-1/edid"), FULL_HD);
        assertThat(ScreenDpi.of(folder, 1920, 1080)).isPresent();
        assertThat(ScreenDpi.of(folder.resolve("none"), 1920, 1080)).isEmpty();
    }

    private static byte[] edid(String timing) {
        byte[] block = new byte[128];
        byte[] head = HexFormat.of().parseHex("00ffffffffffff00");
        byte[] detailed = HexFormat.of().parseHex(timing);
        System.arraycopy(head, 0, block, 0, head.length);
        System.arraycopy(detailed, 0, block, 54, detailed.length);
        return block;
    }
}
