package vn.tiepnhan.dossier.layout.body;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Base32 of RFC 4648 section 6, upper case, without padding. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    /** The bytes, or empty when a character, the length or the unused last bits are not those of an encoder. */
    static Optional<byte[]> decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 5 / 8);
        int held = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            held = (held << 5) | value;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bits < 5 && held == 0 ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }
}
