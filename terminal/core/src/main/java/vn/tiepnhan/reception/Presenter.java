package vn.tiepnhan.reception;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who stands at the counter: a name, and the number of an identity card where one was given. A barcode on a dossier proves
 * nothing about that.
 *
 * @param identity 9 or 12 digits, or empty
 */
public record Presenter(String name, String identity) {
    /** Separators of the code on an identity card; scanners may turn the bar into a control character. */
    private static final Pattern CARD = Pattern.compile("[|\\x1C-\\x1F]");

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{12}|\\d{9})(?!\\d)");

    /** Reads a name, a name with a number, or the text of an identity card's code, of which only those two are kept. */
    public static Presenter parse(String text) {
        List<String> fields = List.of(CARD.split(text, -1));
        if (fields.size() >= 7 && fields.get(0).matches("\\d{12}")) {
            return new Presenter(fields.get(2).trim(), fields.get(0));
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return new Presenter(text.trim(), "");
        }
        String rest = (text.substring(0, number.start()) + " " + text.substring(number.end()));
        String name = rest.replaceAll("(?i)\\b(CCCD|CMND)\\b:?", " ").replaceAll("[,;()\\s]+", " ");
        return new Presenter(name.trim(), number.group(1));
    }
}
