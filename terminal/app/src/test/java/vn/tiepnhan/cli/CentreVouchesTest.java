package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.intake.Intake;
import vn.tiepnhan.intake.IntakeSettings;

/** A real centre's signed receipt vouches for this machine's clock. */
final class CentreVouchesTest {
    @TempDir
    private Path folder;

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void whatTheCentreSignedVouchesForTheClock() throws IOException {
        try (Intake intake = Intake.start(IntakeSettings.under(folder.resolve("centre")), Clock.systemUTC())) {
            Run received = run(
                    "receive",
                    "--unit",
                    "TA0777Z",
                    "--mst",
                    "0100109106",
                    "--procedure",
                    "600",
                    "--reason",
                    "Đơn vị ở xa",
                    "--json");
            assertThat(received.exit()).as(received.out() + received.err()).isIn(0, 3);
            assertThat(run("clock", "--json").json().path("quality").asText()).isIn("HELD", "SYNCED");
            Run sync = Delivery.to(intake, folder.resolve("data").toString()).run();
            assertThat(sync.json().path("confirmed").asInt()).as(sync.out()).isEqualTo(1);
            assertThat(run("clock", "--json").json().path("quality").asText()).isEqualTo("SYNCED");
            assertThat(run("dossiers", "--json").out()).contains("CONFIRMED");
        }
    }
}
