package vn.tiepnhan.ui.kiosk.keys;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.tiepnhan.ui.kiosk.part.Deck;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kit.compose.Composer;

/** The kiosk's own letters: ten keys a row, marks by Telex or VNI, no input method of the system. */
public final class Keyboard {
    private static final List<String> LINES = List.of("1234567890", "qwertyuiop", "asdfghjkl/", "zxcvbnm,.");
    private static final Map<Composer, String> NAMES =
            Map.of(Composer.TELEX, "Telex", Composer.VNI, "VNI", Composer.PLAIN, "abc");

    private final TouchKit kit;
    private final Consumer<UnaryOperator<String>> typed;
    private final Deck deck;
    private Composer composer = Composer.TELEX;

    /**
     * @param typed is handed what a key does to the text
     * @param send and {@code back} stand beside the letters
     */
    public Keyboard(TouchKit kit, Consumer<UnaryOperator<String>> typed, TouchButton send, TouchButton back) {
        this.kit = kit;
        this.typed = typed;
        List<List<TouchButton>> lines = LINES.stream()
                .map(line -> line.chars().mapToObj(key -> letter((char) key)).toList())
                .toList();
        TouchButton erase = kit.key("⌫", () -> typed.accept(Composer::erase));
        TouchButton space = kit.button(TouchButton.Weight.SECONDARY, "space", () -> press(' '));
        deck = Deck.ofKeys(kit, lines, List.of(erase, way(), send, back, space));
    }

    public Deck deck() {
        return deck;
    }

    private TouchButton letter(char key) {
        return kit.key(String.valueOf(key), () -> press(key));
    }

    private TouchButton way() {
        TouchButton[] way = new TouchButton[1];
        way[0] = kit.key(name(), () -> {
            composer = composer.next();
            way[0].say(name());
        });
        return way[0];
    }

    private String name() {
        return Objects.requireNonNull(NAMES.get(composer));
    }

    private void press(char key) {
        typed.accept(text -> composer.type(text, key));
    }
}
