package vn.tiepnhan.ui.kiosk.state;

import java.util.List;
import vn.tiepnhan.dossier.Wording;

/**
 * Staff with their card in the reader; the PIN itself is never here.
 *
 * @param digits how many of the PIN were typed
 * @param devices how each device stands, once the card proved its holder
 */
public record StaffTurn(String name, int digits, boolean proved, List<Wording> devices) {
    public StaffTurn {
        devices = List.copyOf(devices);
    }

    /** Before the PIN. */
    public static StaffTurn of(String name) {
        return new StaffTurn(name, 0, false, List.of());
    }

    public StaffTurn digits(int typed) {
        return new StaffTurn(name, typed, proved, devices);
    }

    public StaffTurn proved(List<Wording> how) {
        return new StaffTurn(name, 0, true, how);
    }
}
