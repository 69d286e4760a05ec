package vn.tiepnhan.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A font that remembers how wide each letter is. One thread. */
final class Face {
    /** Holds words together on a line; as text it is a space, or nobody finds what they search for. */
    private static final int NO_BREAK = 0xA0;

    private static final float LACKING = -1;

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    Face(PDFont font) {
        this.font = font;
    }

    PDFont font() {
        return font;
    }

    /** In points. */
    float width(String text, float fontSize) {
        float sum = 0;
        for (int code : clean(text).codePoints().toArray()) {
            sum += widthOf(code);
        }
        return sum / 1000 * fontSize;
    }

    /** Composed, without control characters; what the font lacks shows as a question mark instead of ending the paper. */
    String clean(String text) {
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(code -> {
            if (Character.isISOControl(code) || code == NO_BREAK) {
                clean.append(' ');
            } else if (widthOf(code) == LACKING) {
                clean.append('?');
            } else {
                clean.appendCodePoint(code);
            }
        });
        return clean.toString();
    }

    private float widthOf(int code) {
        return widths.computeIfAbsent(code, this::measured);
    }

    private float measured(int code) {
        try {
            return font.getStringWidth(Character.toString(code));
        } catch (IllegalArgumentException lacking) {
            return LACKING;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
