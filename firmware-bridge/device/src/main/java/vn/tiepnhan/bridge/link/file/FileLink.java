package vn.tiepnhan.bridge.link.file;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.link.ByteQueue;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.PortAccess;

/**
 * A path written as a stream. A character device (the kernel's usblp, a pty) is opened once for both ways, because a
 * second open is refused, and read by a thread of its own; EINVAL on reading is usblp's word for a one-way printer. Plain files
 * and pipes are only written: a plain file is appended to, and made if absent, but never under {@code /dev}.
 * Writes run in a worker, because the kernel may hold one for ever; a stalled one ends with the link.
 */
public final class FileLink implements Link {
    private static final int CHUNK = 4096;
    private static final Duration OPENING = Duration.ofSeconds(2);

    private final Ends ends;
    private final String name;
    private final ByteQueue incoming = new ByteQueue();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> daemon(task, "file-write"));
    private volatile boolean answers;

    /**
     * One open file. A channel's read and write share a lock, so a device has a channel for each way over one descriptor.
     *
     * @param in null where nothing is ever read
     */
    private record Ends(FileChannel out, @Nullable FileChannel in) {
        static Ends open(Path file, boolean device) throws IOException {
            if (device) {
                FileDescriptor both = new RandomAccessFile(file.toFile(), "rw").getFD();
                return new Ends(new FileOutputStream(both).getChannel(), new FileInputStream(both).getChannel());
            }
            boolean plain = !Files.exists(file) || Files.isRegularFile(file);
            return new Ends(
                    plain
                            ? FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                            : FileChannel.open(file, StandardOpenOption.WRITE),
                    null);
        }

        void close() throws IOException {
            if (in != null) {
                in.close();
            }
            out.close();
        }
    }

    private FileLink(Ends ends, String name) {
        this.ends = ends;
        this.name = name;
        this.answers = ends.in() != null;
    }

    public static Link open(String path) throws LinkException {
        Path file;
        try {
            file = Path.of(path).toAbsolutePath().normalize();
        } catch (InvalidPathException none) {
            throw LinkException.absent(path, none);
        }
        boolean device = Files.exists(file) && isCharacterDevice(file);
        if (Files.isDirectory(file) || (!Files.exists(file) && !mayBeMade(file))) {
            throw LinkException.absent(path, null);
        }
        Ends ends = ends(file, device);
        FileLink link = new FileLink(ends, path);
        FileChannel in = ends.in();
        if (in != null) {
            daemon(() -> link.readOn(in), "file-read").start();
        }
        return link;
    }

    /** Opening a pipe waits for its reader, for ever if need be: so not in the caller's thread. */
    private static Ends ends(Path file, boolean device) throws LinkException {
        CompletableFuture<Ends> opened = new CompletableFuture<>();
        daemon(() -> openInto(opened, file, device), "file-open").start();
        try {
            return opened.get(OPENING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException nobodyReads) {
            opened.cancel(true);
            throw new LinkException(LinkException.Kind.REFUSED, file.toString(), 0, nobodyReads);
        } catch (ExecutionException failed) {
            throw refused(file.toString(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw LinkException.absent(file.toString(), stopped);
        }
    }

    private static void openInto(CompletableFuture<Ends> opened, Path file, boolean device) {
        try {
            Ends ends = Ends.open(file, device);
            if (!opened.complete(ends)) {
                ends.close();
            }
        } catch (IOException failed) {
            opened.completeExceptionally(failed);
        }
    }

    private static LinkException refused(String name, @Nullable Throwable failed) {
        boolean gone = failed instanceof NoSuchFileException
                || String.valueOf(failed).matches(".*(No such device|No such file).*");
        return gone ? LinkException.absent(name, failed) : PortAccess.refused(name, failed);
    }

    private static boolean mayBeMade(Path file) {
        Path parent = file.getParent();
        return parent != null && Files.isDirectory(parent) && !file.startsWith("/dev");
    }

    private static boolean isCharacterDevice(Path file) throws LinkException {
        try {
            Map<String, Object> attributes = Files.readAttributes(file, "unix:mode", new LinkOption[0]);
            return attributes.get("mode") instanceof Integer mode && (mode & 0170000) == 0020000;
        } catch (IOException unreadable) {
            throw refused(file.toString(), unreadable);
        }
    }

    @Override
    public void write(byte[] bytes, Duration stall) throws LinkException {
        write(bytes, stall, () -> false);
    }

    @Override
    public void write(byte[] bytes, Duration stall, Stalled stalled) throws LinkException {
        for (int from = 0; from < bytes.length; from += CHUNK) {
            ByteBuffer chunk = ByteBuffer.wrap(bytes, from, Math.min(CHUNK, bytes.length - from));
            try {
                await(writer.submit(() -> writeAll(chunk)), stall, stalled);
            } catch (TimeoutException stuck) {
                close();
                throw new LinkException(LinkException.Kind.STALLED, name, chunk.limit(), stuck);
            } catch (ExecutionException | RejectedExecutionException broken) {
                throw LinkException.lost(name, chunk.position(), broken);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw LinkException.lost(name, chunk.limit(), stopped);
            }
        }
    }

    private static void await(Future<Integer> written, Duration stall, Stalled stalled)
            throws LinkException, TimeoutException, ExecutionException, InterruptedException {
        while (true) {
            try {
                written.get(stall.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException stuck) {
                if (!stalled.waitOn()) {
                    throw stuck;
                }
            }
        }
    }

    private Integer writeAll(ByteBuffer chunk) throws IOException {
        int total = 0;
        while (chunk.hasRemaining()) {
            total += ends.out().write(chunk);
        }
        return total;
    }

    private void readOn(FileChannel in) {
        ByteBuffer into = ByteBuffer.allocate(1024);
        try {
            for (int count = in.read(into); count >= 0; count = in.read(into)) {
                incoming.put(into.array(), count);
                into.clear();
            }
            incoming.end(LinkException.lost(name, 0, null));
        } catch (IOException failed) {
            if (String.valueOf(failed.getMessage()).contains("Invalid argument")) {
                answers = false;
            } else {
                incoming.end(LinkException.lost(name, 0, failed));
            }
        }
    }

    @Override
    public byte[] read(Duration wait) throws LinkException {
        return incoming.take(wait);
    }

    @Override
    public boolean answers() {
        return answers;
    }

    @Override
    public void close() {
        writer.shutdown();
        try {
            ends.close();
        } catch (IOException ignorable) {
            throw new UncheckedIOException(ignorable);
        }
        incoming.end(LinkException.lost(name, 0, null));
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
