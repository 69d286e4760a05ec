package vn.tiepnhan.ui.counter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.ui.counter.pages.FolderItem.Kind;

class FolderReaderTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOON = Instant.parse("2015-10-07T05:00:00Z");

    @TempDir
    private Path home;

    private Path media;
    private FolderReader reader;

    @BeforeEach
    void places() throws IOException {
        media = Files.createDirectories(home.resolve("cắm vào/quay2"));
        reader = new FolderReader(new Places(home, List.of(media, home.resolve("khong-co"))), ZONE);
    }

    @Test
    void pagesStandNewestFirstAndTheNewestIsChosen() throws IOException {
        Path scans = Files.createDirectory(home.resolve("Scans"));
        page(scans.resolve("cũ.PNG"), -3600);
        Path newest = page(scans.resolve("mới.jpeg"), 0);
        page(scans.resolve("giữa.pdf"), -60);
        page(scans.resolve("ghi chú.txt"), 0);
        page(scans.resolve(".ẩn.png"), 0);
        Files.createDirectory(scans.resolve("Tháng 9"));
        Files.createDirectory(scans.resolve("thư mục tên là.png"));
        PageFolder folder = reader.look(scans, PageFolder.UNSEEN);
        assertThat(names(folder, Kind.PAGE)).containsExactly("mới.jpeg", "giữa.pdf", "cũ.PNG");
        assertThat(names(folder, Kind.FOLDER)).containsExactly("Tháng 9", "thư mục tên là.png");
        assertThat(folder.items().get(0))
                .matches(up -> up.kind() == Kind.UP && up.path().equals(home));
        assertThat(folder.chosenPages()).containsExactly(newest);
        assertThat(folder.items().get(1).at()).isEqualTo(LocalDateTime.of(2015, 10, 7, 12, 0));
        assertThat(folder.typedAnother()).isFalse();
    }

    @Test
    void theFirstLookIsWhereTheNewestPageLies() throws IOException {
        page(Files.createDirectory(home.resolve("Tải về")).resolve("a.png"), -60);
        Path stick = Files.createDirectory(media.resolve("KINGSTON"));
        page(stick.resolve("b.tif"), -5);
        page(Files.createDirectory(home.resolve("Downloads")).resolve("c.txt"), 0);
        PageFolder first = reader.newest();
        assertThat(first.folder()).isEqualTo(stick);
        assertThat(names(first, Kind.PLACE)).contains("Tải về", "Downloads");
    }

    @Test
    void whereNoPageIsAnywhereTheHomeIsShown() {
        assertThat(reader.newest().folder()).isEqualTo(home);
        assertThat(reader.newest().hasPages()).isFalse();
    }

    @Test
    void aFolderThatIsNotThereLeavesTheLastOneWithTheReason() throws IOException {
        page(home.resolve("a.png"), 0);
        PageFolder shown = reader.look(home, PageFolder.UNSEEN);
        for (Path wrong : List.of(home.resolve("không có"), home.resolve("a.png"))) {
            PageFolder still = reader.look(wrong, shown);
            assertThat(still.items()).isEqualTo(shown.items());
            assertThat(Objects.requireNonNull(still.trouble()).vi())
                    .contains(wrong.toString())
                    .endsWith(".");
        }
    }

    @Test
    void aFolderOfThousandsShowsTheNewestAndSaysHowManyAreLeftOut() throws IOException {
        for (int i = 0; i < 450; i++) {
            page(home.resolve("p%03d.png".formatted(i)), i);
        }
        PageFolder folder = reader.look(home, PageFolder.UNSEEN);
        assertThat(names(folder, Kind.PAGE)).hasSize(400).startsWith("p449.png").doesNotContain("p049.png");
        assertThat(folder.older()).isEqualTo(50);
    }

    @Test
    void pathsAreUnderstoodAsPeoplePasteThem() {
        Path shown = home.resolve("Scans");
        assertThat(reader.typed("  ~/Tải về ", shown)).isEqualTo(home.resolve("Tải về"));
        assertThat(reader.typed("~", shown)).isEqualTo(home);
        assertThat(reader.typed("“/media/a b.png”", shown)).isEqualTo(Path.of("/media/a b.png"));
        assertThat(reader.typed("'/media/x'", shown)).isEqualTo(Path.of("/media/x"));
        assertThat(reader.typed("file:///tmp/a%20b.pdf", shown)).isEqualTo(Path.of("/tmp/a b.pdf"));
        assertThat(reader.typed("file:///tmp/a b.pdf", shown)).isEqualTo(Path.of("/tmp/a b.pdf"));
        assertThat(reader.typed("Tháng 9", shown)).isEqualTo(shown.resolve("Tháng 9"));
        assertThat(reader.typed("a\0b", shown)).isNull();
        assertThat(reader.typed("file:", shown)).isNull();
        assertThat(reader.typed("file://%zz", shown)).isNull();
    }

    private Path page(Path path, int seconds) throws IOException {
        Files.write(path, new byte[] {1});
        return Files.setLastModifiedTime(path, FileTime.from(NOON.plusSeconds(seconds)));
    }

    private static List<String> names(PageFolder folder, Kind kind) {
        return folder.items().stream()
                .filter(item -> item.kind() == kind)
                .map(FolderItem::name)
                .toList();
    }
}
