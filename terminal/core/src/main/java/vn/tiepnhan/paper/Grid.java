package vn.tiepnhan.paper;

import java.util.ArrayList;
import java.util.List;

/** A ruled table whose headings stand on every page. */
final class Grid {
    private static final float SIZE = 9.5f;
    private static final float LINE = 13;
    private static final float PAD = 4;
    /** A text that is no longer, a date with its time, say, is not broken. */
    private static final float SHORT = 80;

    private static final float MOST = 170;
    /** Lines of a row that fit on any page below the headings; a longer row goes on on the next page. */
    private static final int AT_ONCE = 28;

    private final A4 paper;
    private final List<String> headings;
    private final float[] widths;
    private float least;

    /** @param weights how the columns share the width */
    Grid(A4 paper, List<String> headings, List<Float> weights) {
        this.paper = paper;
        this.headings = headings;
        this.widths = new float[weights.size()];
        float sum = weights.stream().reduce(0f, Float::sum);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = paper.width() * weights.get(i) / sum;
        }
    }

    /** Columns as wide as what stands in them, as far as the paper goes: long texts break first, and only between words. */
    static Grid fitted(A4 paper, List<String> headings, List<List<String>> rows) {
        int columns = headings.size();
        float[] least = new float[columns];
        float[] wanted = new float[columns];
        for (int i = 0; i < columns; i++) {
            least[i] = wanted[i] = longestWord(paper, headings.get(i), true);
            for (List<String> row : rows) {
                float whole = paper.width(row.get(i), SIZE, false);
                wanted[i] = Math.max(wanted[i], Math.min(MOST, whole));
                least[i] = Math.max(least[i], whole <= SHORT ? whole : longestWord(paper, row.get(i), false));
            }
        }
        float spare = paper.width() - columns * 2 * PAD - sum(least);
        float more = sum(wanted) - sum(least);
        float share = more <= 0 ? 0 : Math.min(1, Math.max(0, spare / more));
        List<Float> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            widths.add(2 * PAD + 1 + least[i] + share * Math.max(0, wanted[i] - least[i]));
        }
        return new Grid(paper, headings, widths);
    }

    private static float longestWord(A4 paper, String text, boolean strong) {
        float longest = 0;
        for (String word : text.split(" ", -1)) {
            longest = Math.max(longest, paper.width(word, SIZE, strong));
        }
        return Math.min(MOST, longest);
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    /** Rows at least that high, to be written in by hand. */
    Grid roomy(float points) {
        least = points;
        return this;
    }

    void set(List<List<String>> rows) {
        row(headings, true);
        for (List<String> row : rows) {
            row(row, false);
        }
    }

    private void row(List<String> cells, boolean strong) {
        List<List<String>> broken = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = paper.lines(cells.get(i), SIZE, strong, widths[i] - 2 * PAD);
            broken.add(lines);
            most = Math.max(most, lines.size());
        }
        for (int from = 0; from < most; from += AT_ONCE) {
            int to = Math.min(most, from + AT_ONCE);
            List<List<String>> piece = new ArrayList<>();
            for (List<String> lines : broken) {
                piece.add(lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())));
            }
            piece(cells, piece, to - from, strong);
        }
    }

    private void piece(List<String> cells, List<List<String>> lines, int most, boolean strong) {
        float height = Math.max(strong ? 0 : least, most * LINE + PAD);
        if (paper.need(height) && !strong) {
            row(headings, true);
        }
        float top = paper.y();
        float x = A4.LEFT;
        for (int i = 0; i < widths.length; i++) {
            boolean number = !strong && cells.get(i).matches("[\\d.]{1,12}");
            for (int line = 0; line < lines.get(i).size(); line++) {
                paper.put(
                        lines.get(i).get(line),
                        x + PAD,
                        top - LINE * (line + 1) + 3,
                        widths[i] - 2 * PAD,
                        SIZE,
                        strong,
                        number ? A4.Align.RIGHT : strong ? A4.Align.CENTRE : A4.Align.LEFT);
            }
            paper.rule(x, top, x, top - height);
            x += widths[i];
        }
        paper.rule(x, top, x, top - height);
        paper.rule(A4.LEFT, top, x, top);
        paper.rule(A4.LEFT, top - height, x, top - height);
        paper.moveTo(top - height);
    }
}
