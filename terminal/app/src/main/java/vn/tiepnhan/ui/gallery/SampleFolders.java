package vn.tiepnhan.ui.gallery;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.counter.pages.FolderItem;
import vn.tiepnhan.ui.counter.pages.FolderItem.Kind;
import vn.tiepnhan.ui.counter.pages.PageFolder;

/** Folders of an invented officer, for pictures. */
final class SampleFolders {
    private static final Path OFFICE = Path.of("/quay2");
    private static final Path SCANS = OFFICE.resolve("Scans");

    private SampleFolders() {}

    /** The newest page is chosen. */
    static PageFolder scans() {
        List<FolderItem> items = List.of(
                above(),
                page("trang-0412.jpg", 9, 40, 1_240_000),
                page("trang-0411.jpg", 9, 40, 1_310_000),
                page("Cong ty TNHH May mac Phuong Hoang - phieu 600 - ban chup lai lan 2.pdf", 8, 52, 612_000),
                new FolderItem(
                        Kind.PAGE,
                        SCANS.resolve("to-khai-TK1.tif"),
                        "to-khai-TK1.tif",
                        88_400,
                        LocalDateTime.of(2015, 10, 6, 16, 20)),
                new FolderItem(Kind.FOLDER, SCANS.resolve("Tháng 9"), "Tháng 9", 0, LocalDateTime.MIN),
                new FolderItem(Kind.PLACE, Path.of("/media/quay2/KINGSTON"), "KINGSTON", 0, LocalDateTime.MIN));
        return new PageFolder(
                SCANS, items, 0, null, SCANS.toString(), List.of(items.get(1).path()));
    }

    static PageFolder several() {
        PageFolder scans = scans();
        return scans.chosen(
                List.of(scans.items().get(1).path(), scans.items().get(2).path()));
    }

    static PageFolder empty() {
        Path folder = OFFICE.resolve("Tải về");
        List<FolderItem> items = List.of(
                above(),
                new FolderItem(Kind.PLACE, SCANS, "Scans", 0, LocalDateTime.MIN),
                new FolderItem(Kind.PLACE, Path.of("/media/quay2/KINGSTON"), "KINGSTON", 0, LocalDateTime.MIN));
        return new PageFolder(folder, items, 0, null, folder.toString(), List.of());
    }

    static PageFolder wrong() {
        return scans().typed("/quay2/scan")
                .trouble(new Wording(
                        "Không có thư mục “/quay2/scan”. Hãy xem lại đường dẫn, hoặc chọn ở danh sách dưới.",
                        "There is no folder “/quay2/scan”. Check the path, or choose from the list below."));
    }

    private static FolderItem above() {
        return new FolderItem(Kind.UP, OFFICE, OFFICE.toString(), 0, LocalDateTime.MIN);
    }

    private static FolderItem page(String name, int hour, int minute, long bytes) {
        return new FolderItem(Kind.PAGE, SCANS.resolve(name), name, bytes, LocalDateTime.of(2015, 10, 7, hour, minute));
    }
}
