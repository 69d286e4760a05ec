package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking things up where nothing may be written: a backup on a read-only disk, a folder of somebody else. */
final class ReadOnlyFolderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void received() {
        for (String unit : List.of("TA0777Z", "TA0888Z")) {
            Run run = Run.of(
                    "receive",
                    "--unit",
                    unit,
                    "--mst",
                    "0100109106",
                    "--procedure",
                    "600",
                    "--at",
                    "2015-09-30T09:00",
                    "--data",
                    data().toString());
            assertThat(run.exit()).as(run.err()).isEqualTo(3);
        }
    }

    @AfterEach
    void mayBeDeleted() {
        assertThat(data().toFile().setWritable(true)).isTrue();
    }

    private Path data() {
        return folder.resolve("đơn vị 1?#");
    }

    /** Root writes everywhere unless the right to is taken from it. */
    private Run withoutTheRightToWrite(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));
            command.add("--inh-caps=-dac_override,-dac_read_search");
        }
        command.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-Dfile.encoding=UTF-8", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), "vn.tiepnhan.cli.Main"));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data().toString()));
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "Asia/Ho_Chi_Minh"));
        int exit = builder.start().waitFor();
        return new Run(
                exit,
                Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsKeptIsFoundAndVerified() throws IOException, InterruptedException {
        assertThat(data().toFile().setWritable(false)).isTrue();
        Run listed = withoutTheRightToWrite("dossiers", "--json");
        assertThat(listed.exit()).as(listed.err()).isZero();
        assertThat(listed.json().path("dossiers")).hasSize(2);
        Run verified = withoutTheRightToWrite("verify", "--json");
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
        Run summary = withoutTheRightToWrite("report", "summary", "--period", "2015", "--json");
        assertThat(summary.json().path("rows")).as(summary.err()).isNotEmpty();
        Run register = withoutTheRightToWrite("report", "register", "--period", "2015");
        assertThat(register.exit())
                .as("it names units, and nobody could write down who looked")
                .isEqualTo(1);
        assertThat(register.err()).contains("mỗi lần xem phải được ghi lại", "Hãy chép cả thư mục");
        Run received = withoutTheRightToWrite("shift", "open", "--officer", "Trần Thị Bưởi");
        assertThat(received.exit()).isEqualTo(1);
        assertThat(received.err()).contains("Không ghi được vào thư mục dữ liệu");
    }

    @Test
    void whereTheLastActsAreStillInTheLogThatIsSaid() throws IOException, InterruptedException {
        Files.writeString(data().resolve("store.db-wal"), "left by a crash");
        assertThat(data().toFile().setWritable(false)).isTrue();
        Run listed = withoutTheRightToWrite("dossiers");
        assertThat(listed.exit()).isEqualTo(1);
        assertThat(listed.err()).contains("store.db-wal", "Hãy chép cả thư mục");
    }
}
