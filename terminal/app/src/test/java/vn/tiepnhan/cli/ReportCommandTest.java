package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.report.Grouping;

/** Reports and official forms of a small store, as an office would ask for them. */
final class ReportCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void receive() {
        receive("TA00001", "2015-09-30T09:00", "=HYPERLINK(1)");
        receive("TA00002", "2015-09-30T10:00", "Lê Thị Mẫu");
        receive("TA00002", "2015-10-02T10:00", "Lê Thị Mẫu");
        receive(
                "TA00003",
                "2015-10-02T11:00",
                "Lê Thị Mẫu",
                "--incident",
                "SOFTWARE",
                "--description",
                "iBHXH lỗi",
                "--software",
                "iBHXH 3.1",
                "--commitment",
                "yes");
    }

    private void receive(String unit, String at, String officer, String... more) {
        String[] usual = {
            "receive",
            "--data",
            path("data"),
            "--profile",
            "hcm-2015",
            "--at",
            at,
            "--unit",
            unit,
            "--mst",
            "0100109106",
            "--procedure",
            "103",
            "--reason",
            "không có máy in",
            "--officer",
            officer
        };
        String[] all = Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        Run.of(all);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Run report(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "report";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--data";
        all[arguments.length + 2] = path("data");
        return Run.of(all);
    }

    /** The words of a PDF. */
    static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void countsByUnitOfficerReasonDayAndMonth() {
        assertThat(report("summary", "--period", "2015").out()).contains("TA00001", "Tổng cộng        4        3");
        assertThat(report("returned", "--by", "reason", "--period", "2015").out())
                .contains("R3 · Từ chối");
        assertThat(report("exceptions", "--by", "reason", "--period", "2015-Q4").out())
                .contains("R4", "sự cố phần mềm");
        assertThat(report("exceptions", "--by", "software", "--period", "2015-Q4")
                        .out())
                .containsPattern("iBHXH 3.1 +1 +1 +1");
        assertThat(report("summary", "--by", "month", "--period", "2015-H2").out())
                .contains("2015-09", "2015-10");
        assertThat(report("summary", "--by", "day", "--period", "2015-10").out())
                .doesNotContain("2015-09-30");
        assertThat(report("summary", "--by", "officer", "--period", "2015-09", "--json")
                        .out())
                .contains("\"rows\":[{\"Officer\":\"=HYPERLINK(1)\"");
    }

    /** Receipts of before there were marks to count by are opened one by one, and say the same. */
    @Test
    void whatIsCountedByMarksIsWhatIsSealedBesideThem() throws SQLException {
        List<String> marked = everyReport();
        assertThat(marked).anyMatch(one -> one.contains("iBHXH 3.1")).anyMatch(one -> one.contains("Lê Thị Mẫu"));
        byHand("UPDATE receipt SET officer_mark = NULL WHERE sequence = 1");
        assertThat(everyReport()).isEqualTo(marked);
        byHand("UPDATE receipt SET incident = NULL, officer_mark = NULL, software_mark = NULL, unit_name_mark = NULL"
                + " WHERE sequence > 1");
        assertThat(everyReport()).isEqualTo(marked);
        byHand("UPDATE receipt SET incident = NULL, officer_mark = NULL, software_mark = NULL, unit_name_mark = NULL");
        assertThat(everyReport()).isEqualTo(marked);
        assertThat(Run.of("verify", "--data", path("data"), "--lang", "en").out())
                .contains("seals", "table receipt, row 1: another program changed it")
                .doesNotContain("officer_mark");
    }

    private List<String> everyReport() {
        List<String> all = new ArrayList<>();
        for (String kind : List.of("summary", "exceptions", "returned", "register", "overdue", "commitments")) {
            for (Grouping by : Grouping.values()) {
                all.add(report(kind, "--by", by.name(), "--period", "2015", "--format", "csv")
                        .out());
            }
        }
        return all;
    }

    private void byHand(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path("data") + "/store.db");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void aResultThatLeftTheOfficeIsNotOverdueAnyMore() {
        String[] first = {
            "receive",
            "--data",
            path("data"),
            "--profile",
            "thanh-hoa-2015",
            "--at",
            "2015-09-01T09:00",
            "--unit",
            "TA00009",
            "--mst",
            "0100109106",
            "--procedure",
            "600",
            "--json"
        };
        String receipt = Run.of(first).json().path("receipt").asText();
        String[] overdue = {"overdue", "--from", "2015-09-01", "--to", "2015-09-01", "--at", "2015-09-20T09:00"};
        assertThat(report(overdue).out()).contains("TA00009");
        String[] handOver = {
            "hand-over",
            receipt,
            "--data",
            path("data"),
            "--profile",
            "thanh-hoa-2015",
            "--signature",
            "PUBLIC",
            "--at",
            "2015-09-19T09:00",
            "--collector",
            "Lê Văn Nhận"
        };
        assertThat(Run.of(handOver).exit()).isZero();
        assertThat(report(overdue).out()).doesNotContain("TA00009");
    }

    @Test
    void aSpreadsheetNeverSeesAFormula() throws IOException {
        assertThat(report("summary", "--by", "officer", "--period", "2015", "--format", "csv")
                        .out())
                .contains("'=HYPERLINK(1),1,1")
                .doesNotContain("\n=");
        report("summary", "--by", "officer", "--period", "2015", "--format", "xlsx", "--out", path("r.xlsx"));
        try (ZipFile zip = new ZipFile(path("r.xlsx"))) {
            ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
            String xml = new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(xml).doesNotContain("<f>").contains("<v>");
        }
    }

    private BufferedImage picture(String name) throws IOException {
        BufferedImage picture = ImageIO.read(folder.resolve(name).toFile());
        assertThat(picture.getWidth()).isEqualTo(1600);
        return picture;
    }

    /** How many dots of a colour a picture has, and where the leftmost and the rightmost are. */
    private static int[] dots(BufferedImage picture, int colour) {
        int[] found = {0, Integer.MAX_VALUE, -1};
        for (int y = 0; y < picture.getHeight() - 60; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xFFFFFF) == colour) {
                    found[0]++;
                    found[1] = Math.min(found[1], x);
                    found[2] = Math.max(found[2], x);
                }
            }
        }
        return found;
    }

    @Test
    void aChartDrawsBarsAsLongAsTheFigures() throws IOException {
        String[] asked = {"summary", "--by", "unit", "--period", "2015", "--format", "png", "--out", path("r.png")};
        assertThat(report(asked).exit()).isZero();
        BufferedImage picture = picture("r.png");
        int[] received = dots(picture, 0x1F5FA8);
        int[] special = dots(picture, 0xE3A008);
        int[] refused = dots(picture, 0x8A96A3);
        assertThat(received[0]).as("two received").isCloseTo(2 * special[0], withPercentage(2));
        assertThat(special[0]).as("one special, one refused").isCloseTo(refused[0], withPercentage(2));
        assertThat(refused[1]).as("the parts of one unit lie beside each other").isEqualTo(received[2] + 1);
    }

    @Test
    void theShareOfUnitsIsDrawnAgainstItsTarget() throws IOException {
        Path list = Files.writeString(
                folder.resolve("units.csv"),
                """
                code,name,mst,sort,state,collector
                TA00001,A,,Doanh nghiệp,REGISTERED,Lê Thị Mẫu
                TA00002,B,,Hành chính,UNREGISTERED,Lê Thị Mẫu
                """);
        Run.of("units", "import", list.toString(), "--data", path("data"));
        String[] asked = {
            "units",
            "share",
            "--data",
            path("data"),
            "--profile",
            "hcm-2015",
            "--at",
            "2015-10-05T09:00",
            "--format",
            "png",
            "--out",
            path("s.png")
        };
        assertThat(Run.of(asked).exit()).isZero();
        int[] bar = dots(picture("s.png"), 0x1F5FA8);
        double scale = (bar[2] + 1 - bar[1]) / 50.0;
        BufferedImage picture = picture("s.png");
        int goal = bar[1] + (int) Math.round(90 * scale);
        int red = 0;
        for (int y = 200; y < picture.getHeight(); y++) {
            red += (picture.getRGB(goal, y) & 0xFFFFFF) == 0xB42318 ? 1 : 0;
        }
        assertThat(red).as("the line stands at 90 %").isGreaterThan(20);
        assertThat(report("summary", "--by", "collector", "--period", "2015").out())
                .containsPattern("Lê Thị Mẫu +3")
                .containsPattern("– +1");
        assertThat(report("summary", "--by", "sort", "--period", "2015").out()).contains("Doanh nghiệp", "Hành chính");
    }

    @Test
    void slipsAreCountedForWhatPaperCosts() {
        Run printed = report("prints", "--from", "2015-01-01", "--to", "2099-12-31", "--json");
        assertThat(printed.exit()).isZero();
        int never = 0;
        for (JsonNode row : printed.json().path("rows")) {
            if (row.path("Month").asText().matches("\\d{4}-\\d{2}")) {
                never += row.path("Not printed").asInt();
                assertThat(row.path("First prints").asInt()).isZero();
            }
        }
        assertThat(never).as("nobody named a printer").isEqualTo(4);
    }

    @Test
    void aListIsNoPicture() {
        Run register = report("register", "--period", "2015", "--format", "png", "--out", path("x.png"));
        assertThat(register.exit()).isEqualTo(1);
        assertThat(register.err()).contains("pdf");
        assertThat(folder.resolve("x.png")).doesNotExist();
    }

    @Test
    void theRegisterIsAnA4PaperWhoseTextCanBeCopied() throws IOException {
        assertThat(report("register", "--period", "2015", "--format", "pdf", "--out", path("r.pdf"))
                        .exit())
                .isZero();
        assertThat(text(folder.resolve("r.pdf")))
                .contains("SỔ THEO DÕI HỒ SƠ", "TA00001", "Đã nhận, trường hợp đặc biệt", "Từ chối");
    }

    @Test
    void wrongQuestionsGetASentence() {
        assertThat(report("summary", "--period", "2015-Q5").exit()).isEqualTo(1);
        assertThat(report("summary", "--from", "2015-10-02", "--to", "2015-10-01")
                        .exit())
                .isEqualTo(1);
        assertThat(report("summary", "--format", "pdf").exit()).isEqualTo(1);
        assertThat(report("nothing").exit()).isEqualTo(1);
        assertThat(report("summary", "--period", "2014").exit()).isZero();
    }

    @Test
    void anOfficialFormSaysWhatItsSlipSays() throws IOException {
        String refused = receiptOf("REFUSE");
        assertThat(form("03", refused)).isZero();
        assertThat(text(folder.resolve("03.pdf")))
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "PHIẾU TỪ CHỐI TIẾP NHẬN HỒ SƠ",
                        "chưa có số",
                        "CÁN BỘ TIẾP NHẬN HỒ SƠ");
        assertThat(form("01", refused)).as("a refusal is no receipt").isEqualTo(1);
        String special = receiptOf("OFFICER_MAY_ACCEPT");
        assertThat(form("01", special)).isZero();
        assertThat(text(folder.resolve("01.pdf"))).contains("TRƯỜNG HỢP ĐẶC BIỆT", "iBHXH lỗi", "TA00003");
        assertThat(form("06", special)).isZero();
        assertThat(form("04", special)).as("an apology names its reason").isEqualTo(1);
        assertThat(form("04", special, "--reason", "thiếu dữ liệu", "--until", "2015-11-10T17:00"))
                .isZero();
        assertThat(text(folder.resolve("04.pdf")))
                .contains("xin lỗi", "thiếu dữ liệu", "17 giờ 00 phút, ngày 10/11/2015");
        assertThat(form("08", special)).isEqualTo(1);
    }

    private int form(String number, String receipt, String... more) {
        String[] usual = {"form", number, receipt, "--data", path("data"), "--out", path(number + ".pdf")};
        String[] all = Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return Run.of(all).exit();
    }

    private String receiptOf(String outcome) {
        return Run.of("dossiers", "--data", path("data"))
                .out()
                .lines()
                .filter(line -> line.contains(outcome))
                .map(line -> line.split(" ", -1)[0])
                .findFirst()
                .orElseThrow();
    }
}
