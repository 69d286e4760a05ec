package vn.tiepnhan.dossier.layout.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the joined chunks become a body.
 *
 * @param crc whether the header's bodyCrc is the CRC-32 of the unpacked bytes
 * @param lines a body of lines and cells, or null
 * @param tags a body of nested tags, or null
 */
public record BodyRule(
        List<Step> unpack,
        TextEncoding encoding,
        boolean crc,
        int maxBytes,
        int maxLines,
        @Nullable LineGrammar lines,
        @Nullable TagGrammar tags) {
    /** Taken in the order of the file. */
    public enum Step {
        BASE32,
        RAW_DEFLATE
    }

    public BodyRule {
        unpack = List.copyOf(Rule.need(unpack, "body.unpack"));
        Rule.need(encoding, "body.encoding");
        Rule.that(maxBytes > 0 && maxBytes <= 8 * 1024 * 1024, "body.maxBytes: at most 8 MiB");
        Rule.that(maxLines > 0, "body.maxLines must be positive");
        Rule.that((lines == null) != (tags == null), "body: either lines or tags must be given");
    }
}
