package vn.tiepnhan.dossier.layout.rule;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How bytes of a layout become text. */
public enum TextEncoding {
    UTF_8 {
        @Override
        public Optional<String> decode(byte[] bytes) {
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
        public Optional<String> decode(byte[] bytes) {
            return Optional.of(Tcvn3.decode(bytes));
        }
    };

    /** The text, or empty when the bytes are not of this encoding. */
    public abstract Optional<String> decode(byte[] bytes);
}
