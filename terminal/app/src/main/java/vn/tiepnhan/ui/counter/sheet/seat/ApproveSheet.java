package vn.tiepnhan.ui.counter.sheet.seat;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.seat.Pending;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.counter.sheet.Sheet;
import vn.tiepnhan.ui.counter.sheet.Wide;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.Field;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** What a supervisor decides about: what the unit had and promised before, then the case itself, then login and PIN. */
public final class ApproveSheet extends Sheet {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM");
    private static final int MANY = 3;

    private final RowList list;
    private final TextBlock past;
    private final TextBlock about;
    private final Field login;
    private final Field pin;
    private final Field reason;
    private final TextBlock card;
    private final TextBlock said;
    private final KeyButton go;
    private final KeyButton decline;
    private int tries = -1;

    public ApproveSheet(Kit kit) {
        super(kit);
        title.text(kit.words().say("approve.title"));
        list = new RowList(kit, "WAITING", kit.words().say("approve.list"));
        past = kit.text(Scale.Type.BODY, kit.colour(Token.INK));
        about = kit.text(Scale.Type.BODY, kit.colour(Token.INK));
        login = field("approve.login", Slot.LOGIN, kit.words().say("approve.login.hint"));
        pin = Field.secret(kit.scale(), kit.words().say("login.pin"), typed -> kit.intents()
                .secret(Secret.PIN, typed));
        pin.input().setName(Secret.PIN.name());
        reason = field("approve.reason", Slot.DECLINE, kit.words().say("approve.reason.hint"));
        card = kit.text(Scale.Type.SMALL, kit.colour(Token.LABEL));
        card.text(kit.words().say("login.card", Duty.Card.IN));
        said = kit.text(Scale.Type.BODY, kit.shade(Tone.BAD).ink());
        go = kit.button(CounterAction.RECEIVE, KeyButton.Weight.PRIMARY);
        decline = kit.button(CounterAction.REFUSE, KeyButton.Weight.SECONDARY);
        add(list, "growx, h " + kit.scale().fixed(kit.compact() ? 84 : 140) + "!");
        add(what(), "grow, push, hmin " + kit.scale().fixed(60));
        add(reason);
        add(who(), "growx");
        add(card, "growx");
        add(said, "growx");
        add(go, "growx");
        add(decline, "growx");
    }

    private JScrollPane what() {
        Wide text = new Wide(new MigLayout(
                "insets 0, fillx, wrap 1, hidemode 3, gapy " + kit.scale().px(8), "[grow,fill]"));
        text.add(past, "growx, wmin 0");
        text.add(about, "growx, wmin 0");
        return text.scrolling();
    }

    private JPanel who() {
        JPanel row = new JPanel(new MigLayout(
                "insets 0, fillx, gapx " + kit.scale().px(10), "[50%,grow,fill][50%,grow,fill]", "[top]"));
        row.setOpaque(false);
        row.add(login, "wmin 0");
        row.add(pin, "wmin 0");
        return row;
    }

    @Override
    public void render(CounterState state) {
        Pending pending = state.seat().pending();
        Words words = kit.words();
        list.setVisible(pending.items().size() > 1);
        list.show(pending.items().stream().map(this::row).toList(), pending.at());
        Pending.Item item = pending.chosen();
        past.text(item == null ? "" : past(item));
        past.setVisible(item != null);
        about.text(item == null ? words.say("approve.none") : about(item));
        reason.show(pending.reason());
        reason.setVisible(pending.declining());
        login.show(pending.login());
        if (tries != pending.tries()) {
            tries = pending.tries();
            ((JPasswordField) pin.input()).setText("");
        }
        card.setVisible(another(state.seat().duty().login()) && pending.login().isBlank());
        var sentence = pending.said();
        said.text(sentence == null ? "" : words.say(sentence));
        said.setVisible(sentence != null);
        go.say(words.say(pending.declining() ? "approve.go.not" : "approve.go"));
        go.setEnabled(CounterAction.RECEIVE.enabled(state));
        decline.say(words.say(pending.declining() ? "approve.not.back" : "approve.not"));
        decline.setEnabled(CounterAction.REFUSE.enabled(state));
    }

    /** Whether a card is in that is not the one of whoever is on duty: with that one nobody typed a login. */
    private static boolean another(Duty.Login login) {
        return login.card() == Duty.Card.IN && !login.id().isBlank();
    }

    private RowList.Row row(Pending.Item item) {
        return new RowList.Row(
                item.unitName().isBlank() ? item.unit() : item.unitName(),
                kind(item.procedure()) + " · " + item.officer(),
                TIME.format(item.at()));
    }

    private String kind(String procedure) {
        return kit.words()
                .say(procedure.startsWith("1") ? "summary.procedure.slip" : "summary.procedure.code", procedure);
    }

    private String past(Pending.Item item) {
        Words words = kit.words();
        if (item.past().isEmpty()) {
            return words.say("approve.past.none");
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.say("approve.past", item.past().size()));
        item.past().stream()
                .limit(MANY)
                .forEach(one -> lines.add(words.say(
                        one.commitment() ? "approve.past.promised" : "approve.past.one",
                        VietnameseDates.of(one.date()),
                        incident(one.incident()),
                        Receipts.grouped(one.receipt()))));
        return String.join("\n", lines);
    }

    private String about(Pending.Item item) {
        Words words = kit.words();
        return words.say(
                item.commitment() ? "approve.about.promised" : "approve.about",
                item.unitName().isBlank() ? item.unit() : item.unitName() + " (" + item.unit() + ")",
                kind(item.procedure()),
                item.officer(),
                TIME.format(item.at()),
                incident(item.incident()),
                item.description());
    }

    private String incident(@Nullable String kind) {
        String key = "incident." + kind;
        return kit.words().has(key) ? kit.words().say(key) : kit.words().say("approve.incident.none");
    }
}
