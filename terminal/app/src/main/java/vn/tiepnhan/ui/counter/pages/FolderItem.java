package vn.tiepnhan.ui.counter.pages;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * One line of a folder.
 *
 * @param name as it is shown; a place has the name people know it by
 * @param at last change, in the office's time; {@link LocalDateTime#MIN} where it says nothing
 */
public record FolderItem(Kind kind, Path path, String name, long bytes, LocalDateTime at) {
    /** In the order in which they stand. */
    public enum Kind {
        UP,
        PAGE,
        FOLDER,
        PLACE
    }

    static FolderItem leading(Kind kind, Path path, String name) {
        return new FolderItem(kind, path, name, 0, LocalDateTime.MIN);
    }

    /** Whether choosing it leads somewhere else rather than to a page. */
    public boolean leads() {
        return kind != Kind.PAGE;
    }

    /** What the first letters typed on a list find. */
    @Override
    public String toString() {
        return name;
    }
}
