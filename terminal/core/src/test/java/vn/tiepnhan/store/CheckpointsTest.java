package vn.tiepnhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a store at work is written over from its beginning again and again. */
final class CheckpointsTest {
    private static final int ACTS = 3_000;
    private static final String WORDS = "một trang đầy chữ ".repeat(100);

    @TempDir
    private Path folder;

    @Test
    void theLogStaysShortWhoeverHurries() throws IOException {
        try (Store store = Store.open(folder, "test", Clock.systemUTC())) {
            long written = 0;
            for (int i = 0; i < ACTS; i++) {
                String value = i + WORDS;
                written += value.length();
                store.write(tables -> {
                    tables.settings().put("test", value);
                    return value;
                });
            }
            assertThat(Files.size(folder.resolve("store.db-wal"))).isLessThan(written / 2);
        }
    }
}
