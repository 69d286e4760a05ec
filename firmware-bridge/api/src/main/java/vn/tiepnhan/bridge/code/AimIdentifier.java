package vn.tiepnhan.bridge.code;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in front of a code when the scanner sends AIM identifiers ({@code ]cm}, ISO/IEC 15424), and the code behind
 * it with extended channel escapes undone.
 *
 * @param symbology name as in {@code tiepnhan scan}, or null where the scanner does not say or means another
 * @param recoded whether extended channel escapes were undone, so that what is text is UTF-8 already
 * @param content what the symbol holds; text as UTF-8 where an ECI says how it was coded
 */
public record AimIdentifier(@Nullable String symbology, boolean recoded, byte[] content) {
    private static final int LENGTH = 3;
    /** Symbologies of the list that we carry no name for: their identifier is stripped, their content is kept. */
    private static final String OTHERS = "BDEFGHIKMNOPRSTVXYZez";

    /** Identifiers whose data comes with ECI escapes: backslashes doubled, {@code \nnnnnn} for a change of coding. */
    private static final Set<String> ESCAPED = Set.of("Q2", "Q4", "Q6", "d4", "d5", "d6", "L1");

    /** A code without a known identifier is taken as it is: data that merely begins with a bracket loses nothing. */
    public static AimIdentifier strip(byte[] frame) {
        if (frame.length < LENGTH || frame[0] != ']' || !isModifier(frame[2])) {
            return new AimIdentifier(null, false, frame);
        }
        char letter = (char) frame[1];
        String symbology = symbology(letter);
        if (symbology == null && OTHERS.indexOf(letter) < 0) {
            return new AimIdentifier(null, false, frame);
        }
        byte[] data = Arrays.copyOfRange(frame, LENGTH, frame.length);
        String identifier = "" + letter + (char) frame[2];
        boolean escaped = ESCAPED.contains(identifier);
        return new AimIdentifier(symbology, escaped, escaped ? withoutEscapes(data) : data);
    }

    private static boolean isModifier(byte modifier) {
        return (modifier >= '0' && modifier <= '9') || (modifier >= 'A' && modifier <= 'Z') || modifier == 'm';
    }

    private static @Nullable String symbology(char letter) {
        return switch (letter) {
            case 'L' -> "PDF417";
            case 'Q' -> "QR";
            case 'd' -> "DATA_MATRIX";
            case 'C' -> "CODE_128";
            case 'A' -> "CODE_39";
            default -> null;
        };
    }

    private static byte[] withoutEscapes(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length);
        boolean latin = false;
        for (int i = 0; i < data.length; i++) {
            int value = data[i] & 0xFF;
            if (value == '\\' && i + 1 < data.length && data[i + 1] == '\\') {
                out.write('\\');
                i++;
            } else if (value == '\\' && isEci(data, i + 1)) {
                int eci = Integer.parseInt(new String(data, i + 1, 6, StandardCharsets.US_ASCII));
                latin = eci == 1 || eci == 3;
                i += 6;
            } else if (latin && value > 0x7F) {
                out.writeBytes(String.valueOf((char) value).getBytes(StandardCharsets.UTF_8));
            } else {
                out.write(value);
            }
        }
        return out.toByteArray();
    }

    private static boolean isEci(byte[] data, int from) {
        if (from + 6 > data.length) {
            return false;
        }
        for (int i = from; i < from + 6; i++) {
            if (data[i] < '0' || data[i] > '9') {
                return false;
            }
        }
        return true;
    }
}
