package vn.tiepnhan.bridge.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageFormatTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "tif", "pdf"})
    void aWholePageIsCompleteAndNoBeginningOfItIs(String kind) throws IOException {
        byte[] page = kind.equals("pdf") ? SamplePages.pdf() : SamplePages.image(kind, 1);
        Path whole = Files.write(folder.resolve("whole"), page);
        PageFormat format = PageFormat.of(whole).orElseThrow();
        assertThat(format.suffix()).isEqualTo("." + kind);
        assertThat(format.complete(whole)).isTrue();
        int step = Math.max(1, page.length / 400);
        for (int length = 8; length < page.length - 8; length += step) {
            Path part = Files.write(folder.resolve("part"), Arrays.copyOf(page, length));
            assertThat(format.complete(part))
                    .as("%d of %d bytes", length, page.length)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void aFileMadeInItsFullLengthBeforeItIsFilledIsNotComplete(String kind) throws IOException {
        byte[] page = SamplePages.image(kind, 2);
        byte[] half = Arrays.copyOf(Arrays.copyOf(page, page.length / 2), page.length);
        Path file = Files.write(folder.resolve("half"), half);
        assertThat(PageFormat.of(file).orElseThrow().complete(file)).isFalse();
    }

    @Test
    void aThumbnailsEndIsNotThePagesEnd() throws IOException {
        byte[] page = SamplePages.image("jpg", 3);
        byte[] thumbnail = SamplePages.image("jpg", 4);
        byte[] inside = Arrays.copyOf(thumbnail, 2000);
        inside[1998] = (byte) 0xFF;
        inside[1999] = (byte) 0xD9;
        byte[] both = new byte[page.length + inside.length + 4];
        System.arraycopy(page, 0, both, 0, 2);
        both[2] = (byte) 0xFF;
        both[3] = (byte) 0xE1;
        both[4] = (byte) ((inside.length + 2) >> 8);
        both[5] = (byte) (inside.length + 2);
        System.arraycopy(inside, 0, both, 6, inside.length);
        System.arraycopy(page, 2, both, 6 + inside.length, page.length - 2);
        Path whole = Files.write(folder.resolve("whole"), both);
        assertThat(PageFormat.JPEG.complete(whole)).isTrue();
        Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(both, 6 + inside.length));
        assertThat(PageFormat.JPEG.complete(cut)).isFalse();
    }

    @Test
    void damageNeverFailsOnlyAnswersNo() throws IOException {
        Random random = new Random(5);
        for (String kind : new String[] {"jpg", "png", "tif", "pdf"}) {
            byte[] page = kind.equals("pdf") ? SamplePages.pdf() : SamplePages.image(kind, 6);
            for (int i = 0; i < 150; i++) {
                byte[] damaged = page.clone();
                for (int j = 0; j < 8; j++) {
                    damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
                }
                Path file = Files.write(folder.resolve("damaged"), damaged);
                PageFormat format = PageFormat.of(file).orElseThrow();
                assertThat(format.complete(file)).isIn(true, false);
            }
        }
    }

    @Test
    void anythingElseIsNoPage() throws IOException {
        Path text = Files.writeString(folder.resolve("a.jpg"), "not a picture", StandardCharsets.UTF_8);
        assertThat(PageFormat.of(text)).isEmpty();
        assertThat(PageFormat.of(Files.write(folder.resolve("empty"), new byte[0])))
                .isEmpty();
    }
}
