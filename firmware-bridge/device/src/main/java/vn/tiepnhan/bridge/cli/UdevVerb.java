package vn.tiepnhan.bridge.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.bridge.scanner.UdevRule;

/** {@code udev}: prints the udev rule for a USB device; nothing is changed. */
@Command(name = "udev", description = "In luật udev cho một thiết bị USB / print the udev rule for a USB device")
final class UdevVerb extends Verb {
    @Option(
            names = "--usb",
            required = true,
            paramLabel = "VID:PID",
            description = "Như lsusb hiện / as lsusb shows it, 0c2e:0b01")
    private String usb = "";

    @Option(
            names = "--interface",
            description = "serial (USB-COM), hidraw (HID-POS), evdev (bàn phím / keyboard), printer (/dev/usb/lp*)"
                    + " (${DEFAULT-VALUE})")
    private UdevRule.Node node = UdevRule.Node.EVDEV;

    @Override
    public Integer call() {
        UdevRule rule = rule();
        output.document(Map.of("file", rule.file(), "group", rule.node().group(), "rule", rule.text()));
        output.line(rule.text().stripTrailing());
        output.message(output.say(
                "Chép vào " + rule.file() + ", nạp lại udev, rồi cắm lại thiết bị.",
                "Put this into " + rule.file() + ", reload udev, then plug the device in again."));
        return Main.DONE;
    }

    private UdevRule rule() {
        String[] parts = usb.split(":", -1);
        try {
            return new UdevRule(node, parts[0], parts.length == 2 ? parts[1] : "");
        } catch (IllegalArgumentException bad) {
            throw new BridgeException(
                    new Cause(
                            "USAGE",
                            "--usb cần dạng VID:PID như lsusb hiện, ví dụ 0c2e:0b01.",
                            "--usb takes VID:PID as lsusb shows it, for example 0c2e:0b01."),
                    bad);
        }
    }
}
