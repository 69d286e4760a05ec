package vn.tiepnhan.bridge.escpos.talk;

import java.util.function.Function;

/** So many answers of one sort, then of another. */
final class Answers implements Function<String, String> {
    private final int count;
    private final Function<String, String> first;
    private final Function<String, String> then;
    private int given;

    Answers(int count, Function<String, String> first, Function<String, String> then) {
        this.count = count;
        this.first = first;
        this.then = then;
    }

    /** The answer to {@code GS ( H}: the name that was sent, in its block. */
    static String named(String question) {
        return "3722" + question.substring(14) + "00";
    }

    @Override
    public String apply(String question) {
        given++;
        return given <= count ? first.apply(question) : then.apply(question);
    }
}
