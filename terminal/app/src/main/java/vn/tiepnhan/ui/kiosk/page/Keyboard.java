package vn.tiepnhan.ui.kiosk.page;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JPanel;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kit.compose.Composer;

/** The kiosk's own letters: ten keys a row, marks by Telex or VNI, no input method of the system. */
final class Keyboard extends JPanel {
    private static final String[] TALL = {"1234567890", "qwertyuiop", "asdfghjkl/", "zxcvbnm,."};
    private static final String[] WIDE = {"qwertyuiop789", "asdfghjkl,456", "zxcvbnm./"};
    private static final Map<Composer, String> NAMES =
            Map.of(Composer.TELEX, "Telex", Composer.VNI, "VNI", Composer.PLAIN, "abc");

    private final transient Consumer<UnaryOperator<String>> typed;
    private Composer composer = Composer.TELEX;

    /**
     * @param typed is handed what a key does to the text
     * @param send and {@code back} end the last row
     */
    Keyboard(TouchKit kit, Consumer<UnaryOperator<String>> typed, TouchButton send, TouchButton back) {
        super(kit.layout("fillx, wrap " + (kit.tall() ? 10 : 13), "[grow,fill,sg k]", "[fill]"));
        this.typed = typed;
        setOpaque(false);
        for (String row : kit.tall() ? TALL : WIDE) {
            row.chars().forEach(key -> add(letter(kit, (char) key), kit.target()));
        }
        add(kit.key("⌫", () -> typed.accept(Composer::erase)), kit.target());
        if (!kit.tall()) {
            "123".chars().forEach(key -> add(letter(kit, (char) key), kit.target()));
        }
        add(way(kit), kit.target() + ", span " + (kit.tall() ? 3 : 2));
        TouchButton space = kit.button(TouchButton.Weight.SECONDARY, "space", () -> press(' '));
        add(space, kit.target() + ", span " + (kit.tall() ? 7 : 4));
        if (!kit.tall()) {
            add(letter(kit, '0'), kit.target());
        }
        int last = kit.tall() ? 5 : 3;
        add(send, kit.target() + ", span " + last);
        add(back, kit.target() + ", span " + last);
    }

    private TouchButton letter(TouchKit kit, char key) {
        return kit.key(String.valueOf(key), () -> press(key));
    }

    private TouchButton way(TouchKit kit) {
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
