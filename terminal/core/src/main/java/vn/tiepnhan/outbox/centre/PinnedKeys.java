package vn.tiepnhan.outbox.centre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiepnhan.wire.VerificationKey;
import vn.tiepnhan.wire.WireFormatException;

/** The centre's keys as a terminal has pinned them, one PEM file each. Immutable. */
public final class PinnedKeys {
    private final Map<String, VerificationKey> keys;

    private PinnedKeys(Map<String, VerificationKey> keys) {
        this.keys = keys;
    }

    /** Where a data folder keeps them. */
    public static Path folder(Path data) {
        return data.resolve("centre-keys");
    }

    /** @throws IOException when one of them cannot be read; a folder that is not there holds none */
    public static PinnedKeys read(Path folder) throws IOException {
        Map<String, VerificationKey> found = new LinkedHashMap<>();
        if (Files.isDirectory(folder)) {
            List<Path> files;
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(f -> f.toString().endsWith(".pem")).sorted().toList();
            }
            for (Path file : files) {
                VerificationKey key = key(file);
                found.put(key.keyId(), key);
            }
        }
        return new PinnedKeys(found);
    }

    private static VerificationKey key(Path file) throws IOException {
        try {
            return VerificationKey.fromPem(Files.readString(file));
        } catch (WireFormatException damaged) {
            throw new IOException("the pinned key " + file.getFileName() + " is damaged", damaged);
        }
    }

    public Optional<VerificationKey> find(String keyId) {
        return Optional.ofNullable(keys.get(keyId));
    }

    Collection<VerificationKey> all() {
        return keys.values();
    }
}
