package vn.tiepnhan.command;

import java.util.List;

/** A command line as it was typed: one that is wrong was not parsed, so what it asks for is looked up by hand. */
public record TypedArguments(List<String> words) {
    public TypedArguments {
        words = List.copyOf(words);
    }

    /** Whether the option stands there, alone or with a value behind an equals sign. */
    public boolean asks(String option) {
        return options().stream().anyMatch(word -> word.equals(option) || word.startsWith(option + "="));
    }

    /** Whether {@code --lang en} is asked for. */
    public boolean english() {
        List<String> options = options();
        int at = options.lastIndexOf("--lang");
        boolean spaced =
                at >= 0 && at + 1 < options.size() && options.get(at + 1).equals("en");
        return spaced || options.contains("--lang=en");
    }

    private List<String> options() {
        int end = words.indexOf("--");
        return end < 0 ? words : words.subList(0, end);
    }
}
