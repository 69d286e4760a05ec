package vn.tiepnhan.intake.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiepnhan.intake.IntakeSettings;
import vn.tiepnhan.intake.store.IntakeException;

/** Which database a verb looks at. */
final class DatabaseOption {
    @Option(names = "--database", paramLabel = "URL", description = "jdbc:sqlite:FILE")
    private @Nullable String database;

    @Option(names = "--data", paramLabel = "DIR", description = "Thư mục có intake.db / folder that holds intake.db")
    private @Nullable Path data;

    /** The data folder, where a verb cannot do without it. */
    Path data() {
        if (data == null) {
            throw new IntakeException("USAGE", "Cần --data DIR.", "--data DIR is needed.");
        }
        return data;
    }

    String url() {
        if (database != null) {
            return database;
        }
        if (data == null) {
            throw new IntakeException(
                    "USAGE", "Cần --database URL hoặc --data DIR.", "--database URL or --data DIR is needed.");
        }
        return IntakeSettings.under(data).database();
    }
}
