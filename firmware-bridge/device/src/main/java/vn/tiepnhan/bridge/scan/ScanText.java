package vn.tiepnhan.bridge.scan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.code.AimIdentifier;

/** What stands in a frame: AIM identifier and text, perhaps in a charset of the scanner's own. */
public final class ScanText {
    private ScanText() {}

    /** A code with its AIM identifier, if there is a known one, in front; text becomes UTF-8. */
    public static Reading.Code identified(byte[] frame, @Nullable Charset charset) {
        AimIdentifier code = AimIdentifier.strip(frame);
        return new Reading.Code(code.symbology(), code.recoded() ? code.content() : utf8(code.content(), charset));
    }

    /** In UTF-8; bytes that are no text of that charset stay as they are, for they may be binary. */
    public static byte[] utf8(byte[] bytes, @Nullable Charset charset) {
        if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
            return bytes;
        }
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException binary) {
            return bytes;
        }
    }
}
