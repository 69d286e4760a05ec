package vn.tiepnhan.ui.kit.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypefaceTest {
    private static final String VIETNAMESE =
            "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";

    /** There is no other font behind ours. */
    @Test
    void hasEveryLetterTheWindowsAndTheCountryWriteWith() {
        lettersOf(Typeface.REGULAR.font(14));
        lettersOf(Typeface.SEMIBOLD.font(14));
    }

    private static void lettersOf(Font font) {
        TreeSet<Integer> missing = new TreeSet<>();
        texts().forEach(text -> text.codePoints()
                .filter(letter -> letter >= ' ' && !font.canDisplay(letter))
                .forEach(missing::add));
        assertThat(missing.stream().map(Character::getName)).isEmpty();
    }

    private static Stream<String> texts() {
        Stream<String> said = Stream.of("counter", "counter_en")
                .map(name -> ResourceBundle.getBundle("vn.tiepnhan.ui.counter.state." + name))
                .flatMap(bundle -> bundle.keySet().stream().map(bundle::getString));
        return Stream.concat(
                said, Stream.of(VIETNAMESE, VIETNAMESE.toUpperCase(java.util.Locale.ROOT), "←→↑↓…–—·•×✓“”‘’₫§%/"));
    }
}
