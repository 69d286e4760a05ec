package vn.tiepnhan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.sim.card.Holder;
import vn.tiepnhan.bridge.sim.card.PivCard;
import vn.tiepnhan.bridge.sim.card.ReaderDaemon;
import vn.tiepnhan.bridge.sim.card.ReaderSlot;

/** A unit's token pulled on a real display: what is left of the unit on the screen, in memory, on disk and in the printer. */
final class KioskTokenOnScreenTest {
    private static final Instant DAY = Instant.parse("2015-09-30T02:00:00Z");
    private static final String UNIT = "CÔNG TY TNHH PHƯỚC LỘC";
    private static final String TAX_CODE = "0319274658";

    @TempDir
    private Path temporary;

    @Test
    void whenTheTokenIsOutNothingOfTheUnitIsLeftOnTheScreenInMemoryOrInTheSpool()
            throws IOException, InterruptedException {
        PivCard token = new PivCard(holder(), "123456", 3, false);
        try (ReaderDaemon cards = ReaderDaemon.start(Files.createDirectories(temporary.resolve("pcsc")));
                ReaderSlot slot = cards.slot();
                KioskVisitor visitor = KioskVisitor.at(temporary, 1280, 800, cards)) {
            visitor.until("ATTRACT true");
            BufferedImage fresh = visitor.seen();

            slot.insert(token);
            visitor.until("UNIT true");
            assertThat(words(visitor.memory())).as("while it is in").isNotEmpty();
            visitor.touch("In ra giấy");
            visitor.until("UNIT true sheet PRINTED");
            slot.pull();
            visitor.until("ATTRACT true");
            assertThat(same(fresh, visitor.seen())).as("the screen").isTrue();
            assertThat(words(visitor.memory())).as("memory").isEmpty();
            assertThat(onDisk()).isEmpty();

            Files.writeString(temporary.resolve("printer/fault"), "paper-out");
            slot.insert(token);
            visitor.until("UNIT true");
            visitor.touch("In ra giấy");
            slot.pull();
            visitor.until("ATTRACT true");
            long papers = visitor.papers();
            Files.writeString(temporary.resolve("printer/fault"), "none");
            visitor.touch("Nhận kết quả");
            visitor.until("RESULT true");
            visitor.touch("Lấy số nhận kết quả");
            visitor.until("TICKET true B001 PRINTED");
            assertThat(visitor.papers()).as("the next visitor's number alone").isEqualTo(papers + 1);
            assertThat(words(visitor.memory())).as("memory").isEmpty();
            assertThat(onDisk()).isEmpty();
        }
    }

    private static Holder holder() {
        List<Holder.Named> subject = List.of(
                new Holder.Named("C", "VN"), new Holder.Named("CN", UNIT), new Holder.Named("UID", "MST:" + TAX_CODE));
        return Holder.make("EC", subject, DAY.minus(300, ChronoUnit.DAYS), DAY.plus(30, ChronoUnit.DAYS));
    }

    /** What Java's words hold of the unit: its name in two bytes a letter; its code in one, which no certificate has so. */
    private static List<String> words(byte[] memory) {
        List<String> found = new ArrayList<>();
        String all = new String(memory, StandardCharsets.ISO_8859_1);
        String name = new String(UNIT.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        for (String one : List.of(Pattern.quote(name), "(?<!MST:)" + TAX_CODE)) {
            Pattern.compile(one).matcher(all).results().forEach(at -> found.add(one + " at " + at.start()));
        }
        return found;
    }

    /** Files in which it is found, but for what lies in the printer's tray. */
    private List<String> onDisk() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(temporary.resolve("printer")))
                    .toList()) {
                String all = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String words : List.of(UNIT, TAX_CODE)) {
                    if (all.contains(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
                        found.add(file + ": " + words);
                    }
                }
            }
        }
        return found;
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        int width = one.getWidth();
        int height = one.getHeight();
        return Stream.of(one, other)
                        .map(image -> image.getRGB(0, 0, width, height, null, 0, width))
                        .map(Arrays::hashCode)
                        .distinct()
                        .count()
                == 1;
    }
}
