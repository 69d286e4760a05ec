package vn.tiepnhan.intake.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiepnhan.wire.Digest;

/**
 * Blobs as files named by their SHA-256. What is incomplete lies in {@code partial}; a blob gets its name only after its
 * bytes were durable and hashed right. For any thread: a newer upload of a blob takes the right to write from an older.
 */
public final class BlobFolder {
    public static final long MAX_BYTES = 64L << 20;
    private static final int BUFFER = 64 << 10;
    private static final int LOCKS = 64;

    private final Path folder;
    private final Path partial;
    private final Map<String, Upload> newest = new ConcurrentHashMap<>();
    private final Object[] locks = new Object[LOCKS];

    public BlobFolder(Path folder) throws IOException {
        this.folder = folder;
        this.partial = folder.resolve("partial");
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
        PrivateFiles.createFolder(folder);
        PrivateFiles.createFolder(partial);
    }

    /** Partials nobody came back for would fill the disk one day. */
    public void dropPartialsOlderThan(Duration age, Instant now) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(partial)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(age))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Size of a complete blob, empty if there is none. */
    public OptionalLong sizeOf(String sha256) throws IOException {
        return size(complete(sha256));
    }

    /** Bytes there are of an incomplete blob, empty if there is none. */
    public OptionalLong offsetOf(String sha256) throws IOException {
        return size(partial(sha256));
    }

    /** A new upload of a blob; whatever older one still runs can write no more. */
    public Upload begin(String sha256) {
        Upload upload = new Upload(sha256);
        newest.put(sha256, upload);
        return upload;
    }

    private static OptionalLong size(Path file) throws IOException {
        try {
            return OptionalLong.of(Files.size(file));
        } catch (NoSuchFileException absent) {
            return OptionalLong.empty();
        }
    }

    private Path complete(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private Path partial(String sha256) {
        return partial.resolve(sha256);
    }

    /** What became of a chunk; {@code offset} is where the next one begins. */
    public record Appended(Kind kind, long offset) {
        public enum Kind {
            DONE,
            WRONG_OFFSET,
            /** A newer upload of the same blob took over. */
            PREEMPTED
        }
    }

    /** One PATCH's right to write, until a newer one takes it. */
    public final class Upload implements AutoCloseable {
        private final String sha256;
        private final Object lock;

        private Upload(String sha256) {
            this.sha256 = sha256;
            this.lock = locks[Math.floorMod(sha256.hashCode(), LOCKS)];
        }

        /** Appends a chunk and makes it durable, if it begins where the blob ends. */
        public Appended append(long offset, byte[] chunk) throws IOException {
            synchronized (lock) {
                long end = offsetOf(sha256).orElse(0);
                if (newest.get(sha256) != this) {
                    return new Appended(Appended.Kind.PREEMPTED, end);
                }
                if (offset != end) {
                    return new Appended(Appended.Kind.WRONG_OFFSET, end);
                }
                try (FileChannel file = FileChannel.open(
                        partial(sha256),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND)) {
                    ByteBuffer bytes = ByteBuffer.wrap(chunk);
                    while (bytes.hasRemaining()) {
                        file.write(bytes);
                    }
                    file.force(true);
                }
                return new Appended(Appended.Kind.DONE, end + chunk.length);
            }
        }

        /**
         * Gives the blob its name if its bytes hash to it; otherwise drops them.
         *
         * @return whether they did
         */
        public boolean complete() throws IOException {
            synchronized (lock) {
                Path file = partial(sha256);
                if (!hash(file).equals(sha256)) {
                    Files.deleteIfExists(file);
                    return false;
                }
                Path target = BlobFolder.this.complete(sha256);
                PrivateFiles.createFolder(PrivateFiles.parent(target));
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
                PrivateFiles.syncFolder(PrivateFiles.parent(target));
                PrivateFiles.syncFolder(folder);
                return true;
            }
        }

        @Override
        public void close() {
            newest.remove(sha256, this);
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest sha256 = Digest.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha256.update(buffer, 0, n);
            }
        }
        return Digest.hex(sha256.digest());
    }
}
