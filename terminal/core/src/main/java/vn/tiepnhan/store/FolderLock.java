package vn.tiepnhan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.store.vault.SafeFiles;

/**
 * One writer per data folder. The operating system's lock on {@code lock} decides; {@code owner} only says who holds it, so
 * what a killed process left behind is no obstacle. The two are separate files because closing any handle on a locked file
 * gives up the POSIX locks of the whole process.
 */
final class FolderLock implements AutoCloseable {
    private final Path ownerFile;
    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(Path ownerFile, FileChannel channel, FileLock lock) {
        this.ownerFile = ownerFile;
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws StoreException with code FOLDER_IN_USE naming the owner */
    static FolderLock take(Path folder, String program, Instant now) throws IOException {
        Path ownerFile = folder.resolve("owner");
        String process = process();
        String owner = owner(ownerFile);
        if (owner.startsWith(process)) {
            throw inUse(folder, owner);
        }
        Path lockFile = folder.resolve("lock");
        SafeFiles.makeFile(lockFile);
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw inUse(folder, owner);
        }
        String line = process + program + ", từ/since " + now.truncatedTo(ChronoUnit.SECONDS);
        SafeFiles.put(ownerFile, out -> out.write(line.getBytes(StandardCharsets.UTF_8)));
        return new FolderLock(ownerFile, channel, lock);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(ownerFile);
        lock.release();
        channel.close();
    }

    /** Identifies this process over a re-used process id. */
    private static String process() {
        ProcessHandle self = ProcessHandle.current();
        String started = self.info().startInstant().map(Instant::toString).orElse("?");
        return "pid " + self.pid() + " (" + started + "), ";
    }

    private static String owner(Path ownerFile) throws IOException {
        try {
            return Files.readString(ownerFile);
        } catch (NoSuchFileException free) {
            return "";
        }
    }

    private static StoreException inUse(Path folder, String owner) {
        String who = owner.isEmpty() ? "?" : owner;
        return new StoreException(Problem.of(
                "FOLDER_IN_USE",
                "Thư mục dữ liệu " + folder + " đang được chương trình khác dùng: " + who
                        + ". Hãy đóng chương trình đó, hoặc làm thao tác này ngay trong chương trình đó.",
                "The data folder " + folder + " is in use by another program: " + who
                        + ". Close that program, or do this inside it."));
    }
}
