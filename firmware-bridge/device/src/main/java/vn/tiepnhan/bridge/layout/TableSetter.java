package vn.tiepnhan.bridge.layout;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.bridge.layout.strike.GlyphStrike;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.bridge.slip.SlipDocument.Table;

/** Sets a table: bold headings over a line, cells wrapped in their columns, columns of numbers centred. */
final class TableSetter {
    private static final int GAP = 16;
    private static final int LINE_DOTS = 2;
    private static final int LINE_SPACE = 4;
    private static final int ROW_SPACE = 3;

    private final Page page;
    private final GlyphStrike head;
    private final GlyphStrike body;

    TableSetter(Page page) {
        this.page = page;
        this.head = page.strike(Size.NORMAL, true);
        this.body = page.strike(Size.NORMAL, false);
    }

    void set(Table table) {
        if (table.headings().isEmpty()) {
            return;
        }
        int[] widths = widths(table);
        setRow(table, table.headings(), head, widths, true);
        line();
        for (List<String> row : table.rows()) {
            setRow(table, row, body, widths, false);
            page.skip(ROW_SPACE);
        }
        line();
    }

    private void line() {
        page.skip(LINE_SPACE);
        page.paper().fill(page.left(), page.y(), page.width(), LINE_DOTS);
        page.skip(LINE_DOTS + LINE_SPACE);
    }

    private int[] widths(Table table) {
        int columns = table.headings().size();
        int[] widths = new int[columns];
        int left = page.width() - GAP * (columns - 1);
        int weights = 0;
        for (int i = 0; i < columns; i++) {
            weights += weight(table, i);
            widths[i] = weight(table, i) == 0 ? natural(table, i) : 0;
            left -= widths[i];
        }
        for (int i = 0; i < columns; i++) {
            if (weight(table, i) > 0) {
                widths[i] = Math.max(body.capDots(), left * weight(table, i) / weights);
            }
        }
        return widths;
    }

    private static int weight(Table table, int column) {
        return column < table.weights().size() ? Math.max(0, table.weights().get(column)) : 1;
    }

    private int natural(Table table, int column) {
        String heading = cell(table.headings(), column, head);
        int whole = head.width(heading);
        int widest = whole <= page.width() / 4 ? whole : LineBreaker.longestWord(head, heading);
        for (List<String> row : table.rows()) {
            widest = Math.max(widest, body.width(cell(row, column, body)));
        }
        return Math.min(widest, page.width() / 2);
    }

    private void setRow(Table table, List<String> cells, GlyphStrike strike, int[] widths, boolean heading) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            LineBreaker breaker = new LineBreaker(strike, widths[i]);
            String cell = cell(cells, i, strike);
            lines.add(heading ? breaker.balance(cell) : breaker.fill(cell));
        }
        int most = lines.stream().mapToInt(List::size).max().orElse(0);
        int x = 0;
        for (int i = 0; i < widths.length; i++) {
            Page column = page.column(x, widths[i]);
            if (heading) {
                column.skip((most - lines.get(i).size()) * Page.pitch(strike));
            }
            column.lines(lines.get(i), strike, centred(table, i) ? Align.CENTRE : Align.LEFT, 0);
            x += widths[i] + GAP;
        }
        page.skip(most * Page.pitch(strike));
    }

    private String cell(List<String> row, int column, GlyphStrike strike) {
        return column < row.size() ? page.text(strike).line(row.get(column)) : "";
    }

    private static boolean centred(Table table, int column) {
        return !table.rows().isEmpty()
                && table.rows().stream()
                        .allMatch(row -> column >= row.size() || row.get(column).matches("[0-9.,–—-]*"));
    }
}
