package vn.tiepnhan.bridge.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The strikes of the product, each read from its resource when first asked for. Safe for all threads. */
final class GlyphStrikes {
    private final Map<StrikeName, GlyphStrike> loaded = new EnumMap<>(StrikeName.class);

    synchronized GlyphStrike get(StrikeName name) {
        return loaded.computeIfAbsent(name, GlyphStrikes::read);
    }

    private static GlyphStrike read(StrikeName name) {
        try (InputStream in = GlyphStrikes.class.getResourceAsStream(name.resource())) {
            if (in == null) {
                throw new IllegalStateException("not packed: " + name.resource());
            }
            return GlyphStrike.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name.resource(), broken);
        }
    }
}
