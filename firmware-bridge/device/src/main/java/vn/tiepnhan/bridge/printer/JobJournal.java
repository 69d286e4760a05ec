package vn.tiepnhan.bridge.printer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.BridgeJson;

/**
 * The durable memory of print jobs, so that an id never prints twice, whatever dies in between. An append-only file, one
 * line a record: {@code CRC-32 of the JSON, space, JSON}. A job is on the disk before its first byte is on the line; a job
 * begun and not ended when the file is opened was cut off and is UNKNOWN. A line torn by a crash is dropped. One process
 * at a time; safe for all threads.
 */
public final class JobJournal implements AutoCloseable {
    /** Older jobs are forgotten at the next start: nobody sends a slip again after so many others. */
    static final int REMEMBERED = 5000;

    private static final Logger LOG = LoggerFactory.getLogger(JobJournal.class);
    private static final Cause CUT_OFF = new Cause(
            "BRIDGE_STOPPED",
            "Chương trình thiết bị đã dừng khi đang in phiếu này. Hãy xem phiếu đã ra giấy chưa rồi mới in lại.",
            "The device program stopped while this slip was printing. Look whether it came out before printing again.");

    private final ObjectMapper json = BridgeJson.mapper();
    private final FileChannel lockFile;
    private final FileLock lock;
    private final FileChannel file;
    private final Map<String, Entry> jobs;

    /** @param outcome null while the job runs */
    record Entry(String digest, @Nullable PrintOutcome outcome) {}

    private record Line(String job, String digest, @Nullable PrintOutcome outcome) {}

    /**
     * @param folder made if absent
     * @throws BridgeException when another process has it
     */
    public static JobJournal open(Path folder) throws IOException {
        return open(folder, REMEMBERED);
    }

    static JobJournal open(Path folder, int remembered) throws IOException {
        Files.createDirectories(folder);
        FileChannel lockFile =
                FileChannel.open(folder.resolve("jobs.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(lockFile);
        if (lock == null) {
            lockFile.close();
            throw new BridgeException(inUse(folder));
        }
        return new JobJournal(folder.resolve("jobs.journal"), remembered, lockFile, lock);
    }

    private static @Nullable FileLock lock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static Cause inUse(Path folder) {
        return new Cause(
                "STATE_IN_USE",
                "Thư mục " + folder + " đang được một chương trình thiết bị khác dùng. Hãy dừng chương trình đó trước.",
                "Folder " + folder + " is in use by another device program. Stop that one first.");
    }

    private JobJournal(Path path, int remembered, FileChannel lockFile, FileLock lock) throws IOException {
        this.lockFile = lockFile;
        this.lock = lock;
        this.jobs = load(path);
        settle();
        compact(path, remembered);
        this.file = FileChannel.open(path, StandardOpenOption.WRITE);
        file.position(file.size());
    }

    synchronized Optional<Entry> find(String job) {
        return Optional.ofNullable(jobs.get(job));
    }

    /** Durable when it returns. */
    synchronized void begin(String job, String digest) throws IOException {
        append(new Line(job, digest, null));
        jobs.put(job, new Entry(digest, null));
    }

    /** Durable when it returns. */
    synchronized void end(String digest, PrintOutcome outcome) throws IOException {
        jobs.put(outcome.job(), new Entry(digest, outcome));
        append(new Line(outcome.job(), digest, outcome));
    }

    /** A record that cannot be written whole is taken back, so that the next one does not follow half a line. */
    private void append(Line line) throws IOException {
        long before = file.position();
        try {
            ByteBuffer bytes = ByteBuffer.wrap(text(line));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
        } catch (IOException failed) {
            file.truncate(before);
            file.position(before);
            throw failed;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
        lock.release();
        lockFile.close();
    }

    private byte[] text(Line line) throws JsonProcessingException {
        byte[] content = json.writeValueAsBytes(line);
        CRC32 check = new CRC32();
        check.update(content);
        return "%08x %s\n"
                .formatted(check.getValue(), new String(content, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Entry> load(Path path) throws IOException {
        Map<String, Entry> found = new LinkedHashMap<>();
        if (Files.notExists(path)) {
            return found;
        }
        int bad = 0;
        for (String text : new String(Files.readAllBytes(path), StandardCharsets.UTF_8).split("\n")) {
            Optional<Line> line = line(text);
            if (line.isPresent()) {
                found.remove(line.get().job());
                found.put(
                        line.get().job(),
                        new Entry(line.get().digest(), line.get().outcome()));
            } else if (!text.isEmpty()) {
                bad++;
            }
        }
        if (bad > 0) {
            LOG.warn("{} unreadable record(s) in {}, as a crash leaves them", bad, path.getFileName());
        }
        return found;
    }

    private Optional<Line> line(String text) {
        if (text.length() < 10 || text.charAt(8) != ' ') {
            return Optional.empty();
        }
        byte[] content = text.substring(9).getBytes(StandardCharsets.UTF_8);
        CRC32 check = new CRC32();
        check.update(content);
        if (!text.substring(0, 8).equals("%08x".formatted(check.getValue()))) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(content, Line.class));
        } catch (IOException otherVersion) {
            LOG.warn("a record of another version: {}", otherVersion.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private void settle() {
        jobs.replaceAll((job, entry) -> entry.outcome() != null
                ? entry
                : new Entry(
                        entry.digest(),
                        new PrintOutcome(
                                job, PrintOutcome.Evidence.UNKNOWN, CUT_OFF, -1, -1, PrintOutcome.Timing.NONE)));
    }

    /** Writes what is remembered to a new file and puts it in the old one's place: whole or not at all. */
    private void compact(Path path, int remembered) throws IOException {
        List<String> names = new ArrayList<>(jobs.keySet());
        names.subList(0, Math.max(0, names.size() - remembered)).forEach(jobs::remove);
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (Map.Entry<String, Entry> job : jobs.entrySet()) {
                out.write(ByteBuffer.wrap(text(new Line(
                        job.getKey(), job.getValue().digest(), job.getValue().outcome()))));
            }
            out.force(true);
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
