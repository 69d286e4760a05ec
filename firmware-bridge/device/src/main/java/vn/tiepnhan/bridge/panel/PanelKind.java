package vn.tiepnhan.bridge.panel;

import java.util.Objects;
import vn.tiepnhan.bridge.address.DeviceUri;
import vn.tiepnhan.bridge.address.Openers;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.device.Attempts;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceKind;
import vn.tiepnhan.bridge.device.Reappearance;
import vn.tiepnhan.bridge.device.Surroundings;
import vn.tiepnhan.bridge.link.gpio.GpioBoard;
import vn.tiepnhan.bridge.link.serial.SerialLink;
import vn.tiepnhan.bridge.panel.firmata.FirmataWires;
import vn.tiepnhan.profile.PanelProfile;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.panel.PanelBoard;

/** Panels: on the header of a Raspberry Pi ({@code gpio:header}), or on a Firmata board ({@code firmata:/dev/ttyACM0}). */
public final class PanelKind implements DeviceKind {
    static final String WORD = "panel";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Device make(DeviceUri uri, String id, Surroundings around) {
        return switch (uri.scheme()) {
            case "gpio" -> {
                GpioBoard board = GpioBoard.ofThisMachine();
                PanelProfile profile = profile(uri, around, PanelBoard.GPIO, board.usualProfile());
                yield panel(profile, () -> board.open(profile), new Reappearance(() -> false), id, around);
            }
            case "firmata" -> {
                PanelProfile profile = profile(uri, around, PanelBoard.FIRMATA, "firmata-uno");
                DeviceUri line = DeviceUri.parse("serial:" + uri.target());
                WiresOpener opener = () -> FirmataWires.open(
                        Openers.link(line, Objects.requireNonNull(profile.serial()))
                                .open(),
                        uri.target(),
                        profile);
                Device panel = panel(profile, opener, new Reappearance(() -> Openers.there(line)), id, around);
                SerialLink.beforeExit(panel::close);
                yield panel;
            }
            default -> throw DeviceUri.bad(uri.scheme() + ":" + uri.target());
        };
    }

    private static PanelProfile profile(DeviceUri uri, Surroundings around, PanelBoard board, String usual) {
        PanelProfile profile = around.profile(ProfileLibrary::panel, uri.profile(usual));
        boolean serial = profile.serial() != null || board != PanelBoard.FIRMATA;
        if (profile.board().value() != board || !serial) {
            throw new BridgeException(new Cause(
                    "OTHER_BOARD",
                    "Hồ sơ " + profile.about().id() + " không dùng cho địa chỉ " + uri.scheme()
                            + ":. Xem: tiepnhan-bridge profiles explain "
                            + profile.about().id(),
                    "Profile " + profile.about().id() + " is not for an address of " + uri.scheme()
                            + ":. See: tiepnhan-bridge profiles explain "
                            + profile.about().id()));
        }
        return profile;
    }

    private Device panel(PanelProfile profile, WiresOpener opener, Reappearance away, String id, Surroundings around) {
        return new PanelDevice(
                profile,
                opener,
                new Attempts(away, around.waits()),
                around.status(id, WORD, profile.id()),
                around.hub());
    }
}
