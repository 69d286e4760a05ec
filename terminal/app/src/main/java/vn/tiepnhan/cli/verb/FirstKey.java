package vn.tiepnhan.cli.verb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.outbox.centre.PinnedKeys;
import vn.tiepnhan.store.vault.SafeFiles;
import vn.tiepnhan.wire.VerificationKey;
import vn.tiepnhan.wire.WireFormatException;

/** The {@code --centre-key} option of verbs that take in what the centre signed. */
public final class FirstKey {
    @Option(
            names = "--centre-key",
            paramLabel = "FILE",
            description = "Khóa của trung tâm, lần đầu / the centre's key, the first time")
    private @Nullable Path key;

    /** The first key a terminal is given is pinned; later ones come endorsed through the synchronisation. */
    public void pin(Path data) throws IOException {
        Path pins = PinnedKeys.folder(data);
        Path given = key;
        if (given == null || Files.isDirectory(pins)) {
            return;
        }
        try {
            VerificationKey first = VerificationKey.fromPem(Files.readString(given));
            SafeFiles.makeFolder(pins);
            SafeFiles.put(
                    pins.resolve(first.keyId() + ".pem"),
                    out -> out.write(first.pem().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | WireFormatException none) {
            throw new Failure(
                    "BAD_KEY",
                    new Wording(
                            given + " không phải khóa công khai Ed25519 (PEM).",
                            given + " is no Ed25519 public key (PEM)."),
                    none);
        }
    }
}
