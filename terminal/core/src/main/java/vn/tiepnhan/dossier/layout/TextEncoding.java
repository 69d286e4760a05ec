package vn.tiepnhan.dossier.layout;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How bytes of a layout become text. */
enum TextEncoding {
    UTF_8 {
        @Override
        Optional<String> decode(byte[] bytes) {
            try {
                return Optional.of(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
            } catch (CharacterCodingException malformed) {
                return Optional.empty();
            }
        }
    },
    TCVN3 {
        @Override
        Optional<String> decode(byte[] bytes) {
            return Optional.of(Tcvn3.decode(bytes));
        }
    };

    /** The text, or empty when the bytes are not of this encoding. */
    abstract Optional<String> decode(byte[] bytes);
}
