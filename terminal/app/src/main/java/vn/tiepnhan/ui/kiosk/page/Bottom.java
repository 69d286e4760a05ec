package vn.tiepnhan.ui.kiosk.page;

import java.util.List;
import javax.swing.JPanel;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.Step;

/** The row of buttons that ends a page: what is done next, and back. */
final class Bottom extends JPanel {
    private static final double HIGH = 28;

    Bottom(TouchKit kit, List<TouchButton> buttons) {
        super(kit.layout("fillx, hidemode 3", "", "[fill]"));
        setOpaque(false);
        String high = kit.tall() ? ", hmin " + kit.scale().px(HIGH) : "";
        for (TouchButton button : buttons) {
            add(button, kit.target() + ", growx, pushx, sg" + high);
        }
    }

    static TouchButton take(TouchKit kit, Service service) {
        return kit.button(TouchButton.Weight.PRIMARY, "take." + service, () -> kit.touches()
                .take(service));
    }

    static TouchButton print(TouchKit kit) {
        return kit.button(
                TouchButton.Weight.SECONDARY, "print", () -> kit.touches().print());
    }

    static TouchButton back(TouchKit kit) {
        return kit.button(
                TouchButton.Weight.SECONDARY, "back", () -> kit.touches().choose(Step.ATTRACT));
    }
}
