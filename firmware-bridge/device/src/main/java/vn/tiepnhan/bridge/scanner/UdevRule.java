package vn.tiepnhan.bridge.scanner;

import java.util.Locale;

/**
 * The udev rule that makes one kind of USB device usable by the bridge: who may open it, and for a scanner that types,
 * that the desktop does not listen too. Java cannot take a keyboard for itself (EVIOCGRAB is an ioctl), so the desktop is
 * told to leave it alone.
 *
 * @param vendor four hex digits
 * @param product four hex digits
 */
public record UdevRule(Node node, String vendor, String product) {
    /** What the kernel makes of the device. */
    public enum Node {
        SERIAL("tty", "ttyACM*|ttyUSB*", "dialout"),
        HIDRAW("hidraw", "hidraw*", "plugdev"),
        EVDEV("input", "event*", "input"),
        PRINTER("usbmisc", "lp*", "lp");

        private final String subsystem;
        private final String kernel;
        private final String group;

        Node(String subsystem, String kernel, String group) {
            this.subsystem = subsystem;
            this.kernel = kernel;
            this.group = group;
        }

        public String group() {
            return group;
        }

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public UdevRule {
        if (!vendor.matches("[0-9A-Fa-f]{4}") || !product.matches("[0-9A-Fa-f]{4}")) {
            throw new IllegalArgumentException(vendor + ":" + product);
        }
    }

    /** Where it belongs; every kind of device has its own. */
    public String file() {
        return ("/etc/udev/rules.d/70-tiepnhan-" + vendor + "-" + product + ".rules").toLowerCase(Locale.ROOT);
    }

    /** The rule with its explanation, to be put into {@link #file}. */
    public String text() {
        String match = "ACTION!=\"remove\", SUBSYSTEM==\"" + node.subsystem + "\", KERNEL==\"" + node.kernel
                + "\", ATTRS{idVendor}==\"" + vendor.toLowerCase(Locale.ROOT) + "\", ATTRS{idProduct}==\""
                + product.toLowerCase(Locale.ROOT) + "\"";
        String rights = ", GROUP=\"" + node.group + "\", MODE=\"0660\"";
        String reload = "udevadm control --reload && udevadm trigger && adduser ";
        return "# " + file() + "\n"
                + "# rồi chạy: " + reload + "TÀI-KHOẢN-CHẠY-BRIDGE " + node.group + "\n"
                + "# then run: " + reload + "THE-BRIDGE-USER " + node.group + "\n"
                + (node == Node.EVDEV ? KEYBOARD : "")
                + match + rights + (node == Node.EVDEV ? ", ENV{LIBINPUT_IGNORE_DEVICE}=\"1\"" : "") + "\n";
    }

    private static final String KEYBOARD =
            """
            # Màn hình đồ họa dùng libinput (Wayland, Xorg với trình điều khiển libinput) không nhận phím của máy quét nữa. Vẫn
            # nhận: màn hình chữ (hãy tắt getty trên máy của quầy), Xorg với trình điều khiển evdev cũ, và systemd-logind (chỉ
            # các phím nguồn).
            # Keeps the scanner's keys from desktops that use libinput (Wayland, Xorg with its libinput driver). Not kept from
            # them: text consoles (stop getty on the counter's console), Xorg with the old evdev driver, and systemd-logind,
            # which goes on to see power keys.
            """;
}
