package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that fit a receipt and those that do not; what a void receipt is good for, and when none is voided any more. */
final class FormsOfReceiptsTest {
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private String receipt;

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        return Run.of(all.toArray(String[]::new));
    }

    private Run typed(String... more) {
        List<String> words = new ArrayList<>(List.of("receive", "--profile", "thanh-hoa-2015", "--procedure", "600"));
        words.addAll(List.of("--unit", "TA0777Z", "--mst", "0100109106", "--at", "2015-09-30T09:00"));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    @BeforeEach
    void received() {
        receipt = typed("--json").json().path("receipt").asText();
        assertThat(receipt).hasSize(12);
    }

    @Test
    void noFormIsPrintedForAVoidReceipt() {
        assertThat(run("void", receipt, "--reason", "nhầm").exit()).isZero();
        for (String form : List.of("01", "06")) {
            Path pdf = folder.resolve(form + ".pdf");
            Run refused = run("form", form, receipt, "--out", pdf.toString());
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.err()).contains("đã hủy", "Hãy in biểu mẫu của phiếu thay thế");
            assertThat(Files.exists(pdf)).isFalse();
        }
    }

    @Test
    void anApologyAsksForMoreTimeThanWasPromised() {
        Path pdf = folder.resolve("04.pdf");
        Run refused = run(
                "form",
                "04",
                receipt,
                "--reason",
                "chờ xác minh",
                "--until",
                "2015-10-07T09:00",
                "--out",
                pdf.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("phải sau ngày hẹn đã ghi trên phiếu (07/10/2015 09:00)");
        Run written = run(
                "form",
                "04",
                receipt,
                "--reason",
                "chờ xác minh",
                "--until",
                "2015-10-08T09:00",
                "--out",
                pdf.toString());
        assertThat(written.exit()).as(written.err()).isZero();
    }

    @Test
    void anApologySaysLateOnlyOnceItIs() throws IOException {
        assertThat(apologyOn("2015-10-07T09:00")).contains("sẽ không kịp giải quyết đúng hẹn. Lý do: chờ xác minh");
        assertThat(apologyOn("2015-10-07T09:01")).contains("chưa được giải quyết đúng hẹn. Lý do: chờ xác minh");
    }

    private String apologyOn(String day) throws IOException {
        Path pdf = folder.resolve(day.replace(':', '-') + ".pdf");
        List<String> form = new ArrayList<>(List.of("form", "04", receipt, "--reason", "chờ xác minh"));
        form.addAll(List.of("--until", "2015-10-20T09:00", "--at", day, "--out", pdf.toString()));
        Run written = run(form.toArray(String[]::new));
        assertThat(written.exit()).as(written.err()).isZero();
        try (PDDocument paper = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whatWasHandedOverIsNotVoidedAnyMore() {
        List<String> handed = new ArrayList<>(List.of("hand-over", receipt, "--profile", "thanh-hoa-2015"));
        handed.addAll(List.of("--signature", "PUBLIC", "--collector", "Lê Văn Nhận", "--at", "2015-11-10T09:00"));
        assertThat(run(handed.toArray(String[]::new)).exit()).isZero();
        Run refused = run("void", receipt, "--reason", "nhầm");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).contains("đã trả nên phiếu không hủy được", "hãy sửa");
        assertThat(run("void", receipt, "--reason", "nhầm", "--lang", "en").out())
                .contains("cannot be voided");
        assertThat(run("dossier", receipt).out()).doesNotContain("ĐÃ HỦY");
    }
}
