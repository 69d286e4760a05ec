package vn.tiepnhan.ui.counter.pages;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/**
 * The folder in which the officer looks for pages, and what is chosen in it.
 *
 * @param folder empty before the first look
 * @param items up, pages (newest first), folders, other places
 * @param older how many older pages are not listed
 * @param trouble why it cannot be shown, or null
 * @param typed path as it stands in the field
 * @param chosen paths of chosen items
 */
public record PageFolder(
        Path folder, List<FolderItem> items, int older, @Nullable Wording trouble, String typed, List<Path> chosen) {
    /** Nobody has looked yet. */
    public static final PageFolder UNSEEN = new PageFolder(Path.of(""), List.of(), 0, null, "", List.of());

    public PageFolder {
        items = List.copyOf(items);
        chosen = List.copyOf(chosen);
    }

    /** A folder just read; its newest page is chosen, so that Enter reads what was scanned last. */
    static PageFolder read(Path folder, List<FolderItem> items, int older) {
        List<Path> newest = items.stream()
                .filter(item -> item.kind() == FolderItem.Kind.PAGE)
                .limit(1)
                .map(FolderItem::path)
                .toList();
        return new PageFolder(folder, items, older, null, folder.toString(), newest);
    }

    /** The same folder with the reason why another could not be shown. */
    public PageFolder trouble(@Nullable Wording why) {
        return new PageFolder(folder, items, older, why, typed, chosen);
    }

    public PageFolder typed(String path) {
        return new PageFolder(folder, items, older, null, path, chosen);
    }

    /** Items that are no longer there are left out. */
    public PageFolder chosen(List<Path> paths) {
        List<Path> here = items.stream().map(FolderItem::path).toList();
        return new PageFolder(
                folder,
                items,
                older,
                trouble,
                typed,
                paths.stream().filter(here::contains).toList());
    }

    /** Whether another path was typed than the one that is shown. */
    public boolean typedAnother() {
        return !typed.isBlank() && !typed.strip().equals(folder.toString());
    }

    public boolean hasPages() {
        return items.stream().anyMatch(item -> item.kind() == FolderItem.Kind.PAGE);
    }

    /** The chosen pages. */
    public List<Path> chosenPages() {
        return items.stream()
                .filter(item -> !item.leads() && chosen.contains(item.path()))
                .map(FolderItem::path)
                .toList();
    }

    /** Where a chosen folder leads, or null where pages or nothing are chosen. */
    public @Nullable Path leadsTo() {
        return items.stream()
                .filter(item -> item.leads() && chosen.contains(item.path()))
                .map(FolderItem::path)
                .findFirst()
                .orElse(null);
    }
}
