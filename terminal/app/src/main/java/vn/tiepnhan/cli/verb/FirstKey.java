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
        VerificationKey first = read(given);
        SafeFiles.makeFolder(pins);
        SafeFiles.put(
                pins.resolve(first.keyId() + ".pem"),
                out -> out.write(first.pem().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The centre's public key in a file.
     *
     * @throws Failure where there is no such file, or no key in it
     */
    public static VerificationKey read(Path file) {
        if (!Files.exists(file)) {
            throw new Failure(
                    "CENTRE_KEY_MISSING",
                    "Không có tệp khóa trung tâm " + file
                            + ". Hãy kiểm tra đường dẫn sau --centre-key, hoặc lấy lại tệp khóa công khai từ trung tâm.",
                    "There is no file " + file
                            + " with the centre's key. Check the path after --centre-key, or get the public key file from the centre.");
        }
        try {
            return VerificationKey.fromPem(Files.readString(file));
        } catch (IOException | WireFormatException broken) {
            throw new Failure(
                    "CENTRE_KEY",
                    new Wording(
                            "Không đọc được khóa trung tâm " + file
                                    + ": cần tệp PEM khóa công khai Ed25519. Hãy lấy lại tệp từ trung tâm.",
                            "Cannot read the centre's key " + file
                                    + ": a PEM file with an Ed25519 public key is needed. Get the file from the centre again."),
                    broken);
        }
    }
}
