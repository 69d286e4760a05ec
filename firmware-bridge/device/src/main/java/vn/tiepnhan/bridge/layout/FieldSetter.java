package vn.tiepnhan.bridge.layout;

import java.util.List;
import vn.tiepnhan.bridge.layout.strike.GlyphStrike;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Field;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;

/**
 * Sets a run of neighbouring fields as one form: on wide paper all values begin at one column; on narrow paper, or with
 * long labels, a value follows its label, or stands on the next line when it does not fit beside a long one.
 */
final class FieldSetter {
    private static final int GAP = 12;
    private static final int BETWEEN_FIELDS = 28;
    private static final int INDENT = 20;
    /** A common column must leave this much for the values. */
    private static final int LEAST_VALUE = 300;
    /** After a label of at most this share of the width, in percent, a long value begins on the label's line. */
    private static final int SHORT_LABEL = 30;

    private final Page page;
    private final GlyphStrike label;
    private final GlyphStrike value;

    FieldSetter(Page page) {
        this.page = page;
        this.label = page.strike(Size.NORMAL, false);
        this.value = page.strike(Size.NORMAL, true);
    }

    /** @param rows each one field, or several that share a line where they fit */
    void set(List<List<Field>> rows) {
        int widest = rows.stream()
                .mapToInt(row -> label.width(label(row.get(0))))
                .max()
                .orElse(0);
        int column = widest + GAP;
        int room = page.width() - column;
        boolean wide = column > page.width() * SHORT_LABEL / 100;
        if (room < LEAST_VALUE || (wide && rows.stream().anyMatch(row -> spoiltBy(room, row)))) {
            column = 0;
        }
        for (List<Field> row : rows) {
            setRow(row, column);
        }
    }

    /** Whether a value that has room after its own label would be broken by a common column behind a longer one. */
    private boolean spoiltBy(int room, List<Field> row) {
        Field field = row.get(0);
        int needed = value.width(value(field));
        return needed > room && label.width(label(field)) + GAP + needed <= page.width();
    }

    private void setRow(List<Field> row, int column) {
        int[] starts = row.size() > 1 ? shared(row, column) : new int[0];
        if (starts.length == 0) {
            row.forEach(field -> setAlone(field, column));
            return;
        }
        for (int i = 0; i < starts.length; i++) {
            int end = page.put(label(row.get(i)), label, starts[i]);
            page.put(value(row.get(i)), value, i == 0 && column > 0 ? column : end + GAP);
        }
        page.skip(Page.pitch(value));
    }

    /** Where each field of a row begins when all stand on one line, or nothing when they do not fit. */
    private int[] shared(List<Field> row, int column) {
        int[] starts = new int[row.size()];
        int x = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = x;
            int valueAt = i == 0 && column > 0 ? column : x + label.width(label(row.get(i))) + GAP;
            x = valueAt + value.width(value(row.get(i))) + BETWEEN_FIELDS;
        }
        if (x - BETWEEN_FIELDS > page.width()) {
            return new int[0];
        }
        if (starts.length == 2 && starts[1] < page.width() / 2) {
            int second = x - BETWEEN_FIELDS - starts[1];
            starts[1] = Math.min(page.width() / 2, page.width() - second);
        }
        return starts;
    }

    private void setAlone(Field field, int column) {
        String text = value(field);
        if (label.width(label(field)) > page.width()) {
            page.lines(new LineBreaker(label, page.width()).fill(label(field)), label, Align.LEFT, 0);
            flow(text, INDENT);
            return;
        }
        int end = page.put(label(field), label, 0);
        if (column > 0) {
            flow(text, column);
        } else if (end + GAP + value.width(text) <= page.width()) {
            page.put(text, value, end + GAP);
            page.skip(Page.pitch(value));
        } else if (end <= page.width() * SHORT_LABEL / 100) {
            hang(text, end + GAP);
        } else {
            page.skip(Page.pitch(label));
            flow(text, INDENT);
        }
    }

    /** The first line at {@code first}, the others at the indent. */
    private void hang(String text, int first) {
        String begin = new LineBreaker(value, page.width() - first).fill(text).get(0);
        page.put(begin, value, first);
        page.skip(Page.pitch(value));
        flow(text.substring(begin.length()).strip(), INDENT);
    }

    private void flow(String text, int indent) {
        page.lines(new LineBreaker(value, page.width() - indent).fill(text), value, Align.LEFT, indent);
    }

    private String label(Field field) {
        String text = page.text(label).line(field.label());
        return text.isEmpty() || text.endsWith(":") ? text : text + ":";
    }

    private String value(Field field) {
        return page.text(value).line(field.value());
    }
}
