package vn.tiepnhan.dossier.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.dossier.layout.body.BodyReader;
import vn.tiepnhan.dossier.layout.body.Unpacked;
import vn.tiepnhan.dossier.layout.rule.HeaderField;
import vn.tiepnhan.dossier.layout.rule.LayoutFile;
import vn.tiepnhan.dossier.layout.rule.PartsRule;

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
        return BodyReader.read(chunks, parts.body(), header.get("bodyCrc"));
    }

    private static boolean madeOf(@Nullable Pattern alphabet, String text) {
        return alphabet == null || alphabet.matcher(text).matches();
    }
}
