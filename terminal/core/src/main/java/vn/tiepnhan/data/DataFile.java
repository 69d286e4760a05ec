package vn.tiepnhan.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one YAML document whose top level is a mapping. */
public final class DataFile {
    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

    private DataFile() {}

    /** A resource shipped beside a class, for example {@code offices.yaml}. */
    public static DataRow beside(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new DataException(
                        name,
                        "không có tệp này bên cạnh " + owner.getName(),
                        "there is no such file beside " + owner.getName());
            }
            return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A mapping that was parsed elsewhere, for example from JSON.
     *
     * @param name of where it stands, for messages
     */
    public static DataRow of(String name, Map<?, ?> mapping) {
        return DataRow.mapping(name, mapping);
    }

    /** The mapping of a YAML document as it stands, anchors resolved. @throws DataException where it is none */
    public static Map<?, ?> mapping(String name, String yaml) {
        if (load(name, yaml) instanceof Map<?, ?> mapping) {
            return mapping;
        }
        throw DataRow.noFields(name);
    }

    /** @param name of the file, for messages */
    public static DataRow of(String name, String yaml) {
        return DataRow.mapping(name, load(name, yaml));
    }

    private static @Nullable Object load(String name, String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowDuplicateKeys(false)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        try {
            return new Load(settings).loadFromString(yaml);
        } catch (MarkedYamlEngineException broken) {
            String place = broken.getProblemMark()
                    .map(mark -> (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                    .orElse("?");
            throw new DataException(
                    name,
                    "không phải YAML ở dòng:cột " + place + " (" + broken.getProblem() + ")",
                    "is not YAML at line:column " + place + " (" + broken.getProblem() + ")",
                    broken);
        } catch (YamlEngineException broken) {
            throw new DataException(
                    name,
                    "không phải YAML (" + broken.getMessage() + ")",
                    "is not YAML (" + broken.getMessage() + ")",
                    broken);
        }
    }
}
