package vn.tiepnhan.bridge.layout.strike;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The strikes of the product, each read from its resource when first asked for. Safe for all threads. */
public final class GlyphStrikes implements Strikes {
    private final Map<StrikeName, GlyphStrike> loaded = new EnumMap<>(StrikeName.class);

    @Override
    public synchronized GlyphStrike get(StrikeName name) {
        return loaded.computeIfAbsent(name, GlyphStrikes::read);
    }

    private static GlyphStrike read(StrikeName name) {
        return read(name.resource());
    }

    static GlyphStrike read(String resource) {
        try (InputStream in = GlyphStrikes.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not packed: " + resource);
            }
            return GlyphStrike.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + resource, broken);
        }
    }
}
