package vn.tiepnhan.bridge.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.escpos.RasterPlan.Cut;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.layout.SampleSlips;
import vn.tiepnhan.bridge.layout.SlipLayout;
import vn.tiepnhan.profile.printer.content.Raster;

final class RasterEncoderTest {
    private static final SlipLayout LAYOUT = new SlipLayout();

    @ParameterizedTest
    @CsvSource({"576,255", "576,24", "384,255", "384,1", "384,960"})
    void whatThePrinterPrintsIsTheLayoutDotForDot(int width, int sliceRows) {
        DotImage image = LAYOUT.lay(SampleSlips.receipt(), width).image();
        RasterPlan plan = new RasterPlan(sliceRows, true, true, true, 1, 96, Cut.PARTIAL);

        CommandReferenceReader printed = read(new RasterEncoder(plan).whole(image), width);

        assertSameDots(printed, image);
        assertThat(printed.rows()).isEqualTo(image.height() + 96);
        assertThat(printed.tallestSlice()).isLessThanOrEqualTo(sliceRows);
    }

    @ParameterizedTest
    @CsvSource({"GS_L,GS ( L", "ESC_STAR,ESC *"})
    void sendsPicturesByTheCommandTheProfileNames(Raster.Command command, String name) {
        DotImage image = LAYOUT.lay(SampleSlips.receipt(), 576).image();
        RasterPlan plan = new RasterPlan(255, true, true, true, 1, 96, Cut.PARTIAL, command, true, "");
        byte[] bytes = new RasterEncoder(plan).whole(image);

        CommandReferenceReader printed = read(bytes, 576);

        assertSameDots(printed, image);
        assertThat(printed.commands()).contains(name).doesNotContain("GS v 0");
        assertThat(printed.rows()).isBetween(image.height() + 96, image.height() + 96 + 23);
        RasterDecoder paper = new RasterDecoder(576, new RasterDecoder.Listener() {});
        paper.accept(bytes, 0, bytes.length);
        assertThat(paper.unknownBytes()).isZero();
        assertThat(paper.idle()).isTrue();
        DotImage dots = paper.image();
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < 576; x++) {
                if (dots.ink(x, y) != image.ink(x, y)) {
                    throw new AssertionError("the simulated printer differs at " + x + "," + y);
                }
            }
        }
    }

    @Test
    void sendsWholeRowsToAPrinterThatWantsThem() {
        DotImage dot = DotImage.of(24, 1, new byte[] {(byte) 0x80, 0, 0});
        RasterPlan plan = new RasterPlan(255, false, false, true, 1, 0, Cut.NONE, Raster.Command.GS_V_0, false, "");

        assertThat(new RasterEncoder(plan).dots(dot))
                .containsExactly(0x1D, 0x76, 0x30, 0x00, 0x03, 0x00, 0x01, 0x00, 0x80, 0x00, 0x00);
    }

    @Test
    void whatAPrinterNeedsAtItsStartFollowsTheReset() {
        RasterPlan plan =
                new RasterPlan(255, false, true, true, 1, 0, Cut.NONE, Raster.Command.GS_V_0, true, "1B33181F1B0304");

        assertThat(new RasterEncoder(plan).opening())
                .containsExactly(0x1B, 0x40, 0x1C, 0x2E, 0x1B, 0x33, 0x18, 0x1F, 0x1B, 0x03, 0x04);
    }

    @Test
    void sendsPlainSlicesToAPrinterThatCannotFeedByDots() {
        DotImage image = LAYOUT.lay(SampleSlips.receipt(), 384).image();
        RasterPlan plan = new RasterPlan(255, false, false, false, 1, 0, Cut.NONE);

        CommandReferenceReader printed = read(new RasterEncoder(plan).whole(image), 384);

        assertSameDots(printed, image);
        assertThat(printed.commands()).containsOnly("ESC @", "GS v 0");
        assertThat(printed.rows()).isEqualTo(image.height());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void anyPictureSurvivesAnyPlan(long seed) {
        Random random = new Random(seed);
        DotImage image = blotches(random);
        RasterPlan plan = new RasterPlan(
                1 + random.nextInt(300),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                1,
                3,
                Cut.FULL,
                List.of(Raster.Command.values()).get(random.nextInt(3)),
                random.nextBoolean(),
                "");

        assertSameDots(read(new RasterEncoder(plan).whole(image), image.width()), image);
    }

    @Test
    void opensGuardsAndCutsInOrder() {
        DotImage dot = DotImage.of(8, 1, new byte[] {(byte) 0x80});

        assertThat(new RasterEncoder(RasterPlan.USUAL).whole(dot))
                .containsExactly(
                        0x1B, 0x40, // initialise
                        0x1C, 0x2E, // cancel Kanji
                        0x1D, 0x28, 0x44, 0x05, 0x00, 0x14, 0x01, 0x00, 0x02, 0x00, // no DLE DC4 out of image data
                        0x1D, 0x76, 0x30, 0x00, 0x01, 0x00, 0x01, 0x00, 0x80, // one row of one byte
                        0x1B, 0x4A, 96, // past the cutter
                        0x1D, 0x56, 0x01);
    }

    @Test
    void feedsInTheUnitsOfThePrinter() {
        DotImage image = DotImage.of(8, 161, lastRowInked(161));
        RasterPlan plan = new RasterPlan(255, false, false, true, 2, 0, Cut.FULL);

        assertThat(new RasterEncoder(plan).dots(image))
                .startsWith(0x1B, 0x4A, 255, 0x1B, 0x4A, 320 - 255, 0x1D, 0x76, 0x30);
    }

    @Test
    void sendsHalfOfTheWholePicture() {
        DotImage image = LAYOUT.lay(SampleSlips.receipt(), 576).image();

        assertThat(new RasterEncoder(RasterPlan.USUAL).dots(image).length)
                .isLessThanOrEqualTo(image.stride() * image.height() / 2);
    }

    @Test
    void partsAPictureWhereThatSavesMoreThanASliceCosts() {
        int[] ink = new int[300];
        Arrays.fill(ink, 0, 100, 70); // a wide line
        Arrays.fill(ink, 100, 130, 10); // a narrow one close below it
        Arrays.fill(ink, 131, 200, 10); // one blank row, not worth a slice; 100 blank rows follow

        assertThat(Band.of(ink, 255, true, 1))
                .containsExactly(new Band(0, 100, 70), new Band(100, 200, 10), new Band(200, 300, 0));
        assertThat(Band.of(ink, 60, false, 72))
                .allSatisfy(band -> assertThat(band.widthBytes()).isEqualTo(72))
                .allSatisfy(band -> assertThat(band.end() - band.from()).isLessThanOrEqualTo(60));
        assertThat(Band.of(new int[0], 255, true, 1)).isEmpty();
    }

    @Test
    void refusesPlansNoPrinterCanFollow() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RasterPlan(0, true, true, true, 1, 0, Cut.FULL));
        assertThatIllegalArgumentException().isThrownBy(() -> new RasterPlan(70_000, true, true, true, 1, 0, Cut.FULL));
        assertThatIllegalArgumentException().isThrownBy(() -> new RasterPlan(255, true, true, true, 0, 0, Cut.FULL));
        assertThatIllegalArgumentException().isThrownBy(() -> new RasterPlan(255, true, true, true, 1, -1, Cut.FULL));
    }

    private static CommandReferenceReader read(byte[] bytes, int width) {
        return new CommandReferenceReader(bytes, width).read();
    }

    private static void assertSameDots(CommandReferenceReader printed, DotImage image) {
        int ink = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                if (image.ink(x, y) != printed.inkAt(x, y)) {
                    throw new AssertionError("dot " + x + "," + y);
                }
                ink += image.ink(x, y) ? 1 : 0;
            }
        }
        assertThat(printed.inkDots()).isEqualTo(ink);
    }

    private static DotImage blotches(Random random) {
        int stride = 1 + random.nextInt(20);
        int height = random.nextInt(700);
        byte[] rows = new byte[stride * height];
        for (int i = 0; i < height / 10; i++) {
            if (rows.length > 0) {
                rows[random.nextInt(rows.length)] = (byte) random.nextInt();
            }
        }
        return DotImage.of(stride * 8, height, rows);
    }

    private static byte[] lastRowInked(int height) {
        byte[] rows = new byte[height];
        rows[height - 1] = 1;
        return rows;
    }
}
