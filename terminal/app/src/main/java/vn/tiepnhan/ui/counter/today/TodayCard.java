package vn.tiepnhan.ui.counter.today;

import java.awt.Component;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.icon.KeyCap;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** Today's receipts, newest first, each with its print and sync state. */
public final class TodayCard extends Card {
    private final Kit kit;
    private final JLabel title;
    private final JLabel empty;
    private final DefaultListModel<ReceiptRow> entries = new DefaultListModel<>();
    private final JList<ReceiptRow> list = new Narrow(entries);
    private final Rows rows = new Rows();
    private List<ReceiptRow> shown = List.of();
    private Set<String> printing = Set.of();
    private boolean rendering;

    public TodayCard(Kit kit) {
        super(
                kit.scale(),
                new MigLayout(
                        Pixels.in(
                                "insets %d 1 %d 1, fill, hidemode 3, gapy 0",
                                kit.scale().px(12), kit.scale().fixed(8)),
                        "[grow,fill]",
                        "[]" + kit.scale().px(8) + "[][grow,fill]"));
        this.kit = kit;
        title = kit.label(Scale.Type.HEADING, kit.colour(Token.INK));
        JLabel key = new JLabel(KeyCap.light(kit.scale(), CounterAction.FIND.key()));
        key.getAccessibleContext().setAccessibleName(CounterAction.FIND.key());
        empty = kit.label(Scale.Type.BODY, kit.colour(Token.LABEL));
        empty.setText(kit.words().say("today.empty"));
        list.setCellRenderer(rows);
        list.setFixedCellWidth(1); // it is as wide as its scroll pane; else every row would be measured
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setBackground(kit.colour(Token.SURFACE));
        list.setName("TODAY");
        list.getAccessibleContext().setAccessibleName(kit.words().say("today.list"));
        list.addListSelectionListener(change -> {
            ReceiptRow row = list.getSelectedValue();
            if (!rendering && !change.getValueIsAdjusting() && row != null) {
                kit.intents().select(row.receipt());
            }
        });
        int side = kit.scale().fixed(16);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(title, "split 2, gapleft " + side);
        add(key, "growx 0, gapright " + (side - 1) + ", wrap");
        add(empty, "gapleft " + side + ", wrap");
        add(scroll, "grow, hmin 0");
    }

    /** The list itself, to put the focus on. */
    public JList<ReceiptRow> rows() {
        return list;
    }

    public void render(CounterState state) {
        rendering = true;
        title.setText(kit.words().say("today.title", state.today().size()));
        empty.setVisible(state.today().isEmpty());
        if (!shown.equals(state.today())) {
            shown = state.today();
            list.setFixedCellHeight(rows.height());
            entries.clear();
            entries.addAll(shown);
        }
        Set<String> now = state.desktop().printing();
        if (!now.equals(printing)) {
            printing = now;
            list.repaint();
        }
        String chosen = state.selected();
        int at = -1;
        for (int i = 0; i < shown.size(); i++) {
            if (Objects.equals(shown.get(i).receipt(), chosen)) {
                at = i;
            }
        }
        if (at < 0) {
            list.clearSelection();
        } else if (list.getSelectedIndex() != at) {
            list.setSelectedIndex(at);
        }
        rendering = false;
    }

    /** A list as wide as its scroll pane, so that long names are shortened and states stay in sight. */
    private static final class Narrow extends JList<ReceiptRow> {
        Narrow(DefaultListModel<ReceiptRow> entries) {
            super(entries);
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }
    }

    private final class Rows implements ListCellRenderer<ReceiptRow> {
        private @Nullable TodayRow made;
        private int height;

        /** Made when the first dossier is shown: a window starts with none. */
        private TodayRow row() {
            TodayRow row = made;
            if (row == null) {
                row = new TodayRow(kit);
                height = row.getPreferredSize().height;
                made = row;
            }
            return row;
        }

        /** How high all rows are. */
        int height() {
            row();
            return height;
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends ReceiptRow> list, ReceiptRow value, int index, boolean selected, boolean focused) {
            row().show(value, printing.contains(value.receipt()), selected);
            return row();
        }
    }
}
