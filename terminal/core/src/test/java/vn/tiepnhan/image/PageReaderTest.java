package vn.tiepnhan.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.Stopwatch;

/** Whole files, good and bad: what a person chose by mistake must end in a sentence, never in a crash. */
final class PageReaderTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");

    @TempDir
    Path folder;

    private final PageReader reader = new PageReader(ReadLimits.TERMINAL, Stopwatch.ofMachine());

    @Test
    void readsEveryPageOfAPdf() throws IOException {
        Path pdf = pdf("pages.pdf", "clean/clean-001.png", "clean/clean-005.png");

        FileReading reading = reader.read(pdf);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.pages()).extracting(page -> page.codes().size()).containsExactly(3, 2);
        assertThat(reading.pages().get(1).codes().get(0).symbol().origin().page())
                .isEqualTo(2);
    }

    @Test
    void readsATiffOfSeveralPagesAndAFaxWithTallPixels() {
        assertThat(reader.read(PAGES.resolve("files/two.tif")).pages())
                .extracting(page -> page.codes().size())
                .containsExactly(2, 3);
        PageReading fax = reader.read(PAGES.resolve("files/fax.tif")).pages().get(0);
        assertThat(fax.codes()).hasSize(3);
        assertThat(fax.height()).isEqualTo(1123);
        assertThat(fax.codes().get(2).corners())
                .allSatisfy(corner -> assertThat(corner.y()).isBetween(0.0, 400.0));
    }

    @Test
    void namesAPasswordInsteadOfGuessingIt() throws IOException {
        Path pdf = pdf("plain.pdf", "clean/clean-005.png");
        Path locked = folder.resolve("locked.pdf");
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked.toFile());
        }

        assertThat(codes(reader.read(locked).problems())).containsExactly("PASSWORD");
    }

    @Test
    void refusesAFileOfManyPagesWithoutDrawingAny() throws IOException {
        Path many = folder.resolve("many.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 500; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            document.save(many.toFile());
        }

        FileReading reading = reader.read(many);

        assertThat(codes(reading.problems())).containsExactly("TOO_MANY_PAGES");
        assertThat(reading.pages()).isEmpty();
    }

    @Test
    void refusesByItsHeaderAPictureTooLargeToDecode() throws IOException {
        PageReading page = reader.read(png("huge.png", 60_000, 60_000)).pages().get(0);

        assertThat(codes(page.problems())).contains("TOO_LARGE");
        assertThat(page.width()).isEqualTo(60_000);
    }

    @Test
    void survivesAHeaderThatPromisesMoreThanTheFileHolds() throws IOException {
        PageReading page = reader.read(png("lie.png", 9_000, 9_000)).pages().get(0);

        assertThat(codes(page.problems())).contains("TRUNCATED");
        assertThat(page.codes()).isEmpty();
    }

    @Test
    void readsWhatIsLeftOfATruncatedPictureAndSaysSo() throws IOException {
        for (String name : List.of("clean/clean-000.jpg", "clean/clean-005.png")) {
            byte[] whole = Files.readAllBytes(PAGES.resolve(name));
            Path cut = folder.resolve("cut-" + Path.of(name).getFileName());
            Files.write(cut, Arrays.copyOf(whole, whole.length * 2 / 3));

            PageReading page = reader.read(cut).pages().get(0);

            assertThat(codes(page.problems())).as(name).contains("TRUNCATED");
            assertThat(page.codes()).as(name).hasSize(2);
        }
    }

    @Test
    void anyCutOfAnyFileEndsInAProblemOrAPage() throws IOException {
        Path pdf = pdf("whole.pdf", "clean/clean-005.png");
        for (Path file : List.of(pdf, PAGES.resolve("files/fax.tif"), PAGES.resolve("clean/clean-005.png"))) {
            byte[] whole = Files.readAllBytes(file);
            for (int length : new int[] {0, 1, 8, 40, 300, whole.length / 3}) {
                Path cut = folder.resolve("cut");
                Files.write(cut, Arrays.copyOf(whole, length));
                FileReading reading = reader.read(cut);
                boolean told = !reading.problems().isEmpty()
                        || reading.pages().stream()
                                .anyMatch(page -> !page.problems().isEmpty());
                assertThat(told).as("%s cut to %d", file, length).isTrue();
            }
        }
    }

    @Test
    void saysThatRandomBytesTextAndMissingFilesAreNoImages() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        Path random = Files.write(folder.resolve("random.png"), noise);
        Path text = Files.writeString(folder.resolve("text.pdf"), "Kính gửi cơ quan BHXH");

        for (Path file : List.of(random, text, folder.resolve("missing.png"), folder)) {
            FileReading reading = reader.read(file);
            assertThat(codes(reading.problems())).as(file.toString()).containsExactly("NOT_AN_IMAGE");
            assertThat(reading.problems().get(0).wording().vi()).isNotBlank();
        }
    }

    @Test
    void saysThatABlankPageHasNoCode() throws IOException {
        BufferedImage blank = new BufferedImage(800, 1000, BufferedImage.TYPE_BYTE_GRAY);
        Path file = folder.resolve("black.png");
        ImageIO.write(blank, "png", file.toFile());

        assertThat(codes(reader.read(file).pages().get(0).problems())).containsExactly("NO_CODE");
    }

    @Test
    void takesTransparentForWhite() throws IOException {
        BufferedImage page = ImageIO.read(PAGES.resolve("clean/clean-005.png").toFile());
        BufferedImage clear = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                boolean ink = (page.getRGB(x, y) & 0xFF) < 128;
                clear.setRGB(x, y, ink ? 0xFF000000 : 0);
            }
        }
        Path file = folder.resolve("clear.png");
        ImageIO.write(clear, "png", file.toFile());

        assertThat(reader.read(file).pages().get(0).codes()).hasSize(2);
    }

    @Test
    void readsALargePageAtReducedScaleAndTellsCornersInItsOwnPixels() {
        ReadLimits small = new ReadLimits(
                200_000_000L, 4_000_000L, 128_000_000L, 50, 200, Duration.ofSeconds(20), Duration.ofSeconds(20));
        Path page = PAGES.resolve("files/large.png");

        PageReading reading =
                new PageReader(small, Stopwatch.ofMachine()).read(page).pages().get(0);

        assertThat(reading.width()).isEqualTo(3308);
        assertThat(reading.codes()).hasSize(2);
        assertThat(reading.codes().get(0).corners().get(0).x()).isBetween(195.0, 230.0);
    }

    private Path pdf(String name, String... pages) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            for (String source : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                var image = LosslessFactory.createFromImage(
                        document, ImageIO.read(PAGES.resolve(source).toFile()));
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** A PNG whose header is well-formed and whose picture is missing. */
    private Path png(String name, int width, int height) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 0, 0, 0, 0});
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeLong(0x89504E470D0A1A0AL);
        out.writeInt(13);
        out.write(header.toByteArray());
        CRC32 crc = new CRC32();
        crc.update(header.toByteArray());
        out.writeInt((int) crc.getValue());
        return Files.write(folder.resolve(name), file.toByteArray());
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
