package vn.tiepnhan.ui.kiosk.page;

import java.util.List;
import javax.swing.JPanel;
import vn.tiepnhan.ui.kiosk.part.Illustration;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.Millimetres;
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
        JPanel digits =
                new JPanel(kit.layout("wrap 6", "[" + kit.scale().px(Millimetres.TARGET + 4) + "!,fill]", "[fill]"));
        digits.setOpaque(false);
        "1234567890"
                .chars()
                .forEach(key -> digits.add(
                        kit.key(String.valueOf((char) key), () -> kit.touches().type((char) key)), kit.target()));
        digits.add(kit.key("⌫", () -> kit.touches().erase()), kit.target());
        add(name, "growx, wmin 0");
        add(pin, "growx, wmin 0");
        add(new Illustration(kit, Icons.Name.TOKEN), "grow, pushy");
        add(digits, "alignx center, growx 0");
        add(new Bottom(kit, List.of(prove)), "growx");
    }

    @Override
    public void render(KioskState state) {
        StaffTurn staff = state.visit().staff();
        if (staff == null) {
            return;
        }
        name.text(kit.words().say("staff.pin", staff.name()));
        pin.text(staff.digits() == 0 ? "—" : "●".repeat(staff.digits()));
        prove.setEnabled(staff.digits() > 0 && !state.visit().busy());
    }
}
