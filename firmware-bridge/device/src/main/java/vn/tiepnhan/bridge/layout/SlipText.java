package vn.tiepnhan.bridge.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import vn.tiepnhan.bridge.layout.strike.GlyphStrike;

/** Makes any text printable: composed (NFC), without invisible characters, with a stand-in for what has no glyph. */
final class SlipText {
    private final GlyphStrike strike;
    private final Set<Integer> missing;

    /** @param missing collects the code points that print as an empty box */
    SlipText(GlyphStrike strike, Set<Integer> missing) {
        this.strike = strike;
        this.missing = missing;
    }

    /** The paragraphs of a text, each ready to be set; line breaks of any kind part them. */
    List<String> paragraphs(String text) {
        return text.lines().map(this::line).toList();
    }

    /** One line; line breaks become spaces. */
    String line(String text) {
        // every glyph stands for a composed character, and asking the normaliser costs a cold start 30 ms
        if (text.chars().allMatch(code -> code != '\u00A0' && strike.has(code))) {
            return text.strip();
        }
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(code -> append(code, out));
        return out.toString().strip();
    }

    private void append(int code, StringBuilder out) {
        if (code == '\u202F' || code == '\u2007') {
            out.append('\u00A0');
        } else if (code == '\u2010' || code == '\u2011') {
            out.append('-');
        } else if (Character.isWhitespace(code) || Character.getType(code) == Character.SPACE_SEPARATOR) {
            out.appendCodePoint(code == '\u00A0' ? code : ' ');
        } else if (!invisible(code)) {
            visible(code, out);
        }
    }

    private void visible(int code, StringBuilder out) {
        if (strike.has(code)) {
            out.appendCodePoint(code);
            return;
        }
        String plain = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
        if (plain.codePoints().allMatch(strike::has)) {
            out.append(plain);
        } else {
            missing.add(code);
            out.appendCodePoint(code);
        }
    }

    private static boolean invisible(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
