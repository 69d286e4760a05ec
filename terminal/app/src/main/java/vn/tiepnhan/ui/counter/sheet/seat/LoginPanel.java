package vn.tiepnhan.ui.counter.sheet.seat;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.Field;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** Covers the counter while nobody is on duty: who, and their PIN. Nothing of a dossier is to be seen. */
public final class LoginPanel extends JPanel {
    private final Kit kit;
    private final TextBlock title;
    private final TextBlock why;
    private final Field login;
    private final Field pin;
    private final Field own;
    private final Field again;
    private final TextBlock said;
    private final KeyButton go;
    private final TextBlock cardHint;
    private int tries = -1;

    public LoginPanel(Kit kit) {
        super(new MigLayout("insets 0, fill", "[grow,center]", "[grow,center]"));
        this.kit = kit;
        setOpaque(false);
        title = kit.text(Scale.Type.TITLE, kit.colour(Token.INK));
        why = kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT));
        login = Field.line(
                kit.scale(), kit.words().say("login.id"), kit.words().say("login.id.hint"), text -> kit.intents()
                        .type(Slot.LOGIN, text));
        login.input().setName(Slot.LOGIN.name());
        pin = secret("login.pin", Secret.PIN);
        own = secret("login.own", Secret.OWN);
        again = secret("login.again", Secret.OWN_AGAIN);
        said = kit.text(Scale.Type.BODY, kit.shade(Tone.BAD).ink());
        go = kit.button(CounterAction.RECEIVE, KeyButton.Weight.PRIMARY);
        cardHint = kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT));
        add(card(), "w " + kit.scale().fixed(460) + "!");
    }

    private Card card() {
        int pad = kit.scale().px(22);
        Card card = new Card(
                kit.scale(),
                new MigLayout(
                        "insets %d %d %d %d, fillx, wrap 1, hidemode 3, gapy %d"
                                .formatted(
                                        pad,
                                        kit.scale().fixed(24),
                                        pad,
                                        kit.scale().fixed(24),
                                        kit.scale().px(10)),
                        "[grow,fill]"));
        for (var part : List.of(title, why, login, pin, said, own, again)) {
            card.add(part, "growx, wmin 0");
        }
        card.add(go, "growx");
        card.add(cardHint, "growx, wmin 0");
        return card;
    }

    private Field secret(String label, Secret which) {
        Field field = Field.secret(
                kit.scale(), kit.words().say(label), typed -> kit.intents().secret(which, typed));
        field.input().setName(which.name());
        return field;
    }

    public void render(CounterState state) {
        Duty duty = state.seat().duty();
        Duty.Login now = duty.login();
        boolean locked = duty.access() == Duty.Access.LOCKED;
        title.text(kit.words().say(locked ? "login.title.locked" : "login.title"));
        why.text(why(state, duty));
        why.setVisible(!why.text().isEmpty());
        boolean other = now.card() == Duty.Card.IN && !now.id().isBlank(); // a login is typed: it is not the card's PIN
        cardHint.text(kit.words().say("login.card", other ? Duty.Card.OUT : now.card()));
        cardHint.setVisible(now.card() != Duty.Card.NO_READER);
        login.show(now.id());
        own.setVisible(now.own());
        again.setVisible(now.own());
        if (tries != now.tries()) {
            tries = now.tries();
            for (Field field : List.of(pin, own, again)) {
                empty((JPasswordField) field.input());
            }
        }
        said.text(said(now.said()));
        said.setVisible(now.said() != null);
        go.say(kit.words().say(now.busy() ? "login.checking" : now.own() ? "login.go.own" : "login.go"));
        go.setEnabled(CounterAction.RECEIVE.enabled(state));
    }

    private static void empty(JPasswordField field) {
        if (field.getDocument().getLength() > 0) {
            field.setText("");
        }
    }

    private String said(@Nullable Wording sentence) {
        return sentence == null ? "" : kit.words().say(sentence);
    }

    private String why(CounterState state, Duty duty) {
        List<String> sentences = new ArrayList<>();
        if (duty.access() == Duty.Access.LOCKED) {
            sentences.add(kit.words().say("login.why." + duty.login().why(), duty.name()));
        }
        if (state.lies() || !state.seat().parked().items().isEmpty()) {
            sentences.add(kit.words().say("login.kept"));
        }
        return String.join(" ", sentences);
    }
}
