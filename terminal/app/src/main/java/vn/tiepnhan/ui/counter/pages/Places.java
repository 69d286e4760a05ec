package vn.tiepnhan.ui.counter.pages;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where pages usually lie: the person's folders, and what is plugged in.
 *
 * @param home the person's home
 * @param media folders in which the system shows sticks and cards
 */
public record Places(Path home, List<Path> media) {
    private static final Logger LOG = LoggerFactory.getLogger(Places.class);

    /** What scanning programs and desktops call these folders, Vietnamese ones included. */
    private static final List<String> USUAL = List.of(
            "Scans",
            "scans",
            "Pictures",
            "Ảnh",
            "Hình ảnh",
            "Downloads",
            "Tải về",
            "Tải xuống",
            "Documents",
            "Tài liệu",
            "Desktop",
            "Màn hình nền");

    public Places {
        media = List.copyOf(media);
    }

    /** Of whoever runs this program. */
    public static Places ofThisUser() {
        String user = System.getProperty("user.name", "");
        return new Places(
                Path.of(System.getProperty("user.home", "")).toAbsolutePath(),
                List.of(Path.of("/media", user), Path.of("/run/media", user)));
    }

    /** Those that are there now, sticks first. */
    List<Path> present() {
        List<Path> there = new ArrayList<>();
        media.forEach(root -> there.addAll(folders(root)));
        USUAL.stream().map(home::resolve).filter(Files::isDirectory).forEach(there::add);
        there.add(home);
        return there;
    }

    private static List<Path> folders(Path root) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(root)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(root, Files::isDirectory)) {
                all.forEach(found::add);
            } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
                LOG.debug("{} cannot be read", root, unreadable);
            }
        }
        return found;
    }
}
