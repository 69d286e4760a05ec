package vn.tiepnhan.image.pdf417;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.zxing.FormatException;
import com.google.zxing.common.CharacterSetECI;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Bytes of a symbol as they come; once an ECI names a character set, text of that set is turned into UTF-8. */
final class EciBytes {
    private final ByteArrayOutputStream done = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private @Nullable Charset charset;

    void put(int value) {
        pending.write(value);
    }

    /** An ECI this program does not know leaves the bytes that follow as they are. */
    void eci(int number) {
        flush();
        try {
            CharacterSetECI known = number < 900 ? CharacterSetECI.getCharacterSetECIByValue(number) : null;
            charset = known == null ? null : known.getCharset();
        } catch (FormatException outOfRange) {
            charset = null;
        }
    }

    byte[] bytes() {
        flush();
        return done.toByteArray();
    }

    private void flush() {
        byte[] bytes = pending.toByteArray();
        pending.reset();
        boolean asIs = charset == null || charset.equals(UTF_8);
        done.writeBytes(asIs ? bytes : new String(bytes, charset == null ? ISO_8859_1 : charset).getBytes(UTF_8));
    }
}
