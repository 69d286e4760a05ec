package vn.tiepnhan.image.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.image.open.PageOpener;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Stopwatch;

/** Photographs with a fault put in by measure, and good ones; both sides of every threshold. */
class PhotoCheckTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "1200,1700,70,205,1",
        "2400,3400,70,205,1",
        "2000,2800,30,170,0.8",
        "1700,1250,110,215,1.3",
        "3000,4000,60,235,1",
        "1000,1400,70,205,1.2"
    })
    void aGoodPhotographHasNoFault(int width, int height, int desk, int paper, double print) {
        assertThat(faults(new MadePhoto(width, height).desk(desk).paper(paper).print(print)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1200,1700,5", "1700,2400,7", "2400,3400,10", "3000,4000,14"})
    void whatIsOutOfFocusIsBlurred(int width, int height, int pixels) {
        assertThat(faults(new MadePhoto(width, height).blurred(pixels))).containsExactly(PhotoFault.BLUR);
    }

    @ParameterizedTest
    @CsvSource({"1200,1700,6", "2400,3400,12"})
    void aHandThatShookSidewaysBlursToo(int width, int height, int pixels) {
        assertThat(faults(new MadePhoto(width, height).shaken(pixels))).containsExactly(PhotoFault.BLUR);
    }

    @ParameterizedTest
    @CsvSource({"1700,2400,32", "2400,3400,60"})
    void aHandThatShookAlongASlantBlursToo(int width, int height, int pixels) {
        assertThat(faults(new MadePhoto(width, height).shakenSlantwise(pixels))).containsExactly(PhotoFault.BLUR);
        assertThat(faults(new MadePhoto(width, height).shakenSlantwise(pixels / 8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {28, 45, 60})
    void whatWasTakenInTheDarkIsTooDark(int paper) {
        assertThat(faults(new MadePhoto(1700, 2400).desk(paper / 3).paper(paper).blank()))
                .containsExactly(PhotoFault.DARK);
        assertThat(faults(new MadePhoto(1700, 2400).desk(30).paper(110).blank()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1700,2400,1", "2400,3400,2", "3000,4000,2"})
    void aLittleSoftnessThatReadsIsNoBlur(int width, int height, int pixels) {
        assertThat(faults(new MadePhoto(width, height).blurred(pixels))).isEmpty();
    }

    @Test
    void aBlankPageIsNotBlurred() {
        assertThat(faults(new MadePhoto(1700, 2400).blank())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.22, 0.35, 0.5})
    void aReflectionThatHidesPrintIsGlare(double width) {
        assertThat(faults(new MadePhoto(1700, 2400).glare(width))).containsExactly(PhotoFault.GLARE);
    }

    /** Well-lit paper is nearly as bright as a reflection on it, and what a camera packs rings brighter still. */
    @ParameterizedTest
    @ValueSource(ints = {225, 236, 242, 246})
    void aReflectionOnBrightPaperIsGlareToo(int paper) {
        assertThat(faults(new MadePhoto(1700, 2400).paper(paper).glare(0.35))).containsExactly(PhotoFault.GLARE);
        assertThat(faults(new MadePhoto(1700, 2400).paper(paper))).isEmpty();
    }

    @Test
    void aSpeckOfLightAndAWhiteScanAreNoGlare() {
        assertThat(faults(new MadePhoto(1700, 2400).glare(0.03))).isEmpty();
        assertThat(faults(new MadePhoto(1700, 2400).paper(255).pageWidth(1.6).turned(0)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.2,0", "-0.25,0", "0,0.2", "0.15,0.15", "-0.15,-0.2"})
    void aPageThatLeavesThePictureIsCut(double x, double y) {
        assertThat(faults(new MadePhoto(1700, 2400).shifted(x, y))).containsExactly(PhotoFault.CUT);
    }

    @Test
    void aTurnedPageThatLosesItsCornersIsCut() {
        assertThat(faults(new MadePhoto(1700, 2400).pageWidth(0.98).turned(12))).containsExactly(PhotoFault.CUT);
    }

    @Test
    void aPageThatFillsThePictureOrLiesWhollyInsideIsNotCut() {
        assertThat(faults(new MadePhoto(1700, 2400).pageWidth(1.6).turned(0))).isEmpty();
        assertThat(faults(new MadePhoto(1700, 2400).pageWidth(0.7).turned(6))).isEmpty();
        assertThat(faults(new MadePhoto(1700, 2400).desk(215).paper(215))).isEmpty();
    }

    @Test
    void aSmallPictureIsTooSmall() {
        assertThat(faults(new MadePhoto(640, 900))).contains(PhotoFault.TOO_SMALL);
        assertThat(faults(new MadePhoto(827, 1170))).doesNotContain(PhotoFault.TOO_SMALL);
    }

    @Test
    void severalFaultsAreNamedTogether() {
        assertThat(faults(new MadePhoto(1700, 2400).blurred(8).shifted(0.25, 0).glare(0.4)))
                .containsExactly(PhotoFault.BLUR, PhotoFault.GLARE, PhotoFault.CUT);
    }

    @Test
    void scannedPagesOfTheSamplesAreGood() throws IOException, URISyntaxException {
        Path pages = Path.of(
                Objects.requireNonNull(getClass().getResource("/pages/clean")).toURI());
        try (Stream<Path> files = Files.list(pages)) {
            for (Path page :
                    files.filter(it -> !it.toString().endsWith(".jsonl")).toList()) {
                List<PhotoCheck.Looked> looked = look(page);
                assertThat(looked).as(page.toString()).isNotEmpty();
                assertThat(looked.get(0).faults())
                        .as(page.toString())
                        .doesNotContain(PhotoFault.BLUR, PhotoFault.GLARE, PhotoFault.CUT);
            }
        }
    }

    @Test
    void whatIsNoPictureSaysSo() throws IOException {
        PhotoCheck.Looked looked = look(Files.writeString(folder.resolve("note.txt"), "không phải ảnh"))
                .get(0);
        assertThat(looked.good()).isFalse();
        assertThat(looked.problems().get(0).code()).isEqualTo("NOT_AN_IMAGE");
    }

    private static List<PhotoCheck.Looked> look(Path file) {
        return new PhotoCheck(new PageOpener(ReadLimits.TERMINAL, Stopwatch.ofMachine())).look(file);
    }

    private static List<PhotoFault> faults(MadePhoto photo) {
        GreyImage image = photo.taken();
        return PhotoCheck.faults(image, image.width(), image.height());
    }
}
