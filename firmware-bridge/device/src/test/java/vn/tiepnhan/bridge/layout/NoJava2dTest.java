package vn.tiepnhan.bridge.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.bridge.escpos.RasterPlan;
import vn.tiepnhan.bridge.escpos.SlipRenderer;

/** Renders in a JVM of its own and looks at every class that JVM loaded. */
final class NoJava2dTest {
    @Test
    void rendersWithoutLoadingAnyGraphicsClass() throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rendering.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(jvm.waitFor()).as(String.join("\n", lines)).isZero();
        assertThat(lines).anyMatch(line -> line.contains("vn.tiepnhan.bridge.layout.strike.GlyphStrike "));
        assertThat(lines)
                .noneMatch(line -> line.contains("] java.awt.")
                        || line.contains("] sun.font.")
                        || line.contains("] javax.imageio.")
                        || line.contains("] sun.java2d."));
    }

    /** Entry point of the other JVM. */
    static final class Rendering {
        private Rendering() {}

        public static void main(String[] arguments) {
            SlipRenderer renderer = new SlipRenderer(new SlipLayout());
            renderer.warmUp();
            renderer.render(SampleSlips.receipt(), 576, RasterPlan.USUAL);
        }
    }
}
