package vn.tiepnhan.bridge.link.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.link.LinkException;

/** A sysfs tree as the kernel lays it out: two Honeywell scanners, one Zebra, a keyboard. */
final class InputNodesTest {
    /** USAGE_PAGE (Bar Code Scanner), USAGE (2), COLLECTION: the beginning of a HID-POS report descriptor. */
    private static final String SCANNER = "058C0902A101";

    private static final String KEYBOARD = "05010906A101";

    @TempDir
    private Path sys;

    private InputNodes nodes = InputNodes.ofThisMachine();

    @BeforeEach
    void tree() throws IOException {
        nodes = new InputNodes(sys, Path.of("/dev"));
        hidraw(0, "0003:00000C2E:00000B01", "usb-0000:01:00.0-1.2/input0", "", KEYBOARD);
        hidraw(1, "0003:00000C2E:00000B01", "usb-0000:01:00.0-1.2/input1", "", SCANNER);
        hidraw(2, "0003:00000C2E:00000B01", "usb-0000:01:00.0-1.3/input1", "", SCANNER);
        hidraw(12, "0003:000005E0:00001900", "usb-0000:01:00.0-1.4/input0", "S21344", SCANNER);
        event(3, "05e0", "1900", "S21344", "usb-0000:01:00.0-1.4/input0", "1000000000007 ff9f207ac14057ff");
        event(4, "05e0", "1900", "S21344", "usb-0000:01:00.0-1.4/input1", "3000f00");
        event(5, "05e0", "1900", "S21344", "usb-0000:01:00.0-1.4/input2", "0");
    }

    @Test
    void findsTheNodeWithTheScannersUsagePageWhateverItsNumber() throws LinkException {
        assertThat(nodes.find("hidraw", "05e0:1900:S21344", "")).containsExactly(Path.of("/dev/hidraw12"));
        assertThat(nodes.find("hidraw", "0C2E:0B01", "1.2")).containsExactly(Path.of("/dev/hidraw1"));
        assertThat(nodes.find("hidraw", "0C2E:0B01", "usb-0000:01:00.0-1.3")).containsExactly(Path.of("/dev/hidraw2"));
    }

    @Test
    void allEventNodesOfOneScannerThatHaveKeysAreIts() throws LinkException {
        assertThat(nodes.find("evdev", "05E0:1900", ""))
                .containsExactly(Path.of("/dev/input/event3"), Path.of("/dev/input/event4"));
    }

    @Test
    void twoOfAKindWithoutSerialNumbersAreNotGuessedBetween() {
        LinkException refused = failure("hidraw", "0C2E:0B01", "");
        assertThat(refused.kind()).isEqualTo(LinkException.Kind.AMBIGUOUS);
        assertThat(refused.reason().en()).contains("1.2").contains("1.3").contains("USB port");
    }

    @Test
    void aScannerThatIsNotThereIsAbsentAndAPortIsMatchedWhole() {
        assertThat(failure("hidraw", "1234:5678", "").kind()).isEqualTo(LinkException.Kind.ABSENT);
        assertThat(failure("hidraw", "0C2E:0B01", "3").kind()).isEqualTo(LinkException.Kind.ABSENT);
        assertThat(failure("evdev", "05E0:1900:OTHER", "").kind()).isEqualTo(LinkException.Kind.ABSENT);
        assertThat(failure("hidraw", "05E0:1900", "9.9").kind()).isEqualTo(LinkException.Kind.ABSENT);
    }

    @Test
    void aPathIsTakenAsItIs() throws LinkException {
        Path byId = Path.of("/dev/input/by-id/usb-Honeywell-event-kbd");
        assertThat(nodes.find("evdev", byId.toString(), "")).containsExactly(byId);
    }

    private LinkException failure(String scheme, String target, String port) {
        return catchThrowableOfType(LinkException.class, () -> nodes.find(scheme, target, port));
    }

    private void hidraw(int number, String id, String physical, String serial, String descriptor) throws IOException {
        Path device = sys.resolve("class/hidraw/hidraw" + number + "/device");
        Files.createDirectories(device);
        Files.writeString(
                device.resolve("uevent"),
                "DRIVER=hid-generic\nHID_ID=" + id + "\nHID_NAME=Scanner\nHID_PHYS=" + physical + "\nHID_UNIQ=" + serial
                        + "\n");
        Files.write(device.resolve("report_descriptor"), HexFormat.of().parseHex(descriptor));
    }

    private void event(int number, String vendor, String product, String serial, String physical, String keys)
            throws IOException {
        Path device = sys.resolve("class/input/event" + number + "/device");
        Files.createDirectories(device.resolve("id"));
        Files.createDirectories(device.resolve("capabilities"));
        Files.writeString(device.resolve("id/vendor"), vendor + "\n");
        Files.writeString(device.resolve("id/product"), product + "\n");
        Files.writeString(device.resolve("uniq"), serial + "\n");
        Files.writeString(device.resolve("phys"), physical + "\n");
        Files.writeString(device.resolve("capabilities/key"), keys + "\n");
    }
}
