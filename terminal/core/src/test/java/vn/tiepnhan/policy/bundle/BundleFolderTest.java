package vn.tiepnhan.policy.bundle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.data.DataException;

/** Files that are no rules at all. */
final class BundleFolderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void about() throws IOException {
        Files.writeString(folder.resolve("bundle.yaml"), "id: thu\nversion: 1\nissuer: BHXH\nfrom: \"2026-01-01\"\n");
    }

    @Test
    void aFileOfSixtyMegabytesIsNamedAndNotRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("acts.yaml").toFile(), "rw")) {
            file.setLength(60L << 20);
        }
        assertThatThrownBy(() -> Bundle.ofFolder(folder))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("acts.yaml")
                .hasMessageContaining("8 MB");
    }

    @Test
    void theFileThatIsNoTextIsNamed() throws IOException {
        Files.write(folder.resolve("acts.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0});
        assertThatThrownBy(() -> Bundle.ofFolder(folder))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("acts.yaml")
                .hasMessageContaining("UTF-8");
    }
}
