package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zxing.WriterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.spool.Spool;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;

/** Receives a page drawn from an independent generator's symbols, on simulated printers. */
class ReceiveCommandTest {
    @TempDir
    Path folder;

    @Test
    void receivesAPagePrintsItsSlipAndCatchesThePageComingBack() throws Exception {
        Run first = receive(page().toString(), "--pre-sent", "yes", "--printer", sim(""));
        assertThat(first.exit()).as(first.err()).isZero();
        JsonNode answer = first.json();
        assertThat(answer.get("outcome").asText()).isEqualTo("ACCEPT");
        assertThat(answer.get("rule").asText()).isEqualTo("R8");
        assertThat(answer.get("receipt").asText()).matches("Z[0-9A-Z]{2}15000001.");
        assertThat(answer.get("sequence").asInt()).isEqualTo(1);
        assertThat(answer.get("sync").asText()).isEqualTo("QUEUED");
        assertThat(answer.at("/print/evidence").asText()).isIn("PROCESSED", "PRINTED", "CUT_FAULT_FREE");

        Run again = receive(page().toString(), "--pre-sent", "yes");
        assertThat(again.exit()).isEqualTo(Exit.NO);
        assertThat(again.json().get("receipt").isNull()).isTrue();
        assertThat(again.json().get("earlier")).isEqualTo(answer.get("receipt"));

        JsonNode listed = run("dossiers").json().get("dossiers");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).at("/print/evidence")).isEqualTo(answer.at("/print/evidence"));
        assertThat(run("verify").json().get("ok").asBoolean()).isTrue();
    }

    @Test
    void aSlipThatCouldNotLeaveExitsThreeAndTheDossierIsReceived() {
        Run run = receive(typed("600", "--printer", sim("&fault=paper-out")));
        assertThat(run.exit()).isEqualTo(Exit.WAITING);
        assertThat(run.json().at("/print/evidence").asText()).isEqualTo("NOT_SENT");
        assertThat(run.json().at("/print/detail").asText()).isNotEmpty();
        assertThat(run("dossiers").json().get("dossiers")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:05", "2006-05-05T10:00", "2100-01-04T09:00"})
    void aClockThatCannotBeRightReceivesAndPromisesNoDate(String at) throws Exception {
        Run run = receive(at, typed("600", "--printer", sim("")));
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.json().get("due").isNull()).isTrue();
        assertThat(run.json().get("receipt").asText().substring(3, 5)).isEqualTo(at.substring(2, 4));
        assertThat(run("dossiers").json().get("dossiers")).hasSize(1);
    }

    @Test
    void aPrinterThatCannotBeIsSaidBeforeAnythingIsStored() {
        Run run = receive(typed("600", "--printer", "carrier-pigeon:loft"));
        assertThat(run.exit()).isEqualTo(Exit.BROKEN);
        assertThat(run.json().at("/error/vi").asText()).isNotEmpty();
        assertThat(run("dossiers").json().get("dossiers")).isEmpty();
    }

    @Test
    void aRefusalIsNumberedAndAnExceptionFollowsIt() {
        Run refused = receive("2015-10-01T07:30", typed("103"));
        assertThat(refused.exit()).isEqualTo(Exit.NO);
        assertThat(refused.json().get("outcome").asText()).isEqualTo("REFUSE");
        assertThat(refused.json().get("receipt").asText()).isNotEmpty();

        Run unexplained = receive("2015-10-01T07:40", typed("103", "--incident", "SOFTWARE"));
        assertThat(unexplained.exit()).isEqualTo(Exit.NO);
        assertThat(unexplained.json().get("receipt").isNull()).isTrue();
        assertThat(unexplained.json().at("/problems/0/code").asText()).isEqualTo("SPECIAL_CASE_INCOMPLETE");

        Run special = receive(
                "2015-10-01T07:50",
                typed("103", "--incident", "SOFTWARE", "--description", "Không ký được", "--commitment", "yes"));
        assertThat(special.exit()).isEqualTo(Exit.WAITING);
        assertThat(special.json().get("rule").asText()).isEqualTo("R4");
        assertThat(special.json().get("sequence").asInt()).isEqualTo(2);
    }

    @Test
    void voidsOnceAndShowsWhy() {
        String receipt = receive(typed("600")).json().get("receipt").asText();
        assertThat(run("void", receipt, "--reason", "bấm nhầm").exit()).isZero();
        assertThat(run("void", receipt, "--reason", "bấm nhầm").exit()).isEqualTo(Exit.NO);
        assertThat(run("void", "ZZZ", "--reason", "bấm nhầm").exit()).isEqualTo(Exit.BROKEN);
        JsonNode dossier = run("dossier", receipt).json();
        assertThat(dossier.at("/voided/reason").asText()).isEqualTo("bấm nhầm");
        assertThat(dossier.at("/lines/1/line/previous")).isEqualTo(dossier.at("/lines/0/digest"));
        assertThat(run("verify").exit()).isZero();
    }

    @Test
    void drawsTheSlipOfAReceiptForAPrinterProfile() throws Exception {
        String receipt = receive(typed("600")).json().get("receipt").asText();
        Path bytes = folder.resolve("slip.bin");
        Path picture = folder.resolve("slip.png");
        Run run = run(
                "slip",
                receipt,
                "--printer-profile",
                "generic-58",
                "--out",
                bytes.toString(),
                "--png",
                picture.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.json().get("bytes").asLong()).isEqualTo(Files.size(bytes));
        assertThat(ImageIO.read(picture.toFile()).getHeight())
                .isEqualTo(run.json().get("heightDots").asInt());
    }

    @Test
    void noSlipOfAVoidReceiptPassesForAValidOne() {
        String receipt = receive(typed("600")).json().get("receipt").asText();
        int valid = run("slip", receipt, "--printer-profile", "generic-80")
                .json()
                .get("heightDots")
                .asInt();
        assertThat(run("void", receipt, "--reason", "bấm nhầm").exit()).isZero();
        Run marked = run("slip", receipt, "--printer-profile", "generic-80");
        assertThat(marked.exit()).isZero();
        assertThat(marked.err()).contains("đã hủy ngày", "bấm nhầm", "KHÔNG CÓ GIÁ TRỊ");
        assertThat(marked.json().get("heightDots").asInt()).isGreaterThan(valid + 100);
        try (Store store = Store.beside(data(), "test", Clock.systemUTC())) {
            Listed listed = store.read(tables -> tables.receipts().find(receipt.replace(" ", "")))
                    .orElseThrow();
            assertThat(Spool.document(store, listed, false).blocks().toString())
                    .startsWith("[Banner[text=ĐÃ HỦY")
                    .contains("Lý do: bấm nhầm")
                    .endsWith("KHÔNG CÓ GIÁ TRỊ]]");
            assertThat(Spool.document(store, listed, true)
                            .blocks()
                            .subList(0, 2)
                            .toString())
                    .contains("BẢN IN LẠI lần 1", "ĐÃ HỦY");
        }
    }

    @Test
    void namesWhoHoldsTheFolder() {
        try (Store held = Store.open(data(), "tiepnhan counter", Clock.systemUTC())) {
            Run run = receive(typed("600"));
            assertThat(run.exit()).isEqualTo(Exit.BROKEN);
            assertThat(run.json().at("/error/code").asText()).isEqualTo("FOLDER_IN_USE");
            assertThat(run.json().at("/error/vi").asText()).contains("tiepnhan counter");
            assertThat(held.folder()).isEqualTo(data());
        }
    }

    @Test
    void verifyNamesTheReceiptWhoseLineWasChanged() throws Exception {
        String receipt = receive(typed("600")).json().get("receipt").asText();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data().resolve("store.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE line SET digest = iif(digest LIKE 'e%', 'd', 'e') || substr(digest, 2) WHERE sequence = 1");
        }
        Run run = run("verify");
        assertThat(run.exit()).isEqualTo(Exit.NO);
        assertThat(run.json().get("ok").asBoolean()).isFalse();
        assertThat(run.out()).contains("phiếu " + receipt);
    }

    @Test
    void refusesWhatItCannotUse() {
        assertThat(receive("--profile", "nowhere").json().at("/error/code").asText())
                .isEqualTo("UNKNOWN_PROFILE");
        assertThat(receive(typed("600", "--office", "99999"))
                        .json()
                        .at("/error/code")
                        .asText())
                .isEqualTo("UNKNOWN_OFFICE");
        Run empty = receive();
        assertThat(empty.exit()).isEqualTo(Exit.NO);
        assertThat(empty.json().at("/problems/0/code").asText()).isEqualTo("IDENTITY_MISSING");
        assertThat(receive(typed("600", "--description", "gì đó")).exit()).isEqualTo(Exit.BROKEN);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Run run(String verb, String... more) {
        List<String> args = new ArrayList<>(List.of(verb, "--data", data().toString(), "--json"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private Run receive(String... more) {
        return receive("2015-09-30T09:00", more);
    }

    private Run receive(String at, String[] more) {
        List<String> args = new ArrayList<>(List.of(more));
        if (!args.contains("--profile")) {
            args.addAll(List.of("--profile", "hcm-2015"));
        }
        args.addAll(List.of("--at", at, "--officer", "Trần Văn Mẫu", "--presenter", "Lê Thị Mẫu"));
        return run("receive", args.toArray(String[]::new));
    }

    private static String[] typed(String procedure, String... more) {
        List<String> args =
                new ArrayList<>(List.of("--unit", "TA01234Z", "--mst", "0100109106", "--procedure", procedure));
        args.addAll(List.of("--reason", "Đơn vị ở xa"));
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }

    private String sim(String fault) {
        return "sim:" + folder.resolve("paper") + "?profile=generic-80" + fault;
    }

    private Path page() throws IOException, WriterException {
        return SamplePage.draw(folder.resolve("page.png"));
    }
}
