package vn.tiepnhan.intake.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tiepnhan.wire.PublishedKeys;
import vn.tiepnhan.wire.PublishedKeys.Endorsement;
import vn.tiepnhan.wire.SigningKey;
import vn.tiepnhan.wire.WireFormatException;

/**
 * The centre's signing keys: {@code signing-keys/NNNN.private.pem}, {@code .public.pem}, and {@code .published.json},
 * which is written last and makes the key exist. The newest signs; each was endorsed by the one before.
 */
public final class KeyRing {
    private static final String PUBLISHED = ".published.json";

    private final Path folder;
    private final List<PublishedKeys.Key> keys;

    private KeyRing(Path folder, List<PublishedKeys.Key> keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /** The keys of a data folder; makes the first one when there is none. */
    public static KeyRing open(Path data, Clock clock) throws IOException {
        Path folder = data.resolve("signing-keys");
        PrivateFiles.createFolder(folder);
        KeyRing ring = new KeyRing(folder, read(folder));
        return ring.keys.isEmpty() ? ring.add(clock) : ring;
    }

    /** A ring with one more key, which the newest so far endorses. */
    public KeyRing add(Clock clock) throws IOException {
        SigningKey fresh = SigningKey.generate();
        PublishedKeys.Key key = new PublishedKeys.Key(
                fresh.publicKey().keyId(),
                "Ed25519",
                fresh.publicKey().pem(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                null,
                keys.isEmpty() ? null : Endorsement.of(fresh.publicKey(), newest()));
        String name = name(keys.size());
        PrivateFiles.write(folder.resolve(name + ".private.pem"), fresh.privatePem());
        PrivateFiles.write(folder.resolve(name + ".public.pem"), key.publicKey());
        PrivateFiles.write(folder.resolve(name + PUBLISHED), new PublishedKeys(List.of(key)).text());
        return new KeyRing(folder, read(folder));
    }

    /** The key that signs. */
    public SigningKey newest() throws IOException {
        String name = name(keys.size() - 1);
        try {
            return SigningKey.fromPem(
                    Files.readString(folder.resolve(name + ".private.pem")),
                    Files.readString(folder.resolve(name + ".public.pem")));
        } catch (WireFormatException broken) {
            throw new IntakeException(
                    "KEY",
                    "Khóa ký " + folder.resolve(name) + " bị hỏng: hãy khôi phục từ bản sao lưu.",
                    "The signing key " + folder.resolve(name) + " is damaged: restore it from the backup.",
                    broken);
        }
    }

    /** All keys, oldest first; each ends where the next begins. */
    public PublishedKeys published() {
        List<PublishedKeys.Key> all = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            PublishedKeys.Key key = keys.get(i);
            String notAfter = i + 1 < keys.size() ? keys.get(i + 1).notBefore() : null;
            all.add(new PublishedKeys.Key(
                    key.keyId(), key.algorithm(), key.publicKey(), key.notBefore(), notAfter, key.endorsement()));
        }
        return new PublishedKeys(all);
    }

    private static List<PublishedKeys.Key> read(Path folder) throws IOException {
        List<PublishedKeys.Key> keys = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(PUBLISHED)).sorted().toList()) {
                keys.addAll(PublishedKeys.read(Files.readAllBytes(file)).keys());
            }
        }
        return keys;
    }

    private static String name(int index) {
        return String.format(Locale.ROOT, "%04d", index + 1);
    }
}
