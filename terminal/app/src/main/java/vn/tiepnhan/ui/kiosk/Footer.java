package vn.tiepnhan.ui.kiosk;

import javax.swing.JPanel;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;

/** What is always in the same place, within everybody's reach: staff, size of type, language, end. */
final class Footer extends JPanel {
    private final TouchButton call;
    private final TouchButton end;

    Footer(TouchKit kit) {
        super(kit.layout("fillx", "[grow,fill,sg][grow,fill,sg][grow,fill,sg][grow,fill,sg]", "[fill]"));
        setOpaque(false);
        boolean large = kit.scale().large();
        call = kit.button(
                TouchButton.Weight.SECONDARY, "call", () -> kit.touches().call());
        end = kit.button(
                TouchButton.Weight.SECONDARY, "end", () -> kit.touches().end());
        add(call, kit.target());
        add(
                kit.button(TouchButton.Weight.SECONDARY, large ? "size.small" : "size.large", () -> kit.touches()
                        .size()),
                kit.target());
        add(
                kit.button(TouchButton.Weight.SECONDARY, "language", () -> kit.touches()
                        .language()),
                kit.target());
        add(end, kit.target());
    }

    void render(KioskState state) {
        call.setEnabled(state.place().open());
        end.setEnabled(state.place().open());
    }
}
