package vn.tiepnhan.bridge.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.bridge.cli.Main;

final class UdevRuleTest {
    @Test
    void aTypingScannerIsKeptFromTheDesktopAndSaysWhatIsNot() {
        String rule = new UdevRule(UdevRule.Node.EVDEV, "0C2E", "0B01").text();
        assertThat(rule)
                .contains("ATTRS{idVendor}==\"0c2e\", ATTRS{idProduct}==\"0b01\"")
                .contains("ENV{LIBINPUT_IGNORE_DEVICE}=\"1\"")
                .contains("GROUP=\"input\"")
                .contains("text consoles", "màn hình chữ");
        assertThat(rule.lines().filter(line -> !line.startsWith("#"))).hasSize(1);
    }

    @Test
    void otherInterfacesOnlyGetTheirGroup() {
        assertThat(new UdevRule(UdevRule.Node.HIDRAW, "05e0", "1900").text())
                .contains("KERNEL==\"hidraw*\"")
                .doesNotContain("LIBINPUT");
        assertThat(new UdevRule(UdevRule.Node.SERIAL, "05e0", "1900").text()).contains("GROUP=\"dialout\"");
    }

    @Test
    void theCommandPrintsItAndRefusesWhatIsNoUsbId() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Main.run(new String[] {"udev", "--usb", "0c2e:0b01"}, print, print))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("LIBINPUT_IGNORE_DEVICE");
        assertThat(Main.run(new String[] {"udev", "--usb", "04b8:0202", "--interface", "printer"}, print, print))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("usbmisc");
        assertThat(Main.run(new String[] {"udev", "--usb", "zz"}, print, print)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("VID:PID");
    }
}
