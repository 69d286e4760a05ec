package vn.tiepnhan.ui.kiosk.page;

import java.util.List;
import vn.tiepnhan.ui.kiosk.part.Deck;
import vn.tiepnhan.ui.kiosk.part.Illustration;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.StaffTurn;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.Icons;

/** The PIN of a staff card, by the kiosk's own digits; only their number is shown. */
final class StaffPage extends Page {
    private final TextBlock name;
    private final TextBlock pin;
    private final TouchButton prove;

    StaffPage(TouchKit kit) {
        super(kit, kit.layout("fill, wrap 1", "[grow,fill]", ""));
        name = kit.text(KioskScale.Type.TITLE);
        pin = kit.text(KioskScale.Type.HEADLINE);
        prove = kit.button(
                TouchButton.Weight.PRIMARY, "staff.prove", () -> kit.touches().prove());
        List<TouchButton> digits = "1234567890"
                .chars()
                .mapToObj(key ->
                        kit.key(String.valueOf((char) key), () -> kit.touches().type((char) key)))
                .toList();
        TouchButton erase = kit.key("⌫", () -> kit.touches().erase());
        add(name, "growx, wmin 0");
        add(pin, "growx, wmin 0");
        add(new Illustration(kit, Icons.Name.TOKEN), "grow, pushy");
        add(Deck.ofKeys(kit, List.of(digits.subList(0, 5), digits.subList(5, 10)), List.of(erase, prove)), "growx");
    }

    @Override
    public void render(KioskState state) {
        StaffTurn staff = state.visit().staff();
        if (staff == null) {
            return;
        }
        name.text(kit.words().say("staff.pin", staff.name()));
        pin.text(staff.digits() == 0 ? "—" : "●".repeat(staff.digits()));
        prove.setEnabled(staff.digits() > 0);
        prove.await(state.visit().busy());
    }
}
