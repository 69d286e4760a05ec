package vn.tiepnhan.bridge.link.input;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who an input device is, whatever number its node has today: {@code 0C2E:0B01}, {@code 0C2E:0B01:SERIAL}, and the port it
 * is plugged into where two of a kind have no serial number.
 *
 * @param vendor four hex digits, upper case
 * @param product four hex digits, upper case
 * @param serial empty for any
 * @param port end of the kernel's physical path ({@code 1.3} of {@code usb-0000:01:00.0-1.3/input0}), empty for any
 */
public record InputIdentity(String vendor, String product, String serial, String port) {
    private static final Pattern TEXT = Pattern.compile("([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})(?::([^:/]{1,64}))?");

    /** @throws IllegalArgumentException when the text is no identity */
    public static InputIdentity parse(String text, String port) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no vendor:product[:serial]: " + text);
        }
        String serial = parts.group(3);
        return new InputIdentity(
                parts.group(1).toUpperCase(Locale.ROOT),
                parts.group(2).toUpperCase(Locale.ROOT),
                serial == null ? "" : serial,
                port);
    }

    /** Whether a text is an identity rather than a path. */
    public static boolean looksLikeOne(String text) {
        return TEXT.matcher(text).matches();
    }

    /** @param physical the kernel's path of the device, {@code usb-0000:01:00.0-1.3/input0} */
    public boolean matches(String theirVendor, String theirProduct, String theirSerial, String physical) {
        String place = physical.replaceFirst("/input\\d+$", "");
        return vendor.equalsIgnoreCase(theirVendor)
                && product.equalsIgnoreCase(theirProduct)
                && (serial.isEmpty() || serial.equals(theirSerial))
                && (port.isEmpty() || place.equals(port) || place.endsWith("-" + port));
    }
}
