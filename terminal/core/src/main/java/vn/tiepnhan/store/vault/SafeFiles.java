package vn.tiepnhan.store.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that are private to this user (0700, 0600) and survive a power cut once a method has returned. */
public final class SafeFiles {
    private SafeFiles() {}

    /** What a new file is to hold. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Makes a folder, and those above it, readable by this user only; returns whether anything was made. */
    public static boolean makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return false;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            makeFolder(parent);
        }
        try {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (java.nio.file.FileAlreadyExistsException raced) {
            if (!Files.isDirectory(folder)) {
                throw raced;
            }
        }
        if (parent != null) {
            sync(parent);
        }
        return true;
    }

    /** An empty private file, unless it exists. */
    public static void makeFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE))
                    .close();
        }
    }

    /** Writes beside, forces to disk, renames into place, forces the folder: the name never shows half a file. */
    public static void put(Path file, Content content) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = open(
                        temporary,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE));
                OutputStream out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        } catch (IOException failed) {
            Files.deleteIfExists(temporary);
            throw failed;
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            sync(folder);
        }
    }

    /** Forces a folder's entries to disk. */
    public static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static FileChannel open(Path file, Set<StandardOpenOption> options) throws IOException {
        return FileChannel.open(
                file, options, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
