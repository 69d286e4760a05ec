package vn.tiepnhan.ui.counter.sheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import vn.tiepnhan.ui.counter.pages.FolderItem;
import vn.tiepnhan.ui.counter.pages.Looking;
import vn.tiepnhan.ui.counter.pages.PageFolder;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.kit.token.Token;

/** The items of a folder; as wide as its scroll pane, so that long names are shortened and nothing scrolls sideways. */
final class FolderList extends JList<FolderItem> {
    private final DefaultListModel<FolderItem> items;
    private final FolderRow row;
    private List<FolderItem> shown = List.of();
    private boolean rendering;

    FolderList(Kit kit) {
        this(kit, new DefaultListModel<>());
    }

    private FolderList(Kit kit, DefaultListModel<FolderItem> items) {
        super(items);
        this.items = items;
        this.row = new FolderRow(kit);
        setName("PAGES");
        setBackground(kit.colour(Token.SURFACE));
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setFixedCellHeight(row.getPreferredSize().height);
        getAccessibleContext().setAccessibleName(kit.words().say("open.list"));
        setCellRenderer((list, item, index, selected, focused) -> row.show(item, selected));
        addListSelectionListener(change -> {
            if (!rendering && !change.getValueIsAdjusting()) {
                List<Path> chosen =
                        getSelectedValuesList().stream().map(FolderItem::path).toList();
                kit.intents().look(new Looking.Chosen(chosen));
            }
        });
        addMouseListener(new DoubleClick(() -> kit.intents().act(CounterAction.RECEIVE)));
    }

    void render(PageFolder folder, LocalDate today) {
        rendering = true;
        row.today(today);
        if (!shown.equals(folder.items())) {
            shown = folder.items();
            items.clear();
            items.addAll(shown);
        }
        int[] chosen = IntStream.range(0, shown.size())
                .filter(i -> folder.chosen().contains(shown.get(i).path()))
                .toArray();
        if (!java.util.Arrays.equals(chosen, getSelectedIndices())) {
            setSelectedIndices(chosen);
            if (chosen.length > 0) {
                ensureIndexIsVisible(chosen[0]);
            }
        }
        rendering = false;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }
}
