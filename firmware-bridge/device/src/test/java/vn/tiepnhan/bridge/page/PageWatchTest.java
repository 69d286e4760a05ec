package vn.tiepnhan.bridge.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.page.PageWatch.Found;

final class PageWatchTest {
    @TempDir
    private Path folder;

    private PageShelf shelf = new PageShelf(Path.of(""));
    private PageWatch watch = new PageWatch(Path.of(""), shelf);
    private long now = 1L << 40;

    @BeforeEach
    void open() throws IOException {
        shelf = new PageShelf(folder);
        shelf.open();
        watch = new PageWatch(folder, shelf);
    }

    @Test
    void aPageIsTakenWhenItIsAllThereAndHasRested() throws IOException {
        byte[] page = SamplePages.image("jpg", 1);
        Path file = Files.write(folder.resolve("trang 1.jpg"), page);
        assertThat(after(Duration.ZERO)).isEmpty();
        assertThat(after(Duration.ofMillis(500))).isEmpty();
        List<Found> found = after(Duration.ofMillis(600));
        assertThat(found).singleElement().isInstanceOfSatisfying(Found.Page.class, taken -> {
            assertThat(taken.name()).isEqualTo("trang 1.jpg");
            assertThat(taken.size()).isEqualTo(page.length);
            assertThat(taken.format()).isEqualTo(PageFormat.JPEG);
            assertThat(shelf.path(taken.page())).hasBinaryContent(page);
        });
        assertThat(file).doesNotExist();
        assertThat(after(Duration.ofSeconds(5))).isEmpty();
    }

    /** A writer that stops for longer than a file needs to rest: structure says that it is not done. */
    @Test
    void aHalfWrittenPageIsNeverTakenHoweverSlowItsWriterIs() throws IOException {
        byte[] page = SamplePages.image("png", 2);
        Path file = folder.resolve("cham.png");
        int pieces = 7;
        for (int i = 0; i < pieces; i++) {
            int from = page.length * i / pieces;
            int to = page.length * (i + 1) / pieces;
            Files.write(file, Arrays.copyOfRange(page, from, to), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + i));
            if (i < pieces - 1) {
                assertThat(after(Duration.ofSeconds(20))).isEmpty();
                assertThat(after(Duration.ofSeconds(20))).isEmpty();
            }
        }
        assertThat(after(Duration.ofSeconds(1))).isEmpty();
        assertThat(after(Duration.ofSeconds(2))).hasSize(1);
    }

    @Test
    void aPageCutShortIsPutAsideWithTheReasonBesideIt() throws IOException {
        byte[] page = SamplePages.image("jpg", 3);
        Files.write(folder.resolve("dut.jpg"), Arrays.copyOf(page, page.length / 2));
        after(Duration.ZERO);
        assertThat(after(Duration.ofSeconds(50))).isEmpty();
        assertThat(after(Duration.ofSeconds(20)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Found.Rejected.class,
                        rejected -> assertThat(rejected.cause().code()).isEqualTo("PAGE_CUT_SHORT"));
        assertThat(folder.resolve("loi/dut.jpg")).exists();
        assertThat(Files.readString(folder.resolve("loi/dut.jpg.txt")))
                .contains("Hãy quét lại trang này")
                .contains("Scan this page again");
    }

    @Test
    void whatIsNoPageIsPutAsideAndTwoOfOneNameBothStay() throws IOException {
        for (int i = 0; i < 2; i++) {
            Files.writeString(folder.resolve("readme.txt"), "xin chào " + i, StandardCharsets.UTF_8);
            after(Duration.ZERO);
            assertThat(after(Duration.ofSeconds(5))).isEmpty();
            assertThat(after(Duration.ofSeconds(6))).hasSize(1);
        }
        assertThat(folder.resolve("loi/readme.txt")).exists();
        assertThat(folder.resolve("loi/2-readme.txt")).exists();
    }

    @Test
    void unfinishedNamesHiddenFilesFoldersAndLinksAreLeftAlone() throws IOException {
        byte[] page = SamplePages.image("jpg", 4);
        for (String name : new String[] {"a.jpg.part", "b.tmp", ".c.jpg", "d.jpg~"}) {
            Files.write(folder.resolve(name), page);
        }
        Files.createDirectory(folder.resolve("sub"));
        Files.write(folder.resolve("sub/e.jpg"), page);
        Files.createSymbolicLink(folder.resolve("f.jpg"), folder.resolve("sub/e.jpg"));
        after(Duration.ZERO);
        assertThat(after(Duration.ofMinutes(5))).isEmpty();
        Files.move(folder.resolve("b.tmp"), folder.resolve("b.jpg"));
        after(Duration.ZERO);
        assertThat(after(Duration.ofSeconds(2))).hasSize(1);
    }

    @Test
    void aNewFileUnderAnOldNameRestsAnew() throws IOException {
        Files.write(folder.resolve("scan.jpg"), SamplePages.image("jpg", 5));
        after(Duration.ZERO);
        Files.delete(folder.resolve("scan.jpg"));
        Files.write(folder.resolve("scan.jpg"), SamplePages.image("jpg", 6));
        Files.setLastModifiedTime(folder.resolve("scan.jpg"), FileTime.fromMillis(1_700_000_000_000L));
        assertThat(after(Duration.ofSeconds(2))).isEmpty();
        assertThat(after(Duration.ofSeconds(2))).hasSize(1);
    }

    @Test
    void receivedPagesAreKeptForAWeekOnly() throws IOException {
        Files.write(folder.resolve("a.jpg"), SamplePages.image("jpg", 7));
        after(Duration.ZERO);
        List<Found> found = new ArrayList<>(after(Duration.ofSeconds(2)));
        Path kept = shelf.path(((Found.Page) found.get(0)).page());
        Instant arrived = Files.getLastModifiedTime(kept).toInstant();
        shelf.tidy(arrived.plus(Duration.ofDays(6)));
        assertThat(kept).exists();
        shelf.tidy(arrived.plus(Duration.ofDays(8)));
        assertThat(kept).doesNotExist();
    }

    private List<Found> after(Duration time) throws IOException {
        now += time.toNanos();
        return watch.look(now);
    }
}
