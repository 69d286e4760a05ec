package vn.tiepnhan.dossier.number;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Text written as the hex of its UTF-8 bytes. */
final class HexText {
    private HexText() {}

    static Optional<String> read(String hex) {
        if (hex.length() % 2 != 0 || !hex.matches("[0-9A-Fa-f]*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(HexFormat.of().parseHex(hex)))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}
