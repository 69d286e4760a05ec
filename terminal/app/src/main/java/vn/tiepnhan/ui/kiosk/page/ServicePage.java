package vn.tiepnhan.ui.kiosk.page;

import java.util.List;
import vn.tiepnhan.ui.kiosk.part.Illustration;
import vn.tiepnhan.ui.kiosk.part.ToneCard;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.StaffTurn;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Tone;

/** For staff who proved themselves: how the devices stand, a test slip, and the way out. */
final class ServicePage extends Page {
    private final ToneCard devices;
    private final TouchButton test;

    ServicePage(TouchKit kit) {
        super(kit, kit.layout("fill, wrap 1", "[grow,fill]", ""));
        devices = new ToneCard(kit);
        test = kit.button(
                TouchButton.Weight.SECONDARY, "staff.test", () -> kit.touches().testPrint());
        TouchButton leave = kit.button(
                TouchButton.Weight.PRIMARY, "staff.leave", () -> kit.touches().leave());
        add(devices, "growx, wmin 0");
        add(new Illustration(kit, Icons.Name.PRINTER), "grow, pushy");
        add(new Bottom(kit, List.of(leave, test)), "growx");
    }

    @Override
    public void render(KioskState state) {
        StaffTurn staff = state.visit().staff();
        if (staff == null) {
            return;
        }
        List<String> lines = staff.devices().stream().map(kit.words()::say).toList();
        devices.show(Tone.INFO, kit.words().say("staff.service", staff.name()), lines);
        test.await(state.visit().busy());
    }
}
