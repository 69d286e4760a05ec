package vn.tiepnhan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.store.vault.SafeFiles;

/**
 * One writer per data folder. The operating system's lock on {@code lock} decides; {@code owner} only says who holds it, so
 * what a killed process left behind is no obstacle. The two are separate files because closing any handle on a locked file
 * gives up the POSIX locks of the whole process.
 */
final class FolderLock implements AutoCloseable {
    /**
     * Folders this process holds. They are looked up before the lock file is opened: the JVM throws where a second thread
     * asks for a lock it has, and closing the channel it asked with would give up the first thread's lock.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path held;
    private final Path ownerFile;
    private final FileChannel channel;

    private FolderLock(Path held, Path ownerFile, FileChannel channel) {
        this.held = held;
        this.ownerFile = ownerFile;
        this.channel = channel;
    }

    /** @throws StoreException with code FOLDER_IN_USE naming the owner */
    static FolderLock take(Path folder, String program, Instant now) throws IOException {
        Path held = folder.toRealPath();
        Path ownerFile = folder.resolve("owner");
        if (!HELD_HERE.add(held)) {
            throw inUse(folder, owner(ownerFile));
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = lock(folder.resolve("lock"));
            if (channel == null) {
                throw inUse(folder, owner(ownerFile));
            }
            String line = process() + program + ", từ/since " + now.truncatedTo(ChronoUnit.SECONDS);
            SafeFiles.put(ownerFile, out -> out.write(line.getBytes(StandardCharsets.UTF_8)));
            taken = true;
            return new FolderLock(held, ownerFile, channel);
        } finally {
            if (!taken) {
                giveUp(held, channel);
            }
        }
    }

    private static void giveUp(Path held, @Nullable FileChannel channel) throws IOException {
        try (channel) {
            HELD_HERE.remove(held);
        }
    }

    /** The channel whose closing gives up the lock; null where another process has it. */
    private static @Nullable FileChannel lock(Path file) throws IOException {
        SafeFiles.makeFile(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return null;
        }
        return channel;
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(ownerFile);
        } finally {
            giveUp(held, channel);
        }
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
