package vn.tiepnhan.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.counter.TerminalDesk;

/**
 * A real slip for the pictures: an invented dossier is received in a folder of its own, and its slip is drawn.
 *
 * @param recorded what the slip tells of
 * @param png its dots
 */
public record SampleSlip(Received.Recorded recorded, byte[] png) {
    private static final LocalDateTime AT = LocalDateTime.of(2015, 10, 7, 9, 41);

    public static SampleSlip draw() throws IOException {
        Path folder = Files.createTempDirectory("tiepnhan-gallery");
        Clock clock = Clock.fixed(AT.atZone(Timekeeper.ZONE).toInstant(), Timekeeper.ZONE);
        var settings = new TerminalDesk.Settings(
                folder.resolve("data"),
                "hcm-2015",
                "",
                clock,
                true,
                TerminalDesk.Devices.ofThisProcess("", List.of()),
                null);
        try (TerminalDesk desk = TerminalDesk.open(settings)) {
            Received received = desk.reception().receive(draft());
            if (received instanceof Received.Recorded recorded) {
                return new SampleSlip(recorded, desk.slip(recorded.receipt()));
            }
            throw new IllegalStateException("the sample dossier was not received: " + received);
        } finally {
            delete(folder);
        }
    }

    private static Draft draft() {
        return new Draft(
                SampleDossiers.garment("600"),
                Draft.Typed.NOTHING,
                "Trần Quốc Bình",
                Facts.PreSent.YES,
                null,
                "Lê Thị Minh Châu",
                "",
                "",
                "",
                List.of(),
                AT);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
