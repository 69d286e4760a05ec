package vn.tiepnhan.bridge.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks a paragraph into lines: at spaces, inside a word only when the word alone is wider than a line. */
final class LineBreaker {
    private static final String BREAK_AFTER = "-/@._,;:)";

    private final GlyphStrike strike;
    private final int width;

    LineBreaker(GlyphStrike strike, int width) {
        this.strike = strike;
        this.width = Math.max(width, strike.capDots());
    }

    /** Fills each line as far as it goes, but leaves no short word alone on the last one. */
    List<String> fill(String paragraph) {
        List<String> lines = greedy(paragraph, width);
        int last = lines.size() - 1;
        if (last > 0 && strike.width(lines.get(last)) < width / 6) {
            int space = lines.get(last - 1).lastIndexOf(' ');
            if (space > lines.get(last - 1).length() / 2) {
                String moved = lines.get(last - 1).substring(space + 1);
                lines.set(last, moved + " " + lines.get(last));
                lines.set(last - 1, lines.get(last - 1).substring(0, space));
            }
        }
        return lines;
    }

    /** As few lines as {@link #fill} needs, of about equal length: for titles. */
    List<String> balance(String paragraph) {
        int count = greedy(paragraph, width).size();
        int narrow = strike.capDots();
        int wide = width;
        while (narrow < wide) {
            int middle = (narrow + wide) / 2;
            if (greedy(paragraph, middle).size() <= count) {
                wide = middle;
            } else {
                narrow = middle + 1;
            }
        }
        return greedy(paragraph, wide);
    }

    /** Width of the longest piece that is never parted, as far as it fits a line. */
    static int longestWord(GlyphStrike strike, String text) {
        int longest = 0;
        for (String word : text.split(" +", -1)) {
            longest = Math.max(longest, strike.width(word));
        }
        return longest;
    }

    private List<String> greedy(String paragraph, int limit) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : paragraph.split(" +", -1)) {
            String joined = line.isEmpty() ? word : line + " " + word;
            if (strike.width(joined) <= limit) {
                line = joined;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            List<String> parts = parts(word, limit);
            lines.addAll(parts.subList(0, parts.size() - 1));
            line = parts.get(parts.size() - 1);
        }
        lines.add(line);
        return lines;
    }

    private List<String> parts(String word, int limit) {
        List<String> parts = new ArrayList<>();
        String rest = word;
        while (strike.width(rest) > limit) {
            int end = breakPoint(rest, limit);
            parts.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        parts.add(rest);
        return parts;
    }

    /** How much of an overlong word goes on this line: up to a sign where people part words, else as much as fits. */
    private int breakPoint(String word, int limit) {
        int fits = 0;
        int good = 0;
        for (int i = 0; i < word.length(); ) {
            int next = i + Character.charCount(word.codePointAt(i));
            if (fits > 0 && strike.width(word.substring(0, next)) > limit) {
                break;
            }
            fits = next;
            good = BREAK_AFTER.indexOf(word.codePointAt(i)) >= 0 ? next : good;
            i = next;
        }
        return good > fits / 2 ? good : fits;
    }
}
