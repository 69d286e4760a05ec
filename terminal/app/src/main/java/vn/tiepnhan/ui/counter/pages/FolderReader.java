package vn.tiepnhan.ui.counter.pages;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/** Reads folders for the officer: pages that can be read, folders below, other places. Blocks; safe for several threads. */
public final class FolderReader {
    private static final Set<String> PAGES = Set.of("png", "jpg", "jpeg", "tif", "tiff", "pdf");
    private static final int MOST = 400;
    private static final Comparator<FolderItem> NEWEST =
            Comparator.comparing(FolderItem::at).reversed().thenComparing(FolderItem::name);

    private final Places places;
    private final ZoneId zone;

    public FolderReader(Places places, ZoneId zone) {
        this.places = places;
        this.zone = zone;
    }

    /** The place in which the newest page lies; the person's home where there is none. */
    public PageFolder newest() {
        List<PageFolder> read = places.present().stream()
                .map(place -> look(place, PageFolder.UNSEEN))
                .filter(folder -> folder.trouble() == null)
                .toList();
        return read.stream()
                .filter(PageFolder::hasPages)
                .max(Comparator.comparing(FolderReader::latest))
                .orElseGet(() -> look(places.home(), PageFolder.UNSEEN));
    }

    /** The newest pages of all places, newest first. */
    public List<FolderItem> newestPages(int most) {
        return places.present().stream()
                .flatMap(place -> look(place, PageFolder.UNSEEN).items().stream())
                .filter(item -> !item.leads())
                .distinct()
                .sorted(NEWEST)
                .limit(most)
                .toList();
    }

    private static LocalDateTime latest(PageFolder folder) {
        return folder.items().stream()
                .filter(item -> !item.leads())
                .map(FolderItem::at)
                .max(Comparator.naturalOrder())
                .orElse(LocalDateTime.MIN);
    }

    /**
     * What lies in a folder.
     *
     * @param shown what is answered, with the reason, where it cannot be read
     */
    public PageFolder look(Path wanted, PageFolder shown) {
        Path folder = wanted.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            return shown.trouble(new Wording(
                    "Không có thư mục “" + folder + "”. Hãy xem lại đường dẫn, hoặc chọn ở danh sách dưới.",
                    "There is no folder “" + folder + "”. Check the path, or choose from the list below."));
        }
        List<FolderItem> pages = new ArrayList<>();
        List<FolderItem> folders = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(path -> sort(path, pages, folders));
        } catch (IOException | DirectoryIteratorException unreadable) {
            return shown.trouble(new Wording(
                    "Không đọc được thư mục “" + folder + "”: người dùng này không có quyền, hoặc thiết bị đã rút ra.",
                    "The folder “" + folder + "” cannot be read: this user may not, or the device was taken out."));
        }
        pages.sort(NEWEST);
        folders.sort(Comparator.comparing(FolderItem::name, String.CASE_INSENSITIVE_ORDER));
        return PageFolder.read(folder, items(folder, pages, folders), Math.max(0, pages.size() - MOST));
    }

    private List<FolderItem> items(Path folder, List<FolderItem> pages, List<FolderItem> folders) {
        List<FolderItem> items = new ArrayList<>();
        Path parent = folder.getParent();
        if (parent != null) {
            items.add(FolderItem.leading(FolderItem.Kind.UP, parent, parent.toString()));
        }
        items.addAll(pages.subList(0, Math.min(MOST, pages.size())));
        items.addAll(folders.subList(0, Math.min(MOST, folders.size())));
        places.present().stream()
                .filter(place -> !place.equals(folder)
                        && items.stream().noneMatch(item -> item.path().equals(place)))
                .forEach(place -> items.add(
                        FolderItem.leading(FolderItem.Kind.PLACE, place, String.valueOf(place.getFileName()))));
        return items;
    }

    private void sort(Path path, List<FolderItem> pages, List<FolderItem> folders) {
        String name = String.valueOf(path.getFileName());
        if (name.startsWith(".")) {
            return;
        }
        try {
            BasicFileAttributes about = Files.readAttributes(path, BasicFileAttributes.class);
            if (about.isDirectory()) {
                folders.add(FolderItem.leading(FolderItem.Kind.FOLDER, path, name));
            } else if (about.isRegularFile() && isPage(name)) {
                LocalDateTime at =
                        LocalDateTime.ofInstant(about.lastModifiedTime().toInstant(), zone);
                pages.add(new FolderItem(FolderItem.Kind.PAGE, path, name, about.size(), at));
            }
        } catch (IOException gone) {
            return; // taken away between the listing and the look
        }
    }

    private static boolean isPage(String name) {
        return PAGES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * The path a person typed or pasted: {@code ~} is the home, {@code file:} and quotes are taken off, the rest is
     * relative to the folder shown. Null where it cannot be a path.
     */
    public @Nullable Path typed(String text, Path shown) {
        String plain = text.strip().replaceAll("^[\"'“]|[\"'”]$", "");
        try {
            if (plain.startsWith("file:")) {
                return Path.of(java.net.URI.create(plain.replace(" ", "%20")));
            }
            if (plain.equals("~") || plain.startsWith("~/")) {
                return places.home().resolve(plain.substring(Math.min(2, plain.length())));
            }
            return shown.resolve(plain);
        } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException nonsense) {
            return null;
        }
    }

    /** Whether it is a file of a kind that can be read as a page. */
    public boolean isPageFile(Path path) {
        return Files.isRegularFile(path) && isPage(String.valueOf(path.getFileName()));
    }
}
