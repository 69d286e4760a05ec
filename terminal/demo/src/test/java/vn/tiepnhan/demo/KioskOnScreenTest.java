package vn.tiepnhan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.cli.Main;

/** On a real X server, by touch only and by six keys only, with a real scanner's line and a simulated printer. */
final class KioskOnScreenTest {
    private static final int MOST_TOUCHES = 4;
    private static final int MOST_TOUCHES_TYPED = 16;

    /** Terminal, year and zeros, which nobody types. */
    private static final int FILLED_IN = 7;

    private static final Path PAPER = Path.of("samples/phieu-103.png");

    @TempDir
    private Path temporary;

    /** From the first page to paper in hand, with nothing but a finger and what one brought. */
    @Test
    void eachOfTheFourTasksIsOnPaperAfterFourTouchesAtMost() throws IOException, InterruptedException {
        String slip = received();
        try (KioskVisitor visitor = KioskVisitor.at(temporary, 1080, 1920, "")) {
            visitor.until("ATTRACT true");

            visitor.touch("Nộp hồ sơ");
            visitor.until("FILE true");
            for (byte[] code : PageCodes.of(PAPER)) {
                visitor.scan(code);
            }
            visitor.answered("FILE true");
            visitor.touch("Lấy số nộp hồ sơ");
            visitor.until("TICKET true A001 PRINTED");
            onPaper(visitor, 1);

            visitor.touch("Tra cứu hồ sơ");
            visitor.until("LOOKUP true");
            visitor.scan(slip.getBytes(StandardCharsets.US_ASCII));
            visitor.answered("LOOKUP true");
            visitor.touch("In ra giấy");
            visitor.until("LOOKUP true sheet PRINTED");
            onPaper(visitor, 2);

            visitor.touch("Nhận kết quả");
            visitor.until("RESULT true");
            visitor.touch("Lấy số nhận kết quả");
            visitor.until("TICKET true B001 PRINTED");
            onPaper(visitor, 3);

            visitor.touch("Hướng dẫn giao dịch điện tử");
            visitor.until("GUIDANCE true");
            visitor.touch("Lấy số để được hướng dẫn");
            visitor.until("TICKET true C001 PRINTED");
            onPaper(visitor, 4);
        }
    }

    private static void onPaper(KioskVisitor visitor, int papers) throws IOException, InterruptedException {
        assertThat(visitor.papers()).isEqualTo(papers);
        assertThat(visitor.touches()).isBetween(1, MOST_TOUCHES);
        visitor.touch("Kết thúc");
        visitor.until("ATTRACT true");
        assertThat(visitor.touches()).isEqualTo(1);
    }

    @Test
    void withoutPaperTheNumberStaysAndOnesOwnKeysFindADossier() throws IOException, InterruptedException {
        String typed = received().substring("TNS1:".length()).replace(":", "");
        try (KioskVisitor visitor = KioskVisitor.at(temporary, 1280, 800, "paper-out")) {
            visitor.until("ATTRACT true");
            visitor.touch("Tra cứu hồ sơ");
            visitor.until("LOOKUP true");
            visitor.touch("Nhập bằng phím");
            visitor.until("NUMBER true");
            int last = typed.length() - 1;
            for (String key : typed.substring(FILLED_IN, last).split("")) {
                visitor.touch(key);
                assertThat(visitor.now()).startsWith("NUMBER true");
            }
            visitor.touch(typed.substring(last));
            visitor.answered("LOOKUP true");
            visitor.touch("In ra giấy");
            visitor.until("LOOKUP true sheet NONE");
            assertThat(visitor.touches()).isLessThanOrEqualTo(MOST_TOUCHES_TYPED);
            visitor.touch("Quay lại");
            visitor.until("ATTRACT true");
            visitor.touch("Hướng dẫn giao dịch điện tử");
            visitor.until("GUIDANCE true");
            visitor.touch("Lấy số để được hướng dẫn");
            visitor.until("TICKET true C001 NONE");
            visitor.touch("Kết thúc");
            visitor.until("ATTRACT true");
        }
    }

    /** Whoever sees nothing: every task by arrows and OK, told by what is said. */
    @Test
    void sixKeysAndAVoiceLeadThroughAllFourTasks() throws IOException, InterruptedException {
        String slip = received();
        try (KioskVisitor visitor = KioskVisitor.at(temporary, 1280, 800, "")) {
            visitor.until("ATTRACT true");
            assertThat(visitor.help()).contains("Kính chào");

            visitor.choose("Nộp hồ sơ");
            visitor.until("FILE true");
            assertThat(visitor.heard()).contains("máy quét").contains("Nhấn OK: Lấy số nộp hồ sơ");
            for (byte[] code : PageCodes.of(PAPER)) {
                visitor.scan(code);
            }
            visitor.answered("FILE true");
            assertThat(visitor.stands())
                    .as("the ring, though nothing could be taken while the rules were asked")
                    .isEqualTo("Lấy số nộp hồ sơ");
            visitor.ok();
            visitor.until("TICKET true A001 PRINTED");
            assertThat(visitor.heard()).contains("A001");
            end(visitor);

            visitor.help();
            visitor.choose("Tra cứu hồ sơ");
            visitor.until("LOOKUP true");
            visitor.scan(slip.getBytes(StandardCharsets.US_ASCII));
            visitor.answered("LOOKUP true");
            assertThat(visitor.heard()).contains("Đã nhận");
            visitor.choose("In ra giấy");
            visitor.until("LOOKUP true sheet PRINTED");
            end(visitor);

            visitor.choose("Nhận kết quả");
            visitor.until("RESULT true");
            visitor.choose("Lấy số nhận kết quả");
            visitor.until("TICKET true B001 PRINTED");
            end(visitor);

            visitor.choose("Hướng dẫn giao dịch điện tử");
            visitor.until("GUIDANCE true");
            visitor.choose("Lấy số để được hướng dẫn");
            visitor.until("TICKET true C001 PRINTED");
            assertThat(visitor.papers()).isEqualTo(4);
        }
    }

    @Test
    void sixKeysCallStaffReportAProblemAndRateTheVisit() throws IOException, InterruptedException {
        try (KioskVisitor visitor = KioskVisitor.at(temporary, 1080, 1920, "")) {
            visitor.until("ATTRACT true");
            visitor.help();
            visitor.choose("Gọi cán bộ");
            visitor.until("ATTRACT true");
            assertThat(visitor.heard()).contains("đến quầy gần nhất");
            visitor.choose("Phản ánh");
            visitor.until("REPORT true");
            visitor.choose("Đường truyền, mạng");
            visitor.until("WRITE true");
            visitor.choose("a");
            visitor.until("WRITE true");
            visitor.choose("Gửi");
            visitor.until("THANKS true");
            assertThat(visitor.heard()).contains("Cảm ơn");
            visitor.choose("Đánh giá");
            visitor.until("RATE true");
            visitor.choose("Hài lòng");
            visitor.until("THANKS true");
        }
        assertThat(run(
                        "problem",
                        "list",
                        "--period",
                        "2015-09",
                        "--data",
                        temporary.resolve("kiosk").toString()))
                .contains("Đường truyền, mạng: a");
    }

    /** What is read, heard and reached otherwise stays with the visit, and the ring is seen by whoever cannot touch. */
    @Test
    void languageLargeTypeAndLoweredKeysAreReachedByTheRingThatIsSeen() throws IOException, InterruptedException {
        try (KioskVisitor visitor = KioskVisitor.at(temporary, 1280, 800, "")) {
            visitor.until("ATTRACT true");
            BufferedImage before = visitor.seen();
            visitor.ring("Chữ lớn");
            BufferedImage after = visitor.seen();
            Rectangle at = visitor.place("Chữ lớn");
            assertThat(changed(before, after, at)).as("the ring around it").isGreaterThan(2L * at.width);
            visitor.choose("Chữ lớn");
            visitor.until("ATTRACT true");
            visitor.choose("Hạ phím");
            visitor.until("ATTRACT true");
            assertThat(visitor.place("Nộp hồ sơ").y).as("the lower third").isGreaterThanOrEqualTo(800 * 2 / 3);
            visitor.choose("English");
            visitor.until("ATTRACT true");
            visitor.choose("Collect a result");
            visitor.until("RESULT true");
            visitor.choose("Take a number to collect");
            visitor.until("TICKET true B001 PRINTED");
            visitor.choose("Finish");
            visitor.until("ATTRACT true");
            assertThat(visitor.place("Nộp hồ sơ").y)
                    .as("as it was for the next visitor")
                    .isLessThan(400);
        }
    }

    private static long changed(BufferedImage before, BufferedImage after, Rectangle at) {
        long changed = 0;
        for (int y = at.y; y < at.y + at.height; y++) {
            for (int x = at.x; x < at.x + at.width; x++) {
                changed += before.getRGB(x, y) == after.getRGB(x, y) ? 0 : 1;
            }
        }
        return changed;
    }

    private static void end(KioskVisitor visitor) throws IOException, InterruptedException {
        visitor.choose("Kết thúc");
        visitor.until("ATTRACT true");
    }

    /** The code of a slip that a counter of this machine gave. */
    private String received() {
        String data = temporary.resolve("data").toString();
        String[] receive = {
            "receive", PAPER.toString(), "--data", data, "--profile", "hcm-2015", "--at", "2015-09-30T08:00"
        };
        String[] more = {"--officer", "Trần Văn Mẫu", "--pre-sent", "yes", "--json"};
        String json =
                run(Stream.concat(Arrays.stream(receive), Arrays.stream(more)).toArray(String[]::new));
        return "TNS1:" + field(json, "receipt") + ":" + field(json, "lookup");
    }

    private static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        assertThat(found.find()).as(name + " in " + json).isTrue();
        return found.group(1).replace("-", "");
    }

    private static String run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(words, new ByteArrayInputStream(new byte[0]), told, told);
        return out.toString(StandardCharsets.UTF_8);
    }
}
