package vn.tiepnhan.ui.counter.sheet.seat;

import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.part.TwoLines;
import vn.tiepnhan.ui.counter.sheet.Sheet;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** Rows of two lines to choose one from, by arrows or mouse; tells which one is meant. */
final class RowList extends JScrollPane {
    private final DefaultListModel<Row> items = new DefaultListModel<>();
    private final JList<Row> list = new Wide(items);
    private List<Row> shown = List.of();
    private boolean rendering;

    /** @param mark a short word at the right end, may be empty */
    record Row(String title, String about, String mark) {}

    /** @param name of the list, for those who hear the screen and for the focus */
    RowList(Kit kit, String name, String label) {
        Cell cell = new Cell(kit);
        list.setName(name);
        list.setBackground(kit.colour(Token.SURFACE));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFixedCellHeight(cell.height());
        list.setCellRenderer((rows, row, index, selected, focused) -> cell.show(row, selected));
        list.getAccessibleContext().setAccessibleName(label);
        list.addListSelectionListener(change -> {
            if (!rendering && !change.getValueIsAdjusting() && list.getSelectedIndex() >= 0) {
                kit.intents().choose(list.getSelectedIndex());
            }
        });
        setViewportView(list);
        setHorizontalScrollBarPolicy(HORIZONTAL_SCROLLBAR_NEVER);
    }

    void onSpace(Runnable then) {
        Sheet.on(list, "SPACE", then);
    }

    void show(List<Row> rows, int at) {
        rendering = true;
        if (!shown.equals(rows)) {
            shown = List.copyOf(rows);
            items.clear();
            items.addAll(shown);
        }
        if (at < shown.size() && list.getSelectedIndex() != at) {
            list.setSelectedIndex(at);
            list.ensureIndexIsVisible(at);
        }
        rendering = false;
    }

    /** As wide as its scroll pane. */
    private static final class Wide extends JList<Row> {
        Wide(DefaultListModel<Row> items) {
            super(items);
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }
    }

    private static final class Cell {
        private final JLabel mark;
        private final TwoLines lines;

        Cell(Kit kit) {
            mark = kit.label(Scale.Type.SMALL, kit.colour(Token.INK_SOFT));
            lines = new TwoLines(kit, mark, TwoLines.End.NAME);
        }

        int height() {
            return lines.getPreferredSize().height;
        }

        JComponent show(Row row, boolean selected) {
            mark.setText(row.mark());
            lines.show(row.title(), row.about(), row.mark(), selected);
            return lines;
        }
    }
}
