package vn.tiepnhan.ui.counter.find;

import java.util.stream.Stream;

/** What was typed, word by word, marks left out. */
final class Query {
    private final String[] inside;
    private final String[] begun;

    Query(String typed) {
        inside = Folded.of(typed).strip().split("\\s+");
        begun = Stream.of(inside).map(word -> " " + word).toArray(String[]::new);
    }

    /**
     * How well a text answers.
     *
     * @param text folded, with a space before each word
     * @return how many of the words typed only stand inside of one of the text; -1 where one is missing
     */
    int rank(String text) {
        int rank = 0;
        for (int i = 0; i < inside.length; i++) {
            if (!text.contains(begun[i])) {
                if (!text.contains(inside[i])) {
                    return -1;
                }
                rank++;
            }
        }
        return rank;
    }
}
