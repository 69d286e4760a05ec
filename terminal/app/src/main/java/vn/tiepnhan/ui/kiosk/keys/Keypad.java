package vn.tiepnhan.ui.kiosk.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.ui.kiosk.part.Deck;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.Typing;
import vn.tiepnhan.ui.kiosk.state.Visit;

/** The kiosk's own keys: only what a receipt number or a look-up code can have. */
public final class Keypad {
    private static final int IN_A_LINE = 10;

    private final Map<Character, TouchButton> keys = new LinkedHashMap<>();
    private final Deck deck;

    public Keypad(TouchKit kit) {
        for (char key : Typing.CHARACTERS.toCharArray()) {
            keys.put(key, kit.key(String.valueOf(key), () -> kit.touches().type(key)));
        }
        TouchButton erase = kit.button(
                TouchButton.Weight.SECONDARY, "erase", () -> kit.touches().erase());
        TouchButton back = kit.button(
                TouchButton.Weight.SECONDARY, "back", () -> kit.touches().choose(Step.LOOKUP));
        deck = Deck.ofKeys(kit, lines(List.copyOf(keys.values())), List.of(erase, back));
    }

    private static List<List<TouchButton>> lines(List<TouchButton> all) {
        List<List<TouchButton>> lines = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IN_A_LINE) {
            lines.add(all.subList(from, Math.min(from + IN_A_LINE, all.size())));
        }
        return lines;
    }

    public Deck deck() {
        return deck;
    }

    /** Only keys that can be typed next are alive. */
    public void render(Visit visit) {
        Typing typing = visit.typing();
        keys.forEach((key, button) -> button.setEnabled(typing.takes(key)));
    }
}
