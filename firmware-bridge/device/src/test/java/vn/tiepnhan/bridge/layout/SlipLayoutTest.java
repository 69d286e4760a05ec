package vn.tiepnhan.bridge.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Field;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.bridge.slip.SlipDocument.Table;
import vn.tiepnhan.bridge.slip.SlipDocument.Text;

final class SlipLayoutTest {
    private static final double DOTS_PER_MM = 8;

    private final SlipLayout layout = new SlipLayout();

    @ParameterizedTest
    @ValueSource(ints = {576, 384})
    void laysTheReceiptOutDotForDotAsItWasLookedAt(int width) throws IOException {
        DotImage image = layout.lay(SampleSlips.receipt(), width).image();

        assertThat(image).isEqualTo(Pngs.golden("receipt-" + width, image));
    }

    @ParameterizedTest
    @ValueSource(ints = {576, 384})
    void laysTheRefusalOutDotForDotAsItWasLookedAt(int width) throws IOException {
        DotImage image = layout.lay(SampleSlips.refusal(), width).image();

        assertThat(image).isEqualTo(Pngs.golden("refusal-" + width, image));
    }

    @ParameterizedTest
    @ValueSource(ints = {576, 384})
    void thePngHoldsTheSameDots(int width) throws IOException {
        DotImage image = layout.lay(SampleSlips.receipt(), width).image();

        assertThat(Pngs.dots(image.toPng())).isEqualTo(image);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void capitalsAreAtLeastTwoAndAHalfMillimetresHigh(Size size) {
        for (boolean bold : new boolean[] {false, true}) {
            for (String capital : "A B D E H I K L M N P R T U V X Y Z".split(" ", -1)) {
                DotImage image = lay(576, new Text(capital, size, bold, Align.LEFT));

                assertThat(InkBox.of(image).height() / DOTS_PER_MM)
                        .as(capital + " " + size)
                        .isGreaterThanOrEqualTo(2.5);
            }
        }
    }

    @Test
    void composesLettersThatArriveAsBaseAndMark() {
        String text = "Giấy tiếp nhận hồ sơ và hẹn trả kết quả: Nguyễn Đặng Ưởng";
        Text composed = new Text(text, Size.NORMAL, false, Align.LEFT);
        Text parted = new Text(Normalizer.normalize(text, Normalizer.Form.NFD), Size.NORMAL, false, Align.LEFT);

        assertThat(lay(576, parted)).isEqualTo(lay(576, composed));
    }

    @Test
    void reportsWhatHasNoGlyphAndPrintsABox() {
        SlipLayout.Laid laid = layout.lay(slip(new Text("a漢b", Size.NORMAL, false, Align.LEFT)), 384);

        assertThat(laid.missing()).containsExactly((int) '漢');
        assertThat(InkBox.of(laid.image()).width())
                .isGreaterThan(InkBox.of(lay(384, new Text("ab", Size.NORMAL, false, Align.LEFT)))
                                .width()
                        + 10);
    }

    @Test
    void dropsInvisibleCharactersInsteadOfPrintingBoxes() {
        Text hidden = new Text("\u202Ea\u200Bb\u0000\uFEFFc\u00AD", Size.NORMAL, false, Align.LEFT);

        assertThat(lay(384, hidden)).isEqualTo(lay(384, new Text("abc", Size.NORMAL, false, Align.LEFT)));
        assertThat(layout.lay(slip(hidden), 384).missing()).isEmpty();
    }

    @Test
    void losesNoLetterOfALongWordOnNarrowPaper() {
        String word = "W".repeat(60);
        DotImage narrow = lay(384, new Text(word, Size.NORMAL, true, Align.LEFT));
        DotImage one = lay(384, new Text("W", Size.NORMAL, true, Align.LEFT));

        assertThat(InkBox.of(narrow).dots()).isEqualTo(60 * InkBox.of(one).dots());
    }

    @ParameterizedTest
    @ValueSource(ints = {576, 512, 432, 384, 200})
    void keepsAllInkInsideThePaper(int width) {
        Block table = new Table(
                List.of("STT", "Loại giấy tờ, mẫu biểu", "Số lượng"),
                List.of(0, 1, 0),
                List.of(List.of("1", "Mẫu" + "A".repeat(80), "3"), List.of("2")));
        Block field = new Field("Một nhãn dài hơn cả dòng giấy in nhiệt khổ nhỏ", "giá trị ".repeat(30));
        DotImage wide = lay(width, table, field);

        assertThat(wide.width()).isEqualTo(width);
        assertThat(InkBox.of(wide).left()).isGreaterThanOrEqualTo(width / 96);
        assertThat(InkBox.of(wide).right()).isLessThanOrEqualTo(width - width / 96);
    }

    @Test
    void everyLetterOfALongLabelIsPrinted() {
        String label = "N".repeat(70);
        DotImage image = lay(384, new Field(label, "x"));
        DotImage one = lay(384, new Text("N", Size.NORMAL, false, Align.LEFT));

        assertThat(InkBox.of(image).dots()).isGreaterThan(70 * InkBox.of(one).dots());
    }

    @Test
    void anEmptySlipIsAShortPieceOfPaper() {
        assertThat(lay(576).height()).isLessThan(40);
    }

    @Test
    void refusesAWidthNoPrinterHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> lay(577));
        assertThatIllegalArgumentException().isThrownBy(() -> lay(80));
    }

    private DotImage lay(int width, Block... blocks) {
        return layout.lay(slip(blocks), width).image();
    }

    private static SlipDocument slip(Block... blocks) {
        return new SlipDocument("", List.of(blocks));
    }
}
