package vn.tiepnhan.ui.counter.sheet.seat;

import java.util.List;
import vn.tiepnhan.checklist.Checklist;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.seat.Looking;
import vn.tiepnhan.ui.counter.sheet.Sheet;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.Field;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** The catalogue's papers in one list, ticked by key; and the office that looks after the unit. */
public final class PapersSheet extends Sheet {
    private final TextBlock about;
    private final RowList list;
    private final Field office;
    private final KeyButton tick;
    private final KeyButton go;

    public PapersSheet(Kit kit) {
        super(kit);
        title.text(kit.words().say("papers.title"));
        about = kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT));
        list = new RowList(kit, "PAPERS", kit.words().say("papers.title"));
        list.onSpace(() -> kit.intents().act(CounterAction.TICK));
        office = field("papers.office", Slot.OFFICE, kit.words().say("papers.office.hint"));
        tick = kit.button(CounterAction.TICK, KeyButton.Weight.SECONDARY);
        go = kit.button(CounterAction.RECEIVE, KeyButton.Weight.PRIMARY);
        add(about, "growx");
        add(list, "grow, push, hmin " + kit.scale().fixed(80));
        add(office);
        add(tick, "growx");
        add(go, "growx");
    }

    @Override
    public void render(CounterState state) {
        Words words = kit.words();
        Looking looking = state.seat().looking();
        Checklist papers = looking.list();
        List<Checklist.Row> rows = papers == null ? List.of() : papers.rows();
        int lacking = papers == null ? 0 : papers.lacking().size();
        about.text(papers == null ? "" : words.say("papers.about." + papers.basis(), papers.procedure()));
        list.setVisible(!rows.isEmpty());
        list.show(rows.stream().map(this::row).toList(), looking.at());
        office.show(state.desktop().entry().text(Slot.OFFICE));
        tick.setVisible(!rows.isEmpty());
        tick.setEnabled(CounterAction.TICK.enabled(state));
        go.say(lacking == 0 ? words.say("papers.go") : words.say("papers.go.lacking", lacking));
        go.setEnabled(CounterAction.RECEIVE.enabled(state));
    }

    private RowList.Row row(Checklist.Row row) {
        Words words = kit.words();
        String copies = row.wanted() > 0 ? words.say("papers.copies", row.there(), row.wanted()) : "";
        String kind = words.say(row.mandatory() ? "papers.mandatory" : "papers.optional");
        return new RowList.Row(
                row.name(), copies.isEmpty() ? kind : kind + " · " + copies, words.say("papers.state." + row.state()));
    }
}
