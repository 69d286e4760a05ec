package vn.tiepnhan.bridge.layout;

import java.util.List;
import java.util.Set;
import vn.tiepnhan.bridge.layout.strike.GlyphStrike;
import vn.tiepnhan.bridge.layout.strike.StrikeName;
import vn.tiepnhan.bridge.layout.strike.Strikes;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;

/** A slip being set: a column of the paper and how far down it is filled. */
final class Page {
    private final Paper paper;
    private final Strikes strikes;
    private final Set<Integer> missing;
    private final int left;
    private final int width;
    private int y;

    Page(Paper paper, Strikes strikes, Set<Integer> missing, int left, int width, int y) {
        this.paper = paper;
        this.strikes = strikes;
        this.missing = missing;
        this.left = left;
        this.width = width;
        this.y = y;
    }

    /** A narrower column of the same paper that begins at the present height. */
    Page column(int indent, int columnWidth) {
        return new Page(paper, strikes, missing, left + indent, columnWidth, y);
    }

    /** A column that is thrown away: sets blocks to learn their height. */
    Page onScrap(int columnWidth) {
        return new Page(paper.scrap(), strikes, missing, 0, columnWidth, 0);
    }

    Paper paper() {
        return paper;
    }

    int left() {
        return left;
    }

    int width() {
        return width;
    }

    int y() {
        return y;
    }

    void moveTo(int row) {
        y = row;
        paper.growTo(row);
    }

    void skip(int rows) {
        moveTo(y + rows);
    }

    GlyphStrike strike(Size size, boolean bold) {
        return strikes.get(StrikeName.of(size, bold));
    }

    SlipText text(GlyphStrike strike) {
        return new SlipText(strike, missing);
    }

    /** Rows one line takes. */
    static int pitch(GlyphStrike strike) {
        return strike.ascent() + strike.descent();
    }

    /** Sets one line at {@code x} dots from the column's left edge without moving down; returns the x after it. */
    int put(String line, GlyphStrike strike, int x) {
        return paper.text(line, strike, left + x, y + strike.ascent()) - left;
    }

    /** Sets lines beneath each other inside {@code [indent, width)} and moves below them. */
    void lines(List<String> lines, GlyphStrike strike, Align align, int indent) {
        for (String line : lines) {
            int slack = width - indent - strike.width(line);
            int x =
                    switch (align) {
                        case LEFT -> 0;
                        case CENTRE -> slack / 2;
                        case RIGHT -> slack;
                    };
            put(line, strike, indent + Math.max(0, x));
            skip(pitch(strike));
        }
    }
}
