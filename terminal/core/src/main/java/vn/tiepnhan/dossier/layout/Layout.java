package vn.tiepnhan.dossier.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.dossier.Wording;

/** One layout of a dossier in several symbols. Immutable. */
public final class Layout {
    private final LayoutFile file;
    private final PartsRule parts;

    Layout(LayoutFile file, PartsRule parts) {
        this.file = file;
        this.parts = parts;
    }

    /** Its id: {@code tn1}. */
    public String id() {
        return file.layout();
    }

    public Wording title() {
        return file.title();
    }

    /** Whether a body that unpacks is proven by a CRC of its own. */
    public boolean provesBody() {
        return parts.body().crc();
    }

    /** What may carry it. */
    public List<Symbology> symbologies() {
        return file.symbologies();
    }

    /** The text of a symbol as this layout's people read it: bytes of a national charset become letters. */
    public String text(Symbol symbol) {
        return parts.body().encoding().decode(symbol.bytes()).orElseGet(symbol::latin1);
    }

    /** A part, a refusal with its reason, or empty when the symbol is of another layout. */
    Optional<Recognised> recognise(Symbol symbol) {
        String text = symbol.latin1();
        if (!parts.begins().matcher(text).lookingAt()) {
            return Optional.empty();
        }
        Optional<String> sound = parts.ends().strip(text);
        if (sound.isEmpty() || !madeOf(parts.alphabet(), sound.get())) {
            return Optional.of(new Recognised.Refused(id(), LayoutProblems.BAD_CRC, symbol));
        }
        return Optional.of(part(sound.get(), symbol));
    }

    boolean newer(Symbol symbol) {
        Pattern newer = parts.newer();
        return newer != null && newer.matcher(symbol.latin1()).matches();
    }

    private Recognised part(String text, Symbol symbol) {
        Map<String, String> values = new LinkedHashMap<>();
        for (HeaderField field : parts.header()) {
            Optional<String> value = field.read(text);
            if (value.isEmpty()) {
                return new Recognised.Refused(id(), LayoutProblems.header(field.field()), symbol);
            }
            values.put(field.field(), value.get());
        }
        Header header = new Header(values);
        if (header.number("number") > header.number("count")) {
            return new Recognised.Refused(id(), LayoutProblems.header("number"), symbol);
        }
        String chunk = text.length() < parts.chunkAt() ? "" : text.substring(parts.chunkAt());
        return new Recognised.Part(this, header, chunk, symbol);
    }

    /**
     * The body of a complete set.
     *
     * @param chunks all chunks joined in the order of their symbol numbers
     * @param header of any of the parts
     */
    public Unpacked unpack(String chunks, Header header) {
        try {
            BodyRule rule = parts.body();
            byte[] bytes = Unpacker.unpack(chunks, rule);
            String crc = Crc32.of(bytes);
            if (rule.crc() && !crc.equals(header.get("bodyCrc"))) {
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
            BodyText.check(text, rule.maxLines());
            return BodyLines.read(text, rule.lines());
        }
        if (rule.tags() != null && !rule.tags().whole(text)) {
            throw new BadBody("các thẻ <S>…</S> không đủ cặp", "its <S>…</S> tags do not pair");
        }
        return new Body(text, Body.Unit.UNKNOWN, Body.Document.UNKNOWN, List.of(), List.of());
    }

    private static boolean madeOf(@Nullable Pattern alphabet, String text) {
        return alphabet == null || alphabet.matcher(text).matches();
    }
}
