package vn.tiepnhan.dossier.layout.rule;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.dossier.Wording;

/**
 * A layout file as it is written: YAML, every key known, every value checked when it is read.
 *
 * @param layout id, as it appears in JSON and in the store
 * @param symbologies those that may carry it
 * @param parts set for a dossier of several symbols
 * @param single set for a code that stands by itself
 */
public record LayoutFile(
        String layout,
        Wording title,
        List<Symbology> symbologies,
        @Nullable PartsRule parts,
        @Nullable SingleRule single) {
    private static final ObjectMapper BINDER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public LayoutFile {
        Rule.need(layout, "layout");
        Rule.that(layout.matches("[a-z0-9][a-z0-9-]{0,31}"), "layout: small letters, digits and -, not " + layout);
        Rule.need(title, "title");
        Rule.that(!Rule.need(symbologies, "symbologies").isEmpty(), "symbologies: name at least one");
        Rule.that((parts == null) != (single == null), "either parts or single must be given, not both");
        symbologies = List.copyOf(symbologies);
    }

    /** @param source name of the file, for the sentence when it is wrong */
    public static LayoutFile of(String yaml, String source) {
        Object tree;
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(source)
                    .setAllowDuplicateKeys(false)
                    .setCodePointLimit(256 * 1024)
                    .build();
            tree = new Load(settings).loadFromString(yaml);
        } catch (YamlEngineException broken) {
            throw new LayoutException(source, "is not YAML: " + broken.getMessage(), broken);
        }
        try {
            LayoutFile file = BINDER.convertValue(tree, LayoutFile.class);
            if (file == null) {
                throw new LayoutException(source, "is empty");
            }
            return file;
        } catch (IllegalArgumentException wrong) {
            throw new LayoutException(source, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
