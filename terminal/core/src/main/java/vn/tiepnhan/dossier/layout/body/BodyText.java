package vn.tiepnhan.dossier.layout.body;

import java.text.Normalizer;

/** What the text of a body must be before it is taken apart: composed, whole lines, nothing a reader cannot see. */
final class BodyText {
    /** Invisible and not of the Unicode category "format": joiners, fillers, variation selectors. */
    private static final String UNSEEN = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u3164\uFFA0";

    private BodyText() {}

    static void check(String text, int maxBytes, int maxLines) throws BadBody {
        if (text.isEmpty() || !text.endsWith("\n")) {
            throw new BadBody("dòng cuối không kết thúc bằng LF", "the last line does not end in LF");
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new BadBody("chữ chưa ở dạng dựng sẵn NFC", "the text is not NFC");
        }
        if (text.codePoints().anyMatch(BodyText::unseen)) {
            throw new BadBody("có ký tự điều khiển hoặc ký tự ẩn", "it has control or invisible characters");
        }
        if (text.chars().filter(c -> c == '\n').count() > maxLines) {
            throw new BadBody(BodyProblems.tooBig(maxBytes, maxLines));
        }
    }

    private static boolean unseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                UNSEEN.indexOf(character) >= 0
                        || (character >= 0xFE00 && character <= 0xFE0F)
                        || (character >= 0xE0100 && character <= 0xE01EF);
        };
    }
}
