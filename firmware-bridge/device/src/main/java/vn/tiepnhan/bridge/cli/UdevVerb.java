package vn.tiepnhan.bridge.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.bridge.scanner.UdevRule;

/** {@code udev}: prints the udev rule for a USB scanner; nothing is changed. */
@Command(name = "udev", description = "In luật udev cho một máy quét USB / print the udev rule for a USB scanner")
final class UdevVerb extends Verb {
    @Option(
            names = "--usb",
            required = true,
            paramLabel = "VID:PID",
            description = "Như lsusb hiện / as lsusb shows it, 0c2e:0b01")
    private String usb = "";

    @Option(
            names = "--interface",
            description = "serial (USB-COM), hidraw (HID-POS), evdev (bàn phím / keyboard) (${DEFAULT-VALUE})")
    private SimulateScannerVerb.Kind kind = SimulateScannerVerb.Kind.evdev;

    @Override
    public Integer call() {
        UdevRule rule = rule();
        output.document(Map.of("file", UdevRule.FILE, "group", rule.node().group(), "rule", rule.text()));
        output.line(rule.text().stripTrailing());
        output.message(output.say(
                "Chép vào " + UdevRule.FILE + ", nạp lại udev, rồi cắm lại máy quét.",
                "Put this into " + UdevRule.FILE + ", reload udev, then plug the scanner in again."));
        return Main.DONE;
    }

    private UdevRule rule() {
        String[] parts = usb.split(":", -1);
        try {
            UdevRule.Node node = UdevRule.Node.valueOf(kind.name().toUpperCase(Locale.ROOT));
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
