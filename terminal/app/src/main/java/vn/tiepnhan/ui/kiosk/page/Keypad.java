package vn.tiepnhan.ui.kiosk.page;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JPanel;
import vn.tiepnhan.ui.kiosk.part.Millimetres;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.Typing;

/** The kiosk's own keys: only what a receipt number or a look-up code can have, as many in a row as fingers have room for. */
final class Keypad extends JPanel {
    private static final int MOST_IN_A_ROW = 13;

    private final Map<Character, TouchButton> keys = new LinkedHashMap<>();

    Keypad(TouchKit kit) {
        super(kit.layout("fillx, wrap " + columns(kit), "[grow,fill,sg k]", "[fill]"));
        setOpaque(false);
        for (char key : Typing.CHARACTERS.toCharArray()) {
            TouchButton button =
                    kit.key(String.valueOf(key), () -> kit.touches().type(key));
            keys.put(key, button);
            add(button, kit.target());
        }
        add(
                kit.button(TouchButton.Weight.SECONDARY, "erase", () -> kit.touches()
                        .erase()),
                kit.target() + ", span 2");
    }

    private static int columns(TouchKit kit) {
        int gap = kit.scale().px(Millimetres.GAP);
        int room = kit.width() - (kit.tall() ? 4 : 2) * gap + gap;
        return Math.min(MOST_IN_A_ROW, room / (kit.scale().px(Millimetres.TARGET) + gap));
    }

    /** Only keys that can be typed next are alive. */
    void render(Typing typing) {
        keys.forEach((key, button) -> button.setEnabled(typing.takes(key)));
    }
}
