package vn.tiepnhan.ui.counter.room.panel;

import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.room.leaf.Block;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** Lines to look through and choose from; where there are none it says so. */
final class RowsPart implements Part.Shown {
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fill, wrap 1, hidemode 3, gap 0, novisualpadding", "[grow,fill]"));
    private final DefaultListModel<Block.Row> items = new DefaultListModel<>();
    private final JList<Block.Row> list = new Narrow(items);
    private final JScrollPane scroll;
    private final TextBlock empty;
    private final Kit kit;
    private List<Block.Row> shown = List.of();
    private boolean rendering;

    RowsPart(Kit kit) {
        this.kit = kit;
        panel.setOpaque(false);
        RowView row = new RowView(kit);
        list.setName("ROOM_LIST");
        list.setBackground(kit.colour(Token.SURFACE));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFixedCellHeight(row.height());
        list.setCellRenderer((rows, value, index, selected, focused) -> row.show(value, selected));
        list.addListSelectionListener(change -> {
            if (!rendering && !change.getValueIsAdjusting() && list.getSelectedIndex() >= 0) {
                kit.intents().room(new RoomStep.Choose(list.getSelectedIndex()));
            }
        });
        scroll = new JScrollPane(list);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        empty = kit.text(Scale.Type.BODY, kit.colour(Token.LABEL));
        panel.add(empty, "growx");
        panel.add(scroll, "grow, push, hmin " + kit.scale().fixed(48));
    }

    @Override
    public void show(Block block) {
        rendering = true;
        Block.Rows rows = (Block.Rows) block;
        boolean any = !rows.rows().isEmpty();
        empty.text(any ? "" : rows.empty());
        empty.setVisible(!any);
        scroll.setVisible(any);
        list.getAccessibleContext().setAccessibleName(rows.name());
        if (!shown.equals(rows.rows())) {
            shown = rows.rows();
            items.clear();
            items.addAll(shown);
        }
        if (rows.chosen() < 0) {
            list.clearSelection();
        } else if (list.getSelectedIndex() != rows.chosen()) {
            list.setSelectedIndex(rows.chosen());
            list.ensureIndexIsVisible(rows.chosen());
        }
        rendering = false;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public String constraint() {
        return shown.isEmpty() ? "growx" : "grow, push, hmin " + kit.scale().fixed(48);
    }

    /** As wide as its scroll pane. */
    private static final class Narrow extends JList<Block.Row> {
        Narrow(DefaultListModel<Block.Row> items) {
            super(items);
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }
    }
}
