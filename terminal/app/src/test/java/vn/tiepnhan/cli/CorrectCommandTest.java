package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.intake.Intake;
import vn.tiepnhan.intake.IntakeSettings;
import vn.tiepnhan.intake.store.Reports;
import vn.tiepnhan.spool.Spool;
import vn.tiepnhan.store.Store;

/** Corrections on the command line, over a real store and a real intake. */
class CorrectCommandTest {
    @TempDir
    Path folder;

    @Test
    void aCorrectionKeepsTheNumberAndNamesTheDigestBefore() {
        String receipt = receive();
        Run run = correct(receipt, "--unit", "ta0999z", "--unit-name", "Công ty Đúng", "--presenter", "Trần Thị Đúng");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.json().get("receipt").asText()).isEqualTo(receipt);
        assertThat(run.json().get("version").asInt()).isEqualTo(2);

        JsonNode dossier = run("dossier", receipt).json();
        assertThat(dossier.get("receipt").asText()).isEqualTo(receipt);
        assertThat(dossier.at("/lines/1/line/previous")).isEqualTo(dossier.at("/lines/0/digest"));
        assertThat(dossier.at("/lines/0/line/dossier/unit").asText()).isEqualTo("TA01234Z");
        assertThat(dossier.at("/lines/1/line/dossier/unit").asText()).isEqualTo("TA0999Z");
        assertThat(dossier.at("/lines/1/line/dossier/filer/name").asText()).isEqualTo("Công ty Đúng");
        assertThat(dossier.at("/lines/1/line/presenter/name").asText()).isEqualTo("Trần Thị Đúng");
        assertThat(dossier.at("/lines/1/line/corrected/fields")).hasSize(3);
        assertThat(dossier.at("/corrections/0/reason").asText()).isEqualTo("gõ nhầm");
        assertThat(run("verify").exit()).isZero();
    }

    @Test
    void theNumberOfAnIdentityCardIsShownMasked() {
        String receipt = receive("--presenter", "Lê Thị Mẫu 001190000017");
        Run run = correct(receipt, "--presenter", "Lê Thị Mẫu 001190000025");
        assertThat(run.json().at("/changes/0/now").asText()).isEqualTo("Lê Thị Mẫu ********0025");
        assertThat(run.out()).doesNotContain("001190000017", "001190000025");
        assertThat(run("dossier", receipt).json().get("corrections").toString()).doesNotContain("001190000025");
    }

    @Test
    void whatCannotBeCorrectedIsSaidAndStoresNothing() {
        String receipt = receive();
        assertThat(code(correct(receipt, "--mst", "0100109107"))).isNotEmpty();
        assertThat(code(correct(receipt, "--unit-name", " "))).isEqualTo("EMPTY_VALUE");
        assertThat(code(correct(receipt, "--unit", "TA01234Z"))).isEqualTo("NOTHING_TO_CORRECT");
        assertThat(code(correct(receipt))).isEqualTo("NOTHING_TO_CORRECT");
        assertThat(code(correct(receipt, "--description", "Mất mạng"))).isEqualTo("NO_SPECIAL_CASE");
        assertThat(correct("ZZZ26000001A", "--unit", "TA0999Z").exit()).isNotZero();
        assertThat(run("correct", receipt, "--reason", " ", "--unit", "TA0999Z").exit())
                .isEqualTo(Exit.BROKEN);
        assertThat(run("dossier", receipt).json().get("lines")).hasSize(1);
    }

    @Test
    void aVoidFollowsTheCorrectionAndNothingFollowsTheVoid() {
        String receipt = receive();
        assertThat(correct(receipt, "--unit-name", "Một").exit()).isZero();
        assertThat(correct(receipt, "--unit-name", "Hai").exit()).isZero();
        assertThat(run("void", receipt, "--reason", "nhận nhầm").exit()).isZero();
        assertThat(code(correct(receipt, "--unit-name", "Ba"))).isEqualTo("RECEIPT_VOID");

        JsonNode lines = run("dossier", receipt).json().get("lines");
        assertThat(lines).hasSize(4);
        for (int i = 1; i < 4; i++) {
            assertThat(lines.get(i).at("/line/version").asInt()).isEqualTo(i + 1);
            assertThat(lines.get(i).at("/line/previous"))
                    .isEqualTo(lines.get(i - 1).get("digest"));
        }
        assertThat(lines.get(3).at("/line/dossier/filer/name").asText()).isEqualTo("Hai");
        assertThat(lines.get(3).at("/line/voided/reason").asText()).isEqualTo("nhận nhầm");
        assertThat(run("verify").exit()).isZero();
        assertThat(receive()).isNotEqualTo(receipt);
    }

    @Test
    void theCentreGetsEveryVersionInOrderUnderOneOfficialNumber() throws Exception {
        IntakeSettings centre = IntakeSettings.under(folder.resolve("centre"));
        try (Intake intake = Intake.start(centre, Clock.systemUTC())) {
            String receipt = receive();
            assertThat(correct(receipt, "--unit-name", "Một").exit()).isZero();
            assertThat(sync(intake).json().get("confirmed").asInt()).isEqualTo(2);
            assertThat(correct(receipt, "--unit-name", "Hai").exit()).isZero();
            JsonNode waiting = run("dossiers").json().at("/dossiers/0");
            assertThat(waiting.get("sync").asText()).isEqualTo("QUEUED");
            assertThat(waiting.get("number").asText()).isNotEmpty();
            assertThat(run("void", receipt, "--reason", "nhận nhầm").exit()).isZero();
            assertThat(sync(intake).json().get("confirmed").asInt()).isEqualTo(2);

            try (Reports reports = Reports.of(centre.database())) {
                List<Reports.Arrived> arrived = reports.dossiers();
                assertThat(arrived).extracting(Reports.Arrived::version).containsExactly(1, 2, 3, 4);
                assertThat(arrived)
                        .extracting(Reports.Arrived::number)
                        .containsOnly(arrived.get(0).number());
            }
            assertThat(run("verify").json().get("ok").asBoolean()).isTrue();
            assertThat(run("dossier", receipt).json().at("/lines/3/sync").asText())
                    .isEqualTo("CONFIRMED");
        }
    }

    @Test
    void theSlipThatNeverLeftIsReplacedByTheCorrectedOne() throws Exception {
        String receipt = receive();
        Path paper = folder.resolve("paper");
        Run run = correct(receipt, "--unit-name", "Công ty Đúng", "--printer", "sim:" + paper + "?profile=generic-80");
        assertThat(run.exit()).as(run.err()).isZero();
        try (Stream<Path> pictures = Files.list(paper)) {
            assertThat(pictures.filter(it -> it.toString().endsWith(".png"))).hasSize(1);
        }
        JsonNode prints = run("dossier", receipt).json().get("prints");
        assertThat(prints).hasSize(2);
        assertThat(prints.get(0).get("state").asText()).isEqualTo("DONE");
        assertThat(prints.get(0).get("detail").asText()).isEqualTo("CORRECTED");
        try (Store store = Store.beside(data(), "test", Clock.systemUTC())) {
            SlipDocument slip = Spool.document(
                    store, store.read(tables -> tables.receipts().find(receipt)).orElseThrow(), false);
            assertThat(slip.blocks().get(0))
                    .isEqualTo(new SlipDocument.Banner("ĐÃ SỬA ĐỔI lần 1\u00A0– thay phiếu in trước"));
            assertThat(slip.blocks()).contains(new SlipDocument.Field("Đơn vị", "Công ty Đúng"));
            assertThat(slip.toString()).doesNotContain("Công ty Mẫu");
        }
    }

    @Test
    void theDatabaseItselfKeepsCorrections() throws SQLException {
        String receipt = receive();
        assertThat(correct(receipt, "--unit-name", "Một").exit()).isZero();
        try (Connection outside = DriverManager.getConnection("jdbc:sqlite:" + data().resolve("store.db"));
                Statement statement = outside.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM correction"))
                    .hasMessageContaining("stays written");
            assertThat(run("void", receipt, "--reason", "nhầm").exit()).isZero();
            assertThatThrownBy(() -> statement.executeUpdate(
                            "INSERT INTO correction SELECT receipt, 9, 1, at, audit, details, seal FROM correction"))
                    .hasMessageContaining("void or erased");
        }
    }

    @Test
    void anErasedCorrectionLeavesNoNameAndVerifyStillHolds() throws Exception {
        try (Intake intake = Intake.start(IntakeSettings.under(folder.resolve("centre")), Clock.systemUTC())) {
            String receipt = receive("--presenter", "Lê Thị Mẫu 001190000017");
            assertThat(correct(receipt, "--unit-name", "Một").exit()).isZero();
            Run early = erase();
            assertThat(early.exit()).as(early.out() + early.err()).isEqualTo(Exit.WAITING);
            assertThat(sync(intake).exit()).isZero();
            Run erased = erase();
            assertThat(erased.exit()).as(erased.out() + erased.err()).isZero();
            assertThat(run("dossier", receipt).out()).doesNotContain("Lê Thị Mẫu", "gõ nhầm");
            assertThat(code(correct(receipt, "--unit-name", "Hai"))).isEqualTo("RECEIPT_ERASED");
            assertThat(run("verify").json().get("ok").asBoolean()).isTrue();
        }
    }

    private Run erase() {
        return run("privacy", "erase", "--person", "001190000017", "--request", "YC-01");
    }

    private static String code(Run refused) {
        assertThat(refused.exit()).isEqualTo(Exit.NO);
        return refused.json().at("/problems/0/code").asText();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Run correct(String receipt, String... more) {
        List<String> args = new ArrayList<>(List.of(receipt, "--reason", "gõ nhầm"));
        args.addAll(List.of(more));
        return run("correct", args.toArray(String[]::new));
    }

    private String receive(String... more) {
        List<String> args = new ArrayList<>(List.of("--unit", "TA01234Z", "--mst", "0100109106", "--procedure", "600"));
        args.addAll(List.of("--unit-name", "Công ty Mẫu", "--at", "2026-03-02T09:00"));
        args.addAll(List.of(more));
        Run run = run("receive", args.toArray(String[]::new));
        return run.json().get("receipt").asText();
    }

    private Run sync(Intake intake) {
        return Delivery.to(intake, data().toString()).run();
    }

    private Run run(String verb, String... more) {
        List<String> args = new ArrayList<>(List.of(verb, "--data", data().toString(), "--json"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }
}
