package vn.tiepnhan.bridge.link.usb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.link.LinkException;

/** A sysfs tree as the kernel lays it out: two printers of a kind, one with a serial number; a USB-serial cable; a CDC scanner. */
final class UsbPortsTest {
    @TempDir
    private Path sys;

    private UsbPorts ports = UsbPorts.ofThisMachine();

    @BeforeEach
    void tree() throws IOException {
        ports = new UsbPorts(sys, Path.of("/dev"));
        Path twin = usb("1-1.2", "04b8", "0202", "");
        node("usbmisc", "lp3", Files.createDirectories(twin.resolve("1-1.2:1.0")));
        Path other = usb("1-1.3", "04b8", "0202", "");
        node("usbmisc", "lp0", Files.createDirectories(other.resolve("1-1.3:1.0")));
        Path known = usb("1-1.4", "0416", "5011", "PX01");
        node("usbmisc", "lp1", Files.createDirectories(known.resolve("1-1.4:1.0")));
        Path cable = usb("3-2", "0403", "6001", "A50285BI");
        node("tty", "ttyUSB7", Files.createDirectories(cable.resolve("3-2:1.0/ttyUSB7")));
        Path scanner = usb("3-1", "0c2e", "0b61", "");
        node("tty", "ttyACM0", Files.createDirectories(scanner.resolve("3-1:1.0")));
        Files.createDirectories(sys.resolve("class/tty/tty1"));
    }

    private Path usb(String place, String vendor, String product, String serial) throws IOException {
        Path device = Files.createDirectories(sys.resolve("devices/usb/" + place));
        Files.writeString(device.resolve("idVendor"), vendor + "\n");
        Files.writeString(device.resolve("idProduct"), product + "\n");
        if (!serial.isEmpty()) {
            Files.writeString(device.resolve("serial"), serial + "\n");
        }
        return device;
    }

    private void node(String kind, String name, Path device) throws IOException {
        Path entry = Files.createDirectories(sys.resolve("class/" + kind + "/" + name));
        Files.createSymbolicLink(entry.resolve("device"), device);
    }

    @Test
    void findsANodeByWhoItIsWhateverItsNumber() throws LinkException {
        assertThat(ports.printer("0416:5011:PX01", "")).isEqualTo(Path.of("/dev/usb/lp1"));
        assertThat(ports.serial("0403:6001:A50285BI", "")).isEqualTo(Path.of("/dev/ttyUSB7"));
        assertThat(ports.serial("0C2E:0B61", "")).isEqualTo(Path.of("/dev/ttyACM0"));
    }

    @Test
    void twoOfAKindAreToldApartByTheirPortAndNeverGuessedBetween() throws LinkException {
        assertThat(ports.printer("04B8:0202", "1.2")).isEqualTo(Path.of("/dev/usb/lp3"));
        assertThat(ports.printer("04B8:0202", "1.3")).isEqualTo(Path.of("/dev/usb/lp0"));
        LinkException refused = catchThrowableOfType(LinkException.class, () -> ports.printer("04B8:0202", ""));
        assertThat(refused.kind()).isEqualTo(LinkException.Kind.AMBIGUOUS);
        assertThat(refused.reason().vi()).contains("1-1.2", "1-1.3");
    }

    @Test
    void whatIsNotThereIsAbsentAndAPathIsTakenAsItIs() throws LinkException {
        LinkException absent = catchThrowableOfType(LinkException.class, () -> ports.serial("1234:5678", ""));
        assertThat(absent.kind()).isEqualTo(LinkException.Kind.ABSENT);
        assertThat(catchThrowableOfType(LinkException.class, () -> ports.printer("04B8:0202", "9"))
                        .kind())
                .isEqualTo(LinkException.Kind.ABSENT);
        assertThat(ports.serial("/dev/serial/by-id/usb-X", "")).isEqualTo(Path.of("/dev/serial/by-id/usb-X"));
    }
}
