package vn.tiepnhan.dossier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One barcode as it was read, before anybody asks what it means.
 *
 * @param symbology what carried it, or null when a hand scanner did not say
 * @param bytes the encoded bytes; an ECI of the symbol is already resolved, so that Unicode text stands here as UTF-8
 * @param origin the file and page, or the device, it came from
 * @param part its place in a Macro PDF417 or QR structured-append group, or null when it stands alone
 */
public record Symbol(@Nullable Symbology symbology, byte[] bytes, Origin origin, @Nullable Part part) {
    public Symbol {
        bytes = bytes.clone();
    }

    /** Where a symbol was seen; {@code page} counts from 1 and is 0 for a hand scanner. */
    public record Origin(String source, int page) {}

    /**
     * Place in a group that the symbology itself splits (ISO/IEC 15438 Macro PDF417, ISO/IEC 18004 structured append).
     *
     * @param index from 0
     * @param count number of parts, or -1 where the symbol does not say
     * @param group what all parts share: file id (Macro PDF417) or parity in decimal (QR)
     * @param last whether the symbol says that it is the last one
     */
    public record Part(int index, int count, String group, boolean last) {}

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The text when the bytes are well-formed UTF-8. */
    public Optional<String> utf8() {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** One char a byte, for layouts of single-byte text such as TCVN3. */
    public String latin1() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
