package vn.tiepnhan.ui.counter.sheet.seat;

import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
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
        list.setFixedCellHeight(cell.getPreferredSize().height);
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

    private static final class Cell extends JPanel {
        private final Kit kit;
        private final JLabel title;
        private final JLabel about;
        private final JLabel mark;

        Cell(Kit kit) {
            super(new MigLayout(
                    "insets %d %d %d %d, fill, hidemode 3, gapx %d, gapy 0"
                            .formatted(
                                    kit.scale().px(6),
                                    kit.scale().fixed(10),
                                    kit.scale().px(6),
                                    kit.scale().fixed(10),
                                    kit.scale().fixed(8)),
                    "[grow,fill][right]",
                    "[][]"));
            this.kit = kit;
            title = kit.label(Scale.Type.BODY, kit.colour(Token.INK));
            about = kit.label(Scale.Type.SMALL, kit.colour(Token.LABEL));
            mark = kit.label(Scale.Type.SMALL, kit.colour(Token.INK_SOFT));
            title.setText("Ậ");
            about.setText("Ậ");
            add(title, "wmin 0");
            add(mark, "wrap");
            add(about, "wmin 0, span 2");
        }

        Cell show(Row row, boolean selected) {
            setBackground(kit.colour(selected ? Token.PRIMARY_WASH : Token.SURFACE));
            title.setText(row.title());
            about.setText(row.about());
            mark.setText(row.mark());
            getAccessibleContext().setAccessibleName(row.title() + ", " + row.about() + ", " + row.mark());
            return this;
        }
    }
}
