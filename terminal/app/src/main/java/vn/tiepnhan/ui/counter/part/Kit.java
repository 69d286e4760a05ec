package vn.tiepnhan.ui.counter.part;

import java.awt.Color;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javax.swing.JLabel;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.Intents;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.Field;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.Typing;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** What every part is made with: its sizes, its words, and whom it tells. */
public record Kit(Scale scale, Words words, Intents intents, Typing typing) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    public Kit(Scale scale, Words words, Intents intents) {
        this(scale, words, intents, new Typing(CounterAction.TYPING.key()));
    }

    /** A field for one line of this place of typing, named after it. */
    public Field field(String label, Slot slot, String hint) {
        return named(Field.line(scale, words.say(label), hint, text -> intents.type(slot, text)), slot);
    }

    /** A field of so many lines. */
    public Field area(String label, Slot slot, int rows) {
        return named(Field.area(scale, words.say(label), rows, text -> intents.type(slot, text)), slot);
    }

    private Field named(Field field, Slot slot) {
        field.input().setName(slot.name());
        return slot.prose() ? field.prose(typing) : field;
    }

    /** A small grey caption over a value. */
    public JLabel caption(String key) {
        JLabel label = new JLabel(words.say(key));
        label.setFont(scale.font(Scale.Type.SMALL));
        label.setForeground(colour(Token.LABEL));
        return label;
    }

    public JLabel label(Scale.Type type, Color colour) {
        JLabel label = new JLabel();
        label.setFont(scale.font(type));
        label.setForeground(colour);
        return label;
    }

    public TextBlock text(Scale.Type type, Color colour) {
        return new TextBlock(scale.font(type), colour);
    }

    /** A button of the action registry; pressing it is the same as its key. */
    public KeyButton button(CounterAction action, KeyButton.Weight weight) {
        KeyButton button = new KeyButton(scale, weight, words.say("action." + action.name()), action.key());
        button.setName(action.name());
        button.addActionListener(pressed -> intents.act(action));
        return button;
    }

    public Color colour(Token token) {
        return scale.colour(token);
    }

    public Tone.Shade shade(Tone tone) {
        return scale.shade(tone);
    }

    public boolean compact() {
        return scale.density() == Scale.Density.COMPACT;
    }

    public static String moment(LocalDateTime at) {
        return MOMENT.format(at);
    }
}
