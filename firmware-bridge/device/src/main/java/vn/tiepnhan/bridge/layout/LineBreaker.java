package vn.tiepnhan.bridge.layout;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.bridge.layout.strike.GlyphStrike;

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
        List<String> lines = greedy(words(paragraph), width);
        int last = lines.size() - 1;
        if (last > 0
                && strike.width(lines.get(last)) < width / 4
                && !lines.get(last).contains(" ")) {
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
        List<Word> words = words(paragraph);
        int count = greedy(words, width).size();
        if (count == 1) {
            return List.of(paragraph);
        }
        int narrow = words.stream().mapToInt(Word::width).max().orElse(0);
        int wide = width;
        while (narrow < wide) {
            int middle = (narrow + wide) / 2;
            if (greedy(words, middle).size() <= count) {
                wide = middle;
            } else {
                narrow = middle + 1;
            }
        }
        return greedy(words, wide);
    }

    private record Word(String text, int width) {}

    private List<Word> words(String paragraph) {
        List<Word> words = new ArrayList<>();
        for (String word : paragraph.split(" +", -1)) {
            words.add(new Word(word, strike.width(word)));
        }
        return words;
    }

    /** Width of the longest piece that is never parted, as far as it fits a line. */
    static int longestWord(GlyphStrike strike, String text) {
        int longest = 0;
        for (String word : text.split(" +", -1)) {
            longest = Math.max(longest, strike.width(word));
        }
        return longest;
    }

    private List<String> greedy(List<Word> words, int limit) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int filled = 0;
        int space = strike.width(" ");
        for (Word word : words) {
            if (line.length() > 0 && filled + space + word.width <= limit) {
                line.append(' ').append(word.text);
                filled += space + word.width;
                continue;
            }
            if (line.length() > 0) {
                lines.add(line.toString());
            }
            line.setLength(0);
            if (word.width > limit) {
                List<String> parts = parts(word.text, limit);
                lines.addAll(parts.subList(0, parts.size() - 1));
                line.append(parts.get(parts.size() - 1));
                filled = strike.width(line.toString());
            } else {
                line.append(word.text);
                filled = word.width;
            }
        }
        lines.add(line.toString());
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
