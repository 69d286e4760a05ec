package vn.tiepnhan.paper;

import java.util.ArrayList;
import java.util.List;

/** A ruled table whose headings stand on every page. */
final class Grid {
    private static final float SIZE = 9.5f;
    private static final float LINE = 13;
    private static final float PAD = 4;
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
