package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.cli.verb.Exit;

/** Papers of the catalogue, the right office, and data sent before printing, on the command line. */
class CompletenessCommandTest {
    @TempDir
    Path folder;

    @Test
    void listsWhatAProcedureNeedsAndWhatOfItIsLacking() {
        Run list = run("papers", "600");
        assertThat(list.exit()).as(list.err()).isZero();
        assertThat(list.json().at("/list/0/name").asText()).isEqualTo("D02-TS");

        Run lacking = run("papers", "600", "--have", "TK1-TS=2");
        assertThat(lacking.exit()).isEqualTo(Exit.NO);
        assertThat(lacking.json().get("lacking")).hasSize(1);

        assertThat(run("papers", "600", "--have", "d02-ts").exit()).isZero();
        Run unknown = run("papers", "999", "--have", "D02-TS");
        assertThat(unknown.exit()).isEqualTo(Exit.NO);
        assertThat(unknown.json().get("basis").asText()).isEqualTo("UNKNOWN_PROCEDURE");
        assertThat(run("papers", "601").json().get("basis").asText()).isEqualTo("NO_LIST");
        assertThat(run("papers", "600", "--have", "D02-TS=x").exit()).isEqualTo(Exit.BROKEN);
    }

    @Test
    void aDossierThatLacksPapersGetsForm02AndIsReceivedOnceTheyAreThere() throws IOException {
        Run lacking = receive("--papers", "TK1-TS");
        assertThat(lacking.exit()).isEqualTo(Exit.NO);
        JsonNode answer = lacking.json();
        assertThat(answer.get("outcome").asText()).isEqualTo("GUIDE");
        assertThat(answer.get("rule").asText()).isEqualTo("PAPERS");
        assertThat(answer.get("received").asBoolean()).isFalse();
        assertThat(answer.at("/papers/lacking/0").asText()).isEqualTo("D02-TS");

        String receipt = answer.get("receipt").asText();
        assertThat(form(receipt)).contains("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ", "D02-TS: 01 bản");

        Run whole = receive("--papers", "TK1-TS,D02-TS");
        assertThat(whole.json().get("outcome").asText()).isEqualTo("ACCEPT");
        assertThat(whole.json().get("received").asBoolean()).isTrue();
        assertThat(run("verify").exit()).isZero();
    }

    @Test
    void saysWhatIsLackingOnceToAPerson() {
        String out = Run.of(
                        "receive",
                        "--data",
                        folder.resolve("data").toString(),
                        "--papers",
                        "TK1-TS",
                        "--unit",
                        "TA01234Z",
                        "--mst",
                        "0100109106",
                        "--unit-name",
                        "Công ty Mẫu",
                        "--procedure",
                        "600",
                        "--at",
                        "2026-03-02T09:00")
                .out();
        assertThat(out.lines()).doesNotHaveDuplicates().anyMatch(line -> line.contains("D02-TS"));
    }

    @Test
    void anOfficerMayTakeItAllTheSameForAReason() {
        Run taken = receive("--papers", "", "--reason", "Bổ sung bản gốc trong ngày");
        assertThat(taken.json().get("outcome").asText()).isEqualTo("GUIDE");
        assertThat(taken.json().get("received").asBoolean()).isTrue();
    }

    @Test
    void papersOfAProcedureWithoutAListHoldNothingUp() {
        Run run = receive("601", "--papers", "Giấy nào đó");
        assertThat(run.json().get("received").asBoolean()).isTrue();
        assertThat(run.json().at("/papers/basis").asText()).isEqualTo("NO_LIST");
    }

    @Test
    void aUnitOfAnotherOfficeIsToldWhereToGo() throws IOException {
        Run said = receive("--unit-office", "03800");
        assertThat(said.exit()).isEqualTo(Exit.NO);
        assertThat(said.json().get("rule").asText()).isEqualTo("OFFICE");
        assertThat(form(said.json().get("receipt").asText())).contains("BHXH tỉnh Thanh Hóa", "07:30");

        assertThat(receive("--unit-office", "07900").json().get("received").asBoolean())
                .isTrue();
        assertThat(receive("--unit-office", "xyz").exit()).isEqualTo(Exit.BROKEN);
    }

    @Test
    void theListOfUnitsKnowsWhoseAUnitIs() throws IOException {
        Path list = Files.writeString(
                folder.resolve("units.csv"),
                "code,name,mst,sort,state,collector,office\nTA01234Z,Công ty Mẫu,0100109106,DN,REGISTERED,Bà Mẫu,12345\n");
        assertThat(run("units", "import", list.toString()).exit()).isZero();
        Run run = receive();
        assertThat(run.json().get("rule").asText()).isEqualTo("OFFICE");
        assertThat(run("receive", "--help").out()).contains("--unit-office");

        Files.writeString(list, "code,name,mst,sort,state,collector,office\nTA01234Z,a,,DN,REGISTERED,b,1\n");
        Run wrong = run("units", "import", list.toString());
        assertThat(wrong.exit()).isEqualTo(Exit.BROKEN);
        assertThat(wrong.json().at("/error/vi").asText()).contains("dòng 2");
    }

    @Test
    void dataSentBeforeIsFoundMissedOrShownFieldByField() throws Exception {
        Path page = SamplePage.draw(folder.resolve("page.png"));
        Path feed = Files.createDirectories(folder.resolve("feed"));
        Run none = scanned(page, "--pre-sent-file", feed.toString());
        assertThat(none.json().at("/preSent/state").asText()).isEqualTo("NOT_YET");
        assertThat(none.json().get("outcome").asText()).isEqualTo("ACCEPT_PROVISIONAL");

        JsonNode scan = Run.of("scan", page.toString(), "--json").json();
        ObjectNode unit = (ObjectNode) scan.at("/dossiers/0/body/unit");
        String phone = unit.get("phone").asText();
        ((ObjectNode) scan.at("/dossiers/0")).put("bodyText", "");
        unit.put("phone", "0999");
        Files.writeString(feed.resolve("sent.json"), scan.toString());
        Run different = scanned(page, "--pre-sent-file", feed.toString());
        JsonNode first = different.json().at("/preSent/differences/0");
        assertThat(first.get("field").asText()).isEqualTo("unit.phone");
        assertThat(first.get("sent").asText()).isEqualTo("0999");
        assertThat(first.get("paper").asText()).isEqualTo(phone);
        assertThat(different.json().at("/preSent/differences")).hasSize(1);

        try (InputStream symbols = Objects.requireNonNull(getClass().getResourceAsStream("two-symbols.txt"))) {
            Files.write(feed.resolve("symbols.txt"), symbols.readAllBytes());
        }
        Run found = scanned(page, "--pre-sent-file", feed.toString());
        assertThat(found.json().at("/preSent/state").asText()).isEqualTo("FOUND");
        assertThat(found.json().get("outcome").asText()).isEqualTo("ACCEPT");
    }

    @Test
    void preSentDataThatCannotBeReadStopsBeforeAnythingIsStored() throws Exception {
        Path page = SamplePage.draw(folder.resolve("page.png"));
        Run gone = scanned(page, "--pre-sent-file", folder.resolve("gone").toString());
        assertThat(gone.exit()).isEqualTo(Exit.BROKEN);
        assertThat(gone.json().at("/error/code").asText()).isEqualTo("PRE_SENT_MISSING");
        assertThat(scanned(page, "--pre-sent-file", page.toString(), "--pre-sent", "yes")
                        .exit())
                .isEqualTo(Exit.BROKEN);
        assertThat(run("dossiers").json().get("dossiers")).isEmpty();
    }

    @Test
    void photographsAreLookedAtBeforeAnythingIsStored() throws Exception {
        Path good = SamplePage.draw(folder.resolve("page.png"));
        Path small = folder.resolve("small.png");
        ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY), "png", small.toFile());

        Run run = scanned(good, small.toString(), "--photo-check");
        assertThat(run.exit()).isEqualTo(Exit.NO);
        assertThat(run.json().at("/photos/0/good").asBoolean()).isTrue();
        assertThat(run.json().at("/photos/1/faults/0/code").asText()).isEqualTo("TOO_SMALL");
        assertThat(run.json().at("/photos/1/faults/0/vi").asText()).contains("chụp lại");
        assertThat(scanned(good, "--photo-check").exit()).isZero();
    }

    @Test
    void exceptionalPaperIsReceivedWithAWarningOfABadPhotograph() throws Exception {
        Path small = folder.resolve("small.png");
        ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY), "png", small.toFile());
        Run run = scanned(
                small,
                "--unit",
                "TA01234Z",
                "--mst",
                "0100109106",
                "--procedure",
                "600",
                "--reason",
                "Đơn vị ở xa",
                "--incident",
                "SOFTWARE",
                "--description",
                "Không ký được",
                "--commitment",
                "yes");
        assertThat(run.json().get("received").asBoolean()).as(run.out()).isTrue();
        assertThat(run.json().at("/photos/0/faults/0/code").asText()).isEqualTo("TOO_SMALL");
    }

    private Run scanned(Path page, String... more) {
        Path data = folder.resolve("data-" + System.nanoTime());
        List<String> args = new ArrayList<>(List.of("receive", page.toString(), "--data", data.toString(), "--json"));
        args.addAll(List.of("--profile", "hcm-2015", "--at", "2015-09-30T09:00"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private String form(String receipt) throws IOException {
        Path pdf = folder.resolve(receipt + ".pdf");
        Run run = run("form", "02", receipt, "--out", pdf.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Run receive(String... more) {
        List<String> args = new ArrayList<>(List.of(more));
        String procedure = !args.isEmpty() && args.get(0).matches("[0-9]{3}") ? args.remove(0) : "600";
        args.addAll(List.of("--unit", "TA01234Z", "--mst", "0100109106", "--procedure", procedure));
        args.addAll(List.of("--unit-name", "Công ty Mẫu", "--at", "2026-03-02T09:00"));
        return run("receive", args.toArray(String[]::new));
    }

    private Run run(String verb, String... more) {
        List<String> args =
                new ArrayList<>(List.of(verb, "--data", folder.resolve("data").toString(), "--json"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }
}
