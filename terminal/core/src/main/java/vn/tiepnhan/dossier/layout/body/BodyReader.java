package vn.tiepnhan.dossier.layout.body;

import java.util.List;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.layout.rule.BodyRule;
import vn.tiepnhan.dossier.layout.rule.Crc32;

/** Reads the body of a complete set by the rule of its layout. */
public final class BodyReader {
    private BodyReader() {}

    /**
     * @param chunks all chunks joined in the order of their symbol numbers
     * @param headerCrc the CRC-32 that every header named; asked only where the rule says that there is one
     */
    public static Unpacked read(String chunks, BodyRule rule, String headerCrc) {
        try {
            byte[] bytes = Unpacker.unpack(chunks, rule);
            String crc = Crc32.of(bytes);
            if (rule.crc() && !crc.equals(headerCrc)) {
                throw new BadBody("mã kiểm CRC của nội dung không khớp", "its CRC does not match");
            }
            return new Unpacked.Good(body(bytes, rule), crc);
        } catch (BadBody bad) {
            return new Unpacked.Bad(bad.problem());
        }
    }

    private static Body body(byte[] bytes, BodyRule rule) throws BadBody {
        String text =
                rule.encoding().decode(bytes).orElseThrow(() -> new BadBody("không phải UTF-8", "it is not UTF-8"));
        if (rule.lines() != null) {
            BodyText.check(text, rule.maxBytes(), rule.maxLines());
            return BodyLines.read(text, rule.lines());
        }
        if (rule.tags() != null && !rule.tags().whole(text)) {
            throw new BadBody("các thẻ <S>…</S> không đủ cặp", "its <S>…</S> tags do not pair");
        }
        return new Body(text, Body.Unit.UNKNOWN, Body.Document.UNKNOWN, List.of(), List.of());
    }
}
