package vn.tiepnhan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import org.junit.jupiter.api.Test;

/** Words wrap; what is one word and wider than its place is broken and not cut. */
class TextBlockTest {
    private static final String FILE = "man-hinh-bao-loi-khong-ket-noi-duoc-may-chu-2015-10-07-08-51-22.png";

    @Test
    void aWordWiderThanItsPlaceGoesOnInTheNextLine() {
        TextBlock block = new TextBlock(new Font(Font.SANS_SERIF, Font.PLAIN, 14), Color.BLACK);
        block.text("Không mở được " + FILE);
        int line = block.heightAt(10_000);
        int whole = block.getFontMetrics(block.getFont()).stringWidth(FILE);
        assertThat(block.heightAt(whole)).isEqualTo(2 * line);
        assertThat(block.heightAt(whole / 3))
                .as("the file's name alone needs four lines")
                .isGreaterThanOrEqualTo(4 * line);
    }

    @Test
    void aPlaceWithoutWidthBreaksNothing() {
        TextBlock block = new TextBlock(new Font(Font.SANS_SERIF, Font.PLAIN, 14), Color.BLACK);
        block.text(FILE);
        assertThat(block.heightAt(0)).isEqualTo(block.heightAt(10_000));
        assertThat(block.heightAt(1)).as("one letter a line, and it ends").isGreaterThan(block.heightAt(10_000));
    }
}
