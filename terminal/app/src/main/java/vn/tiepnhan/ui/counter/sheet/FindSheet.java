package vn.tiepnhan.ui.counter.sheet;

import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Find;
import vn.tiepnhan.ui.counter.state.Hit;
import vn.tiepnhan.ui.kit.Field;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** A few letters find a dossier of today or an action; arrows choose without leaving the field, Enter takes. */
public final class FindSheet extends Sheet {
    private final Field query;
    private final TextBlock none;
    private final DefaultListModel<Hit> items = new DefaultListModel<>();
    private final JList<Hit> list = new Wide(items);
    private final JScrollPane scroll;
    private final KeyButton go;
    private Find shown = Find.NOTHING;
    private boolean rendering;

    public FindSheet(Kit kit) {
        super(kit);
        title.text(kit.words().say("find.title"));
        query = Field.line(
                kit.scale(), kit.words().say("find.query"), kit.words().say("find.hint"), text -> kit.intents()
                        .find(text, 0));
        query.input().setName("FIND");
        none = kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT));
        HitRow row = new HitRow(kit);
        list.setName("HITS");
        list.setBackground(kit.colour(Token.SURFACE));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFixedCellHeight(row.height());
        list.setCellRenderer((rows, hit, index, selected, focused) -> row.show(hit, selected));
        list.getAccessibleContext().setAccessibleName(kit.words().say("find.hits"));
        list.addListSelectionListener(change -> {
            if (!rendering && !change.getValueIsAdjusting() && list.getSelectedIndex() >= 0) {
                kit.intents().find(shown.query(), list.getSelectedIndex());
            }
        });
        list.addMouseListener(new DoubleClick(() -> kit.intents().act(CounterAction.RECEIVE)));
        go = kit.button(CounterAction.RECEIVE, KeyButton.Weight.PRIMARY);
        go.say(kit.words().say("find.go"));
        scroll = new JScrollPane(list);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(query);
        add(none, "growx");
        add(scroll, "grow, push, hmin " + kit.scale().fixed(80));
        add(go, "growx 0, alignx right");
        on(query.input(), "DOWN", () -> kit.intents().find(shown.query(), shown.at() + 1));
        on(query.input(), "UP", () -> kit.intents().find(shown.query(), shown.at() - 1));
    }

    @Override
    public void render(CounterState state) {
        rendering = true;
        Find find = state.find();
        query.show(find.query());
        boolean found = !find.hits().isEmpty();
        none.text(found ? "" : kit.words().say(find.query().isBlank() ? "today.empty" : "find.none", find.query()));
        none.setVisible(!found);
        scroll.setVisible(found);
        if (!shown.hits().equals(find.hits())) {
            items.clear();
            items.addAll(find.hits());
        }
        shown = find;
        if (found && list.getSelectedIndex() != find.at()) {
            list.setSelectedIndex(find.at());
            list.ensureIndexIsVisible(find.at());
        }
        go.setEnabled(CounterAction.RECEIVE.enabled(state));
        rendering = false;
    }

    /** As wide as its scroll pane. */
    private static final class Wide extends JList<Hit> {
        Wide(DefaultListModel<Hit> items) {
            super(items);
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }
    }
}
