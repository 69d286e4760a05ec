package vn.tiepnhan.profile.about;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** One way of recognising a device. */
public sealed interface Signal {
    /**
     * How much of the signal is there: 0 when anything it names differs or was not seen, else more the more it names.
     */
    int strength(Sighting seen);

    /** Whether it alone may decide; what a device says of itself may not, because clones answer with others' names. */
    default boolean trusted() {
        return true;
    }

    /** USB identity; empty parts are not compared. The product text is a pattern. */
    record Usb(String vendor, String product, String serial, String name) implements Signal {
        @Override
        public int strength(Sighting seen) {
            return Compared.NOTHING
                    .same(vendor, seen.usbVendor(), 2)
                    .same(product, seen.usbProduct(), 4)
                    .same(serial, seen.usbSerial(), 16)
                    .pattern(name, seen.usbName(), 4)
                    .strength();
        }
    }

    /** Fields of a printer's IEEE 1284 device id; empty parts are not compared, the others are patterns. */
    record Ieee1284(String maker, String model, String commands) implements Signal {
        @Override
        public int strength(Sighting seen) {
            return Compared.NOTHING
                    .pattern(maker, field(seen.ieee1284(), "MFG", "MANUFACTURER"), 2)
                    .pattern(model, field(seen.ieee1284(), "MDL", "MODEL"), 6)
                    .pattern(commands, field(seen.ieee1284(), "CMD", "COMMAND SET"), 1)
                    .strength();
        }

        private static String field(String id, String name, String longName) {
            for (String part : id.split(";")) {
                String[] pair = part.split(":", 2);
                String key = pair[0].strip().toUpperCase(Locale.ROOT);
                if (pair.length == 2 && (key.equals(name) || key.equals(longName))) {
                    return pair[1].strip();
                }
            }
            return "";
        }
    }

    /** A place devices are plugged into, for offices that wire every counter alike. */
    record Port(String location) implements Signal {
        @Override
        public int strength(Sighting seen) {
            return Compared.NOTHING.same(location, seen.port(), 16).strength();
        }
    }

    /** The maker's part of a network address: the maker, not the model. */
    record Mac(String prefix) implements Signal {
        @Override
        public int strength(Sighting seen) {
            String mac = seen.mac().replaceAll("[^0-9A-Fa-f]", "").toUpperCase(Locale.ROOT);
            return mac.startsWith(prefix.replaceAll("[^0-9A-Fa-f]", "").toUpperCase(Locale.ROOT)) ? 1 : 0;
        }
    }

    /** What a printer answers to {@code GS I}; patterns. Never decides alone. */
    record GsI(String maker, String model) implements Signal {
        @Override
        public int strength(Sighting seen) {
            return Compared.NOTHING
                    .pattern(maker, seen.saysMaker(), 1)
                    .pattern(model, seen.saysModel(), 3)
                    .strength();
        }

        @Override
        public boolean trusted() {
            return false;
        }
    }

    /** A reader as the card service names it; a pattern found anywhere in the name. */
    record ReaderName(Pattern pattern) implements Signal {
        @Override
        public int strength(Sighting seen) {
            return !seen.reader().isEmpty() && pattern.matcher(seen.reader()).find() ? 4 : 0;
        }
    }

    /** An answer to reset, hex; only bits set in the mask are compared, and the lengths must be the same. */
    record Atr(String value, String mask) implements Signal {
        @Override
        public int strength(Sighting seen) {
            if (seen.atr().length() != value.length()) {
                return 0;
            }
            byte[] wanted = HexFormat.of().parseHex(value);
            byte[] bits = HexFormat.of().parseHex(mask);
            byte[] given = HexFormat.of().parseHex(seen.atr());
            int compared = 0;
            for (int i = 0; i < given.length; i++) {
                if (((given[i] ^ wanted[i]) & bits[i]) != 0) {
                    return 0;
                }
                compared += Integer.bitCount(bits[i] & 0xFF);
            }
            return compared;
        }
    }
}
