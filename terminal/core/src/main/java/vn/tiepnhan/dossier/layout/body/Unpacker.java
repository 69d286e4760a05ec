package vn.tiepnhan.dossier.layout.body;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.tiepnhan.dossier.layout.rule.BodyRule;

/** From joined chunks to the bytes of the body, within the layout's limits. */
final class Unpacker {
    private static final int STEP = 8192;

    private Unpacker() {}

    static byte[] unpack(String chunks, BodyRule rule) throws BadBody {
        byte[] bytes = chunks.getBytes(StandardCharsets.ISO_8859_1);
        for (BodyRule.Step step : rule.unpack()) {
            bytes = step == BodyRule.Step.BASE32 ? base32(bytes) : inflate(bytes, rule);
        }
        if (bytes.length > rule.maxBytes()) {
            throw new BadBody(BodyProblems.tooBig(rule.maxBytes(), rule.maxLines()));
        }
        return bytes;
    }

    private static byte[] base32(byte[] text) throws BadBody {
        return Base32.decode(new String(text, StandardCharsets.ISO_8859_1))
                .orElseThrow(() -> new BadBody("không phải Base32", "it is not Base32"));
    }

    /** Refuses a bomb as soon as one byte more than allowed comes out, whatever the stream still holds. */
    private static byte[] inflate(byte[] deflated, BodyRule rule) throws BadBody {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            ByteArrayOutputStream out = new ByteArrayOutputStream(STEP);
            byte[] buffer = new byte[STEP];
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0 && !inflater.finished()) {
                    throw new BadBody("dữ liệu nén bị cụt", "the compressed data is cut short");
                }
                if (out.size() + n > rule.maxBytes()) {
                    throw new BadBody(BodyProblems.tooBig(rule.maxBytes(), rule.maxLines()));
                }
                out.write(buffer, 0, n);
            }
            if (inflater.getRemaining() > 0) {
                throw new BadBody("còn dữ liệu thừa sau phần nén", "bytes follow the compressed data");
            }
            return out.toByteArray();
        } catch (DataFormatException broken) {
            throw new BadBody("không giải nén được", "it cannot be inflated");
        } finally {
            inflater.end();
        }
    }
}
