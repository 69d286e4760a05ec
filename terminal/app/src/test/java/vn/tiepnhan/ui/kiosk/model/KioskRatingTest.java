package vn.tiepnhan.ui.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.cli.Main;
import vn.tiepnhan.ui.kiosk.state.Said.Rating;
import vn.tiepnhan.ui.kiosk.state.Step;

/** What visitors touch under "Đánh giá" reaches whoever answers for the office. */
class KioskRatingTest {
    @TempDir
    Path folder;

    @Test
    void ratingsOfADayStandInAReportWithoutAnyName() {
        try (LiveKiosk kiosk = LiveKiosk.open(folder, LocalDateTime.of(2015, 9, 30, 9, 0), "")) {
            for (Rating rating : List.of(Rating.GOOD, Rating.POOR, Rating.GOOD)) {
                kiosk.on(() -> kiosk.model().choose(Step.RATE));
                kiosk.on(() -> kiosk.model().rate(rating));
                kiosk.await(state -> state.visit().step() == Step.THANKS);
                kiosk.on(kiosk.model()::end);
            }
        }
        assertThat(report("2015-09")).contains("2015-09-30,2,0,1");
        assertThat(report("2015-08")).doesNotContain("2015-09-30");
    }

    private String report(String month) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] words = {
            "report",
            "ratings",
            "--by",
            "day",
            "--period",
            month,
            "--format",
            "csv",
            "--data",
            folder.resolve("kiosk").toString()
        };
        assertThat(Main.run(words, InputStream.nullInputStream(), told, told)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
