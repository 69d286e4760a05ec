package vn.tiepnhan.outbox.centre;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiepnhan.wire.PublishedKeys;
import vn.tiepnhan.wire.VerificationKey;
import vn.tiepnhan.wire.WireFormatException;

/**
 * The centre's keys this terminal trusts, one PEM file each in its data folder. The first is the one it was given, kept
 * once it has proved itself with a receipt; another is trusted only if a trusted one signed it. One thread.
 */
public final class TrustedKeys {
    private final Path folder;
    private final VerificationKey given;
    private final Map<String, VerificationKey> trusted = new LinkedHashMap<>();
    private boolean kept;

    private TrustedKeys(Path folder, VerificationKey given) {
        this.folder = folder;
        this.given = given;
    }

    /** @param folder of the pinned keys, made when the first is kept */
    public static TrustedKeys open(Path folder, VerificationKey given) throws IOException {
        TrustedKeys keys = new TrustedKeys(folder, given);
        PinnedKeys.read(folder).all().forEach(keys::trust);
        keys.kept = !keys.trusted.isEmpty();
        if (!keys.kept) {
            keys.trust(given);
        }
        return keys;
    }

    /** Whether the key this terminal was started with is trusted; after a change of keys that may need {@link #learn}. */
    public boolean trustsTheGivenKey() {
        return trusted.containsKey(given.keyId());
    }

    public Optional<VerificationKey> find(String keyId) {
        return Optional.ofNullable(trusted.get(keyId));
    }

    /** Trusts what trusted keys vouch for, through any number of changes. */
    public void learn(PublishedKeys published) throws IOException {
        for (int round = 0; round < published.keys().size(); round++) {
            for (PublishedKeys.Key key : published.keys()) {
                PublishedKeys.Endorsement endorsement = key.endorsement();
                if (endorsement != null) {
                    learn(endorsement);
                }
            }
        }
    }

    private void learn(PublishedKeys.Endorsement endorsement) throws IOException {
        VerificationKey older = trusted.get(endorsement.keyId());
        if (older == null) {
            return;
        }
        try {
            VerificationKey newer = endorsement.verifiedBy(older);
            if (!trusted.containsKey(newer.keyId())) {
                trust(newer);
                if (kept) {
                    write(newer);
                }
            }
        } catch (WireFormatException forged) {
            return;
        }
    }

    /** Called after a receipt was verified: from now on these keys are pinned. */
    public void keep() throws IOException {
        if (!kept) {
            for (VerificationKey key : trusted.values()) {
                write(key);
            }
            kept = true;
        }
    }

    private void trust(VerificationKey key) {
        trusted.put(key.keyId(), key);
    }

    private void write(VerificationKey key) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve(key.keyId() + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(StandardCharsets.US_ASCII.encode(key.pem()));
            channel.force(true);
        }
        Files.move(fresh, folder.resolve(key.keyId() + ".pem"), StandardCopyOption.ATOMIC_MOVE);
    }
}
