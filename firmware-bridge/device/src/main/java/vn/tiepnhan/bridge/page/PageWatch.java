package vn.tiepnhan.bridge.page;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;

/**
 * Looks at a folder now and then and takes the files that are all there: unchanged for a while <em>and</em> complete by
 * their own structure. Polling, because network drives tell no changes. One thread.
 */
final class PageWatch {
    /** Writers pause between blocks; a file is left alone until it was the same for this long. */
    static final Duration SETTLED = Duration.ofSeconds(1);

    /** A file that begins like no page may be about to become one. */
    static final Duration FOREIGN = Duration.ofSeconds(10);

    /** A file that stays incomplete so long will not be completed any more. */
    static final Duration GIVEN_UP = Duration.ofSeconds(60);

    static final long LARGEST = 64L << 20;
    private static final String UNFINISHED = ".*(\\.part|\\.tmp|\\.temp|\\.filepart|\\.crdownload|~)";

    private final Path folder;
    private final PageShelf shelf;
    private Map<String, Sight> seen = new HashMap<>();

    /** What a file looked like, and since when it has not changed. */
    private record Sight(long size, long modified, @Nullable Object key, long sinceNanos) {
        boolean sameAs(Sight other) {
            return size == other.size && modified == other.modified && java.util.Objects.equals(key, other.key);
        }

        Duration unchanged(long now) {
            return Duration.ofNanos(now - sinceNanos);
        }
    }

    /** What became of a file. */
    sealed interface Found {
        record Page(String page, String name, PageFormat format, long size) implements Found {}

        record Rejected(Cause cause) implements Found {}
    }

    PageWatch(Path folder, PageShelf shelf) {
        this.folder = folder;
        this.shelf = shelf;
    }

    /** @param now of {@code System.nanoTime} */
    List<Found> look(long now) throws IOException {
        Map<String, Sight> sights = new HashMap<>();
        List<Found> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PageWatch::mayBePage)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                Sight sight = sight(file, now);
                Sight before = seen.get(name);
                if (sight == null) {
                    continue;
                }
                Sight since = before != null && before.sameAs(sight) ? before : sight;
                sights.put(name, since);
                if (since.unchanged(now).compareTo(SETTLED) >= 0) {
                    take(file, since, now).ifPresent(found::add);
                }
            }
        }
        seen = sights;
        return found;
    }

    private static boolean mayBePage(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.matches(UNFINISHED)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static @Nullable Sight sight(Path file, long now) throws IOException {
        try {
            BasicFileAttributes facts =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Sight(facts.size(), facts.lastModifiedTime().toMillis(), facts.fileKey(), now);
        } catch (NoSuchFileException takenAway) {
            return null;
        }
    }

    private Optional<Found> take(Path file, Sight sight, long now) throws IOException {
        String name = String.valueOf(file.getFileName());
        Duration unchanged = sight.unchanged(now);
        if (sight.size() > LARGEST) {
            return Optional.of(reject(file, PageCauses.tooLarge(name, LARGEST)));
        }
        Optional<PageFormat> format = PageFormat.of(file);
        if (format.isEmpty()) {
            return unchanged.compareTo(FOREIGN) < 0
                    ? Optional.empty()
                    : Optional.of(reject(file, PageCauses.foreign(name)));
        }
        if (!format.get().complete(file)) {
            return unchanged.compareTo(GIVEN_UP) < 0
                    ? Optional.empty()
                    : Optional.of(reject(file, PageCauses.cutShort(name, GIVEN_UP)));
        }
        Sight after = sight(file, now);
        if (after == null || !after.sameAs(sight)) {
            return Optional.empty();
        }
        String page = shelf.receive(file, format.get());
        return Optional.of(new Found.Page(page, name, format.get(), sight.size()));
    }

    private Found reject(Path file, Cause cause) throws IOException {
        shelf.reject(file, cause);
        return new Found.Rejected(cause);
    }
}
