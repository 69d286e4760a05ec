package vn.tiepnhan.store.vault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Page images and evidence as sealed files under {@code blobs/}. A file is named by an HMAC of its SHA-256 under the device
 * key: the same picture is kept once, yet whoever takes the disk cannot test whether a picture they know is on it.
 */
public final class BlobFiles {
    private static final String COPY = ".cms";

    private final Path folder;
    private final byte[] names;
    private final byte[] contents;
    private final SecureRandom random = new SecureRandom();

    public BlobFiles(Path folder, Vault vault) {
        this.folder = folder;
        this.names = vault.derive("blob names v1");
        this.contents = vault.derive("blob contents v1");
    }

    /** A blob as the dossier line names it: lower-case hex SHA-256 and length of the plain bytes. */
    public record Stored(String sha256, long bytes) {}

    /** Seals a copy of a file; durable when this returns. Storing the same bytes again costs no second file. */
    public Stored put(Path source) throws IOException {
        Stored stored = measure(source);
        Path file = file(stored.sha256());
        if (Files.exists(file)) {
            return stored;
        }
        Path shelf = file.getParent();
        if (shelf != null) {
            SafeFiles.makeFolder(shelf);
        }
        SafeFiles.put(file, out -> {
            MessageDigest digest = sha256();
            try (InputStream in =
                    new DigestInputStream(new BufferedInputStream(Files.newInputStream(source)), digest)) {
                Segments.seal(contents, name(stored.sha256()), random, in, out);
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(stored.sha256())) {
                throw new IOException(source + " changed while it was being stored");
            }
        });
        return stored;
    }

    /** The plain bytes of a blob. @throws IOException if there is none or it was changed */
    public InputStream open(String sha256) throws IOException {
        return new BufferedInputStream(
                Segments.open(contents, name(sha256), new BufferedInputStream(Files.newInputStream(file(sha256)))));
    }

    /** Whether the blob is there and its bytes are what the name says. */
    public boolean intact(String sha256) {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(open(sha256), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest()).equals(sha256);
        } catch (IOException broken) {
            return false;
        }
    }

    /** Name of the file, beside the blob, that holds its copy for the centre as one receipt has it. */
    public String copyName(String sha256, long receipt) {
        return name(sha256) + "-" + receipt + COPY;
    }

    /**
     * Puts a copy for the centre; durable when this returns.
     *
     * @return SHA-256 of the file, lower-case hex
     */
    public String putCopy(String copyName, SafeFiles.Content content) throws IOException {
        MessageDigest digest = sha256();
        SafeFiles.put(copy(copyName), out -> content.writeTo(new DigestOutputStream(out, digest)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The file of a copy, sealed as it is. */
    public Path copy(String copyName) {
        return folder.resolve(copyName.substring(0, 2)).resolve(copyName);
    }

    /** Whether a copy is there as it was made. */
    public boolean copyIntact(String copyName, String sha256) {
        try {
            return measure(copy(copyName)).sha256().equals(sha256);
        } catch (IOException gone) {
            return false;
        }
    }

    /** File name of a blob inside the folder. */
    public String name(String sha256) {
        byte[] mac = Vault.mac(names, sha256.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(mac);
    }

    /** Deletes what a crash left behind: unfinished files, and blobs no dossier names. Returns how many. */
    public int sweep(Predicate<String> named) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int swept = 0;
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, 2)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            if (!named.test(String.valueOf(file.getFileName()))) {
                Files.delete(file);
                swept++;
            }
        }
        return swept;
    }

    private Path file(String sha256) {
        String name = name(sha256);
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private static Stored measure(Path source) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(source), digest)) {
            long bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
            return new Stored(HexFormat.of().formatHex(digest.digest()), bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
