package vn.tiepnhan.ui.counter.sheet.seat;

import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.seat.Parked;
import vn.tiepnhan.ui.counter.sheet.Sheet;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** Dossiers put aside: who waits with which one. */
public final class DraftsSheet extends Sheet {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("HH:mm dd/MM");

    private final RowList list;
    private final KeyButton take;
    private final KeyButton discard;

    public DraftsSheet(Kit kit) {
        super(kit);
        title.text(kit.words().say("drafts.title"));
        list = new RowList(kit, "DRAFTS", kit.words().say("drafts.title"));
        take = kit.button(CounterAction.RECEIVE, KeyButton.Weight.PRIMARY);
        take.say(kit.words().say("drafts.take"));
        discard = kit.button(CounterAction.DISCARD, KeyButton.Weight.SECONDARY);
        add(
                kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT))
                        .text(kit.words().say("drafts.hint")),
                "growx");
        add(list, "grow, push, hmin " + kit.scale().fixed(80));
        add(take, "growx");
        add(discard, "growx");
    }

    @Override
    public void render(CounterState state) {
        Parked parked = state.seat().parked();
        list.show(parked.items().stream().map(item -> row(item, state)).toList(), parked.at());
        take.setEnabled(CounterAction.RECEIVE.enabled(state));
        discard.setEnabled(CounterAction.DISCARD.enabled(state));
    }

    private RowList.Row row(Parked.Item item, CounterState state) {
        String who = Stream.of(item.presenter(), item.unit())
                .filter(word -> !word.isBlank())
                .findFirst()
                .orElse(kit.words().say("drafts.nobody"));
        boolean today = item.at().toLocalDate().equals(state.around().now().toLocalDate());
        String kind = item.procedure().isBlank()
                ? kit.words().say("drafts.kind.none")
                : kit.words()
                        .say(
                                item.procedure().startsWith("1") ? "summary.procedure.slip" : "summary.procedure.code",
                                item.procedure());
        String unit = item.presenter().isBlank() || item.unit().isBlank() ? kind : item.unit() + " · " + kind;
        return new RowList.Row(
                who,
                unit,
                (today ? TIME : DAY).format(item.at())
                        + (item.whole() ? "" : kit.words().say("drafts.partial")));
    }
}
