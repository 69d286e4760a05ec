package vn.tiepnhan.bridge.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.escpos.paper.Abilities;
import vn.tiepnhan.bridge.escpos.text.GlyphMemory;
import vn.tiepnhan.bridge.escpos.text.TextEncoder;
import vn.tiepnhan.bridge.escpos.text.TextPlan;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.layout.PlacedSlip;
import vn.tiepnhan.bridge.layout.SampleSlips;
import vn.tiepnhan.bridge.layout.SlipLayout;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.charset.VietnameseLetters;
import vn.tiepnhan.profile.printer.content.TextMode;

/** Slips sent as letters, and what a printer makes of them, dot by dot. */
final class TextOnPaperTest {
    @TempDir
    private Path folder;

    private final SlipLayout layout = new SlipLayout();
    private final PrinterProfile epson = ProfileLibrary.shipped().printer("epson-tm-t88v");

    @Test
    void downloadedLettersPutTheSameDotsOnPaperAsOurOwnPicture() throws IOException {
        for (SlipDocument slip : List.of(SampleSlips.receipt(), SampleSlips.refusal())) {
            DotImage paper = print(epson, TextMode.GLYPHS, slip, new GlyphMemory());
            look("glyphs-" + slip.title(), paper);
            assertSameDots(paper, slip, epson.widthDots());
        }
    }

    /** With letters the printer holds from one slip to the next. */
    @Test
    void anotherReaderReadsEveryWordOfSlipsThatFollowEachOther() {
        TextEncoder encoder = new TextEncoder(layout, TextPlan.of(epson, TextMode.GLYPHS));
        GlyphMemory memory = new GlyphMemory();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (SlipDocument slip : List.of(SampleSlips.receipt(), SampleSlips.refusal(), SampleSlips.receipt())) {
            all.writeBytes(encoder.encode(layout.place(slip, epson.widthDots()), memory)
                    .body());
        }
        LetterReferenceReader paper = new LetterReferenceReader(all.toByteArray(), looks()).read();

        assertThat(paper.lines())
                .contains(
                        "PHIẾU GIAO NHẬN",
                        "HỒ SƠ SỐ 103",
                        "Người nộp: Nguyễn Thị Ngọc Ánh",
                        "1. Lập hồ sơ điện tử bằng phần mềm kê khai",
                        "Hình thức nhận kết quả: Trực tiếp");
        assertThat(paper.lines().stream().filter("HỒ SƠ SỐ 103"::equals)).hasSize(2);
        assertThat(paper.codes()).contains("qr TNS1:ZK415000123X:7Q2M9KTD").hasSize(4);
        assertThat(paper.definitions()).as("letters sent for three slips").isLessThan(94);
    }

    private Map<String, String> looks() {
        Map<String, String> looks = new HashMap<>();
        "–—“”‘’…•×☐☑✓✗→←₫№".chars().forEach(sign -> look(sign, looks));
        VietnameseLetters.all().forEach(letter -> look(letter, looks));
        return looks;
    }

    private void look(int letter, Map<String, String> looks) {
        looks.put(Arrays.toString(layout.cells().columns(letter)), Character.toString(letter));
    }

    @Test
    void theCodesItDrawsAreRead() throws NotFoundException {
        DotImage paper = print(epson, TextMode.GLYPHS, SampleSlips.receipt(), new GlyphMemory());

        assertThat(Arrays.stream(codes(paper)).map(Result::getText))
                .contains("TNS1:ZK415000123X:7Q2M9KTD", "ZK415000123X");
    }

    @Test
    void aVerifiedPairOfTcvnPagesPutsTheSameDotsOnPaperAsOurOwnPicture() throws IOException {
        PrinterProfile tcvn =
                profile("pages: {value: [{n: 30, letters: TCVN3_LOWER}, {n: 31, letters: TCVN3_UPPER}],", false);
        for (SlipDocument slip : List.of(SampleSlips.receipt(), SampleSlips.refusal())) {
            DotImage paper = print(tcvn, TextMode.PAGE, slip, new GlyphMemory());
            look("tcvn-" + slip.title(), paper);
            assertSameDots(paper, slip, tcvn.widthDots());
        }
    }

    @Test
    void aPageThatComposesPutsTheSameDotsOnPaperAsOurOwnPicture() throws IOException {
        PrinterProfile composing = profile("pages: {value: [{n: 52, letters: CP1258}],", true);
        DotImage paper = print(composing, TextMode.PAGE, SampleSlips.receipt(), new GlyphMemory());
        look("cp1258", paper);
        assertSameDots(paper, SampleSlips.receipt(), composing.widthDots());
    }

    /** Lines with letters of two bytes are then pictures. */
    @Test
    void aPageThatDoesNotComposeIsHelpedOutWithDots() throws IOException {
        PrinterProfile apart = profile("pages: {value: [{n: 52, letters: CP1258}],", false);
        DotImage paper = print(apart, TextMode.PAGE, SampleSlips.receipt(), new GlyphMemory());
        look("cp1258-apart", paper);
        assertSameDots(paper, SampleSlips.receipt(), apart.widthDots());
    }

    @Test
    void theLettersOfTcvnAreTheBytesOfItsTable() {
        PrinterProfile tcvn =
                profile("pages: {value: [{n: 30, letters: TCVN3_LOWER}, {n: 31, letters: TCVN3_UPPER}],", false);
        SlipDocument slip = new SlipDocument(
                "",
                List.of(new SlipDocument.Text("Đã ế\n☐", SlipDocument.Size.NORMAL, false, SlipDocument.Align.LEFT)));
        String bytes = new String(
                new TextEncoder(layout, TextPlan.of(tcvn, TextMode.PAGE))
                        .encode(layout.place(slip, 512), new GlyphMemory())
                        .body(),
                StandardCharsets.ISO_8859_1);

        assertThat(bytes).contains("\u001Bt\u001F\u00A7\u001Bt\u001E\u00B7 \u00D5");
        assertThat(bytes.split("\u001Dv0", -1))
                .as("a sign no page has is a picture")
                .hasSize(2);
    }

    @Test
    void linesOfMoreLettersThanThePrinterHoldsAreSentWithRoomMadeForThem() {
        StringBuilder all = new StringBuilder();
        VietnameseLetters.all().forEach(all::append);
        List<SlipDocument.Block> blocks = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < all.length(); i += 30) {
                String line = all.substring(i, Math.min(all.length(), i + 30)) + " ABCxyz!~";
                blocks.add(new SlipDocument.Text(line, SlipDocument.Size.NORMAL, false, SlipDocument.Align.LEFT));
            }
        }
        SlipDocument slip = new SlipDocument("", blocks);

        assertSameDots(print(epson, TextMode.GLYPHS, slip, new GlyphMemory()), slip, epson.widthDots());
    }

    private PrinterProfile profile(String pages, boolean composes) {
        try {
            Files.writeString(
                    folder.resolve("paged.yaml"),
                    """
                    schemaVersion: 1
                    kind: printer
                    id: paged
                    extends: epson-tm-t88v
                    vendor: Epson
                    name: {vi: Máy in thử, en: Test printer}
                    text:
                      %s provenance: probed, source: test}
                      composes: {value: %s, provenance: probed, source: test}
                      pagesVerified: {value: true, provenance: probed, source: test}
                    """
                            .formatted(pages, composes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return ProfileLibrary.with(folder).printer("paged");
    }

    private void assertSameDots(DotImage paper, SlipDocument slip, int width) {
        PlacedSlip placed = layout.place(slip, width);
        DotImage ours = layout.drawn(placed.items(), width);
        int top = placed.items().get(0).y();
        int differing = 0;
        for (PlacedSlip.Item item : placed.items()) {
            if (!(item instanceof PlacedSlip.Words words) || words.reversed()) {
                continue;
            }
            for (int y = item.y(); y < item.y() + item.height(); y++) {
                for (int x = 0; x < width; x++) {
                    differing += paper.ink(x, y) == ours.ink(x, y - top) ? 0 : 1;
                }
            }
        }
        assertThat(differing).isZero();
    }

    private DotImage print(PrinterProfile profile, TextMode mode, SlipDocument slip, GlyphMemory memory) {
        RasterDecoder printer = new RasterDecoder(Abilities.of(profile), new RasterDecoder.Listener() {});
        TextEncoder encoder = new TextEncoder(layout, TextPlan.of(profile, mode));
        return print(printer, encoder, slip, memory);
    }

    private DotImage print(RasterDecoder printer, TextEncoder encoder, SlipDocument slip, GlyphMemory memory) {
        PrintData data = encoder.encode(layout.place(slip, epson.widthDots()), memory);
        printer.accept(data.body(), 0, data.body().length);
        DotImage paper = printer.takePaper();
        assertThat(printer.unknownBytes()).isZero();
        assertThat(printer.idle()).isTrue();
        return paper;
    }

    private static void look(String name, DotImage paper) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "paper"));
        Files.write(folder.resolve(name + ".png"), paper.toPng());
    }

    private static Result[] codes(DotImage paper) throws NotFoundException {
        int[] pixels = new int[paper.width() * paper.height()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = paper.ink(i % paper.width(), i / paper.width()) ? 0xFF000000 : 0xFFFFFFFF;
        }
        BinaryBitmap image =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(paper.width(), paper.height(), pixels)));
        return new GenericMultipleBarcodeReader(new MultiFormatReader())
                .decodeMultiple(
                        image,
                        Map.of(
                                DecodeHintType.POSSIBLE_FORMATS,
                                List.of(BarcodeFormat.QR_CODE, BarcodeFormat.CODE_128),
                                DecodeHintType.TRY_HARDER,
                                true));
    }
}
