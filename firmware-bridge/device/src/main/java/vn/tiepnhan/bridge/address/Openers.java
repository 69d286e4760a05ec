package vn.tiepnhan.bridge.address;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.LinkOpener;
import vn.tiepnhan.bridge.link.cups.CupsLink;
import vn.tiepnhan.bridge.link.file.FileLink;
import vn.tiepnhan.bridge.link.input.InputLink;
import vn.tiepnhan.bridge.link.input.InputNodes;
import vn.tiepnhan.bridge.link.serial.SerialLink;
import vn.tiepnhan.bridge.link.tcp.Neighbours;
import vn.tiepnhan.bridge.link.tcp.TcpByMac;
import vn.tiepnhan.bridge.link.tcp.TcpLink;
import vn.tiepnhan.bridge.link.usb.UsbPorts;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.outlet.SimulatedPrinters;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.SerialSettings;

/** From a device's address to the way of opening it. */
public final class Openers {
    private Openers() {}

    public static LinkOpener printer(DeviceUri uri, PrinterProfile profile) {
        if (uri.scheme().equals("sim")) {
            return simulated(uri, profile);
        }
        return link(uri, profile.serial());
    }

    public static LinkOpener link(DeviceUri uri, SerialSettings settings) {
        return switch (uri.scheme()) {
            case "tcp" ->
                uri.mac().isEmpty()
                        ? () -> TcpLink.open(uri.host(), uri.port())
                        : new TcpByMac(uri.host(), uri.port(), uri.mac(), Neighbours.ofThisMachine(), System::nanoTime);
            case "serial" -> {
                SerialSettings chosen = uri.baud() == 0 ? settings : settings.withBaud(uri.baud());
                yield () -> SerialLink.open(
                        UsbPorts.ofThisMachine()
                                .serial(uri.target(), uri.plug())
                                .toString(),
                        chosen);
            }
            case "file" ->
                () -> FileLink.open(UsbPorts.ofThisMachine()
                        .printer(uri.target(), uri.plug())
                        .toString());
            case "cups" -> () -> CupsLink.open(uri.target());
            case "hidraw", "evdev" ->
                () -> InputLink.open(InputNodes.ofThisMachine().find(uri.scheme(), uri.target(), uri.plug()));
            default -> throw DeviceUri.bad(uri.scheme() + ":" + uri.target());
        };
    }

    /** Whether something is at an address of this machine now; never for what only asking would tell. */
    public static boolean there(DeviceUri uri) {
        return switch (uri.scheme()) {
            case "serial", "file", "hidraw", "evdev" -> {
                try {
                    yield nodes(uri).stream().allMatch(Files::exists);
                } catch (LinkException absent) {
                    yield false;
                }
            }
            default -> false;
        };
    }

    private static List<Path> nodes(DeviceUri uri) throws LinkException {
        return switch (uri.scheme()) {
            case "serial" -> List.of(UsbPorts.ofThisMachine().serial(uri.target(), uri.plug()));
            case "file" -> List.of(UsbPorts.ofThisMachine().printer(uri.target(), uri.plug()));
            default -> InputNodes.ofThisMachine().find(uri.scheme(), uri.target(), uri.plug());
        };
    }

    private static LinkOpener simulated(DeviceUri uri, PrinterProfile profile) {
        String word = uri.parameters().getOrDefault("fault", "none");
        StringBuilder words = new StringBuilder(word);
        for (String name : List.of("at", "for", "rate")) {
            String value = uri.parameters().get(name);
            words.append(value == null ? "" : "&" + name + "=" + value);
        }
        try {
            Fault fault = Fault.parse(words.toString());
            return SimulatedPrinters.inFolder(Path.of(uri.target()), profile, fault);
        } catch (IllegalArgumentException | UncheckedIOException unusable) {
            throw new BridgeException(simulator(unusable), unusable);
        }
    }

    private static Cause simulator(Throwable unusable) {
        return new Cause(
                "BAD_SIMULATOR",
                "Không tạo được máy in mô phỏng: " + unusable.getMessage() + ". Hãy chọn thư mục ghi được.",
                "The simulated printer cannot be made: " + unusable.getMessage()
                        + ". Choose a folder that can be written.");
    }
}
