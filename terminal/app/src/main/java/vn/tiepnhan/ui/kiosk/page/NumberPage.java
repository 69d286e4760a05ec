package vn.tiepnhan.ui.kiosk.page;

import vn.tiepnhan.ui.kiosk.keys.Keypad;
import vn.tiepnhan.ui.kiosk.keys.Slots;
import vn.tiepnhan.ui.kiosk.part.Illustration;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.Icons;

/** Receipt number and look-up code by the kiosk's own keys, for whoever has no code that a scanner reads. */
final class NumberPage extends Page {
    private final TextBlock how;
    private final Slots slots;
    private final Keypad keypad;

    NumberPage(TouchKit kit) {
        super(kit, kit.layout("fill, wrap 1, hidemode 3", "[grow,fill]", ""));
        slots = new Slots(kit);
        keypad = new Keypad(kit);
        how = kit.text(KioskScale.Type.BODY);
        add(how, "growx, wmin 0");
        add(slots, "growx");
        add(new Illustration(kit, Icons.Name.SEARCH), "grow, pushy");
        add(keypad.deck(), "growx");
    }

    @Override
    public void render(KioskState state) {
        boolean begun = !state.place().begun().isEmpty();
        how.text(kit.words().say(begun ? "lookup.begun" : "lookup.how"));
        slots.render(state.visit().typing());
        keypad.render(state.visit());
    }
}
