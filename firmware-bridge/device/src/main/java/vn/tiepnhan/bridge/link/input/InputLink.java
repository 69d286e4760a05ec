package vn.tiepnhan.bridge.link.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.PortAccess;

/**
 * The nodes of one input device, read in whole records: what one read of the kernel gives (a HID report, some input
 * events) is never cut or joined. When nobody takes what is read, reading stops, and the kernel itself tells what it had
 * to drop.
 */
public final class InputLink implements Link {
    private static final Logger LOG = LoggerFactory.getLogger(InputLink.class);
    private static final int LARGEST_RECORD = 4096;
    private static final int MOST_WAITING = 1024;
    private static final Duration OPENING = Duration.ofSeconds(2);
    private static final byte[] END = {};

    private final String name;
    private final List<Path> nodes;
    private final List<FileChannel> open = new ArrayList<>();
    private final BlockingQueue<byte[]> records = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile @Nullable LinkException end;

    private InputLink(List<Path> nodes) {
        this.nodes = List.copyOf(nodes);
        this.name = nodes.get(0).toString();
    }

    /** Opens all nodes of a device for reading; a pipe or a pseudo-terminal will do as one. */
    public static Link open(List<Path> nodes) throws LinkException {
        InputLink link = new InputLink(nodes);
        try {
            for (Path node : nodes) {
                link.open.add(channel(node));
            }
        } catch (LinkException failed) {
            link.close();
            throw failed;
        }
        for (FileChannel channel : link.open) {
            Thread reader = new Thread(() -> link.readOn(channel), "input-" + link.name);
            reader.setDaemon(true);
            reader.start();
        }
        return link;
    }

    /** Opening a pipe waits for its writer, for ever if need be: so not in the caller's thread. */
    private static FileChannel channel(Path node) throws LinkException {
        CompletableFuture<FileChannel> opened = new CompletableFuture<>();
        Thread opener = new Thread(
                () -> {
                    try {
                        FileChannel channel = FileChannel.open(node, StandardOpenOption.READ);
                        if (!opened.complete(channel)) {
                            channel.close();
                        }
                    } catch (IOException failed) {
                        opened.completeExceptionally(failed);
                    }
                },
                "input-open");
        opener.setDaemon(true);
        opener.start();
        try {
            return opened.get(OPENING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException nobodyThere) {
            opened.cancel(true);
            throw LinkException.absent(node.toString(), nobodyThere);
        } catch (ExecutionException failed) {
            throw refused(node, failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw LinkException.absent(node.toString(), stopped);
        }
    }

    private static LinkException refused(Path node, @Nullable Throwable failed) {
        boolean gone = failed instanceof NoSuchFileException
                || String.valueOf(failed).matches(".*(No such device|No such file).*");
        return gone ? LinkException.absent(node.toString(), failed) : PortAccess.refused(node.toString(), failed);
    }

    private void readOn(FileChannel channel) {
        ByteBuffer into = ByteBuffer.allocate(LARGEST_RECORD);
        try {
            for (int count = channel.read(into); count >= 0; count = channel.read(into)) {
                hand(Arrays.copyOf(into.array(), count));
                into.clear();
            }
            end(LinkException.lost(name, 0, null));
        } catch (IOException failed) {
            end(LinkException.lost(name, 0, failed));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            end(LinkException.lost(name, 0, stopped));
        }
    }

    /** Waits for room, but not for ever when nobody will take anything any more. */
    private void hand(byte[] record) throws InterruptedException {
        while (end == null && !records.offer(record, 200, TimeUnit.MILLISECONDS)) {
            LOG.debug("{} waits: nobody takes what it sends", name);
        }
    }

    private synchronized void end(LinkException reason) {
        if (end == null) {
            end = reason;
        }
        boolean waked = records.offer(END);
        LOG.debug("{} ends{}", name, waked ? "" : ", with records still to be taken");
    }

    /** What there was before the end is still given; then the end is told each time. */
    @Override
    public byte[] read(Duration wait) throws LinkException {
        LinkException over = end;
        try {
            byte[] record = over == null ? records.poll(wait.toNanos(), TimeUnit.NANOSECONDS) : records.poll();
            if (record != null && record.length > 0) {
                return record;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return END;
        }
        LinkException now = end;
        if (now != null && records.isEmpty()) {
            throw now.again();
        }
        return END;
    }

    /** An output report, to a hidraw node. */
    @Override
    public void write(byte[] bytes, Duration stall) throws LinkException {
        try (FileChannel out = FileChannel.open(nodes.get(0), StandardOpenOption.WRITE)) {
            ByteBuffer report = ByteBuffer.wrap(bytes);
            while (report.hasRemaining()) {
                out.write(report);
            }
        } catch (IOException failed) {
            throw refused(nodes.get(0), failed);
        }
    }

    @Override
    public boolean answers() {
        return true;
    }

    @Override
    public void close() {
        end(LinkException.lost(name, 0, null));
        for (FileChannel channel : open) {
            try {
                channel.close();
            } catch (IOException alreadyGone) {
                end(LinkException.lost(name, 0, alreadyGone));
            }
        }
    }
}
