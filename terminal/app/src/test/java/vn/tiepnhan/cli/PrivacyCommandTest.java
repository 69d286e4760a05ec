package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.zxing.WriterException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.intake.Intake;
import vn.tiepnhan.intake.IntakeSettings;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.DeskDrafts;

/** A person asks what a counter keeps of them, and to have it erased; the centre is a real one. */
final class PrivacyCommandTest {
    /** Stands in the sample page among others. */
    private static final String WORKER = "7968838211";

    private static final String WORKERS_CARD = "DN4097968838211";
    private static final String PRESENTER = "079090000123";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Intake intake;

    @SuppressWarnings("NullAway.Init") // set before each test
    private String receipt;

    @BeforeEach
    void received() throws IOException, WriterException {
        intake = Intake.start(IntakeSettings.under(folder.resolve("centre")), Clock.systemUTC());
        Run run = run(
                "",
                "receive",
                SamplePage.draw(folder.resolve("page.png")).toString(),
                "--profile",
                "hcm-2015",
                "--at",
                "2015-09-30T09:00",
                "--officer",
                "Trần Thị Bưởi",
                "--presenter",
                "Nguyễn Văn Mít CCCD " + PRESENTER,
                "--pre-sent",
                "yes",
                "--json");
        receipt = run.json().path("receipt").asText();
        assertThat(receipt).as(run.out()).hasSize(12);
    }

    @AfterEach
    void stop() {
        intake.close();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private Run run(String pins, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data()));
        return Run.with(pins.getBytes(StandardCharsets.US_ASCII), all.toArray(String[]::new));
    }

    private void sync() {
        Run run = Delivery.to(intake, data()).run();
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private Run privacy(String act, String... more) {
        List<String> all = new ArrayList<>(List.of("privacy", act, "--request", "12/ĐN-2026"));
        all.addAll(List.of(more));
        return run("", all.toArray(String[]::new));
    }

    @Test
    void aWorkerGetsTheirOwnLinesAndNobodyElses() throws IOException {
        for (String number : List.of(WORKER, WORKERS_CARD, "79 688 382 11")) {
            Path out = folder.resolve(number + ".json");
            Run run = privacy("export", "--person", number, "--out", out.toString());
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                    .isEqualTo("rw-------");
            String text = Files.readString(out);
            JsonNode records = JsonMapper.builder().build().readTree(text);
            assertThat(records.at("/dossiers/0/receipt").asText()).isEqualTo(receipt);
            assertThat(records.at("/dossiers/0/workers")).hasSize(1);
            assertThat(records.at("/dossiers/0/workers/0/name").asText()).isEqualTo("Phạm Quốc Dũng");
            assertThat(text).doesNotContain("Võ Quốc Tuyết").doesNotContain("Nguyễn Văn Mít");
        }
        Path presenter = folder.resolve("presenter.json");
        privacy("export", "--person", PRESENTER, "--out", presenter.toString());
        assertThat(Files.readString(presenter)).contains("Nguyễn Văn Mít").doesNotContain("Phạm Quốc Dũng");
        Run again = privacy("export", "--person", PRESENTER, "--out", presenter.toString());
        assertThat(again.err()).contains("không ghi đè");
        Run nobody = privacy(
                "export",
                "--person",
                "001090000001",
                "--out",
                folder.resolve("x").toString());
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(run("", "privacy", "log", "--json").json().path("looks")).hasSizeGreaterThan(3);
        assertThat(run("", "verify").exit()).isZero();
    }

    @Test
    void nothingIsErasedBeforeTheCentreHasItAndEverythingThatNamesPeopleAfter() throws IOException {
        Run early = privacy("erase", "--person", WORKER);
        assertThat(early.exit()).isEqualTo(3);
        assertThat(early.out()).contains("trung tâm chưa xác nhận").contains(receipt);
        assertThat(run("", "dossier", receipt, "--json").out()).contains("Phạm Quốc Dũng");
        sync();
        assertThat(privacy("erase", "--person", WORKER).exit()).isZero();

        String left = run("", "dossier", receipt, "--json").out();
        assertThat(left)
                .contains(receipt)
                .doesNotContain("Phạm Quốc Dũng")
                .doesNotContain("Nguyễn Văn Mít")
                .doesNotContain("7955036102")
                .doesNotContain("nhansu59@example.vn");
        assertThat(run("", "slip", receipt, "--printer-profile", "generic-58").out())
                .doesNotContain("Mít");
        assertThat(files("blobs")).as("page images too").isZero();
        Run verified = run("", "verify");
        assertThat(verified.exit()).as(verified.out()).isZero();
        assertThat(privacy("erase", "--person", WORKER).exit()).isZero();
        assertThat(run("", "report", "register", "--period", "2015").out())
                .as("numbers stay")
                .contains("/07900")
                .contains("607");
        sync();
    }

    private long files(String below) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("data").resolve(below))) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void whoeverWasWrittenDownByMistakeIsFoundAndErasedTooAndIsNotToldWhoCameInstead() throws IOException {
        run("", "correct", receipt, "--presenter", "Lê Thị Mẫu CCCD 001190000017", "--reason", "ghi nhầm người");
        Path out = folder.resolve("before.json");
        assertThat(privacy("export", "--person", PRESENTER, "--name", "Nguyễn Văn Mít", "--out", out.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(out)).contains("Nguyễn Văn Mít").doesNotContain("Lê Thị Mẫu");
        sync();
        assertThat(privacy("erase", "--person", PRESENTER, "--name", "Nguyễn Văn Mít", "--json")
                        .json()
                        .path("erased"))
                .hasSize(1);
        assertThat(run("", "dossier", receipt, "--json").out()).doesNotContain("Nguyễn Văn Mít");
        assertThat(run("", "verify").exit()).isZero();
    }

    @Test
    void whatWaitsForASupervisorOrLiesAtTheCounterIsGivenToTheWorkerToo() throws IOException {
        assertThat(run("", "void", receipt, "--reason", "nhầm").exit()).isZero();
        String[] other = {
            "receive",
            folder.resolve("page.png").toString(),
            "--profile",
            "thanh-hoa-2015",
            "--at",
            "2015-11-05T09:00",
            "--incident",
            "OTHER",
            "--description",
            "mất điện",
            "--commitment",
            "yes",
            "--procedure",
            "600"
        };
        assertThat(run("", other).exit()).isEqualTo(2);
        try (Store store = Store.open(Path.of(data()), "test", Clock.systemUTC())) {
            assertThat(store.<Integer>read(tables -> tables.drafts().all().size()))
                    .isEqualTo(1);
            Map<String, String> words = Map.of("presenter", "Phạm Quốc Dũng " + WORKER, "unit", "TA0777Z");
            store.write(tables -> {
                tables.deskDrafts()
                        .keep(new DeskDrafts.Kept(
                                "desk-1",
                                LocalDateTime.parse("2015-11-05T10:00"),
                                new DeskDrafts.Content(List.of(), words, List.of(), List.of(), true)));
                return words;
            });
        }
        Path out = folder.resolve("waiting.json");
        assertThat(privacy("export", "--person", WORKER, "--out", out.toString())
                        .exit())
                .isZero();
        String text = Files.readString(out);
        JsonNode records = JsonMapper.builder().build().readTree(text);
        assertThat(records.at("/drafts/0/lines/0").asText()).contains("Phạm Quốc Dũng");
        assertThat(records.at("/unreceived/0/lines/0").asText()).isEqualTo("Phạm Quốc Dũng " + WORKER);
        assertThat(text).doesNotContain("Võ Quốc Tuyết");
        sync();
        Run erase = privacy("erase", "--person", WORKER);
        assertThat(erase.exit()).isEqualTo(3);
        assertThat(erase.out()).contains("hồ sơ chờ duyệt");
        assertThat(privacy(
                                "export",
                                "--person",
                                WORKER,
                                "--out",
                                folder.resolve("x.json").toString())
                        .exit())
                .as("the draft still waits")
                .isZero();
        assertThat(Files.readString(folder.resolve("x.json"))).contains("\"unreceived\" : [ ]");
    }

    @Test
    void whoeverShowsWhatPeopleToldIsWrittenDown() {
        run("", "form", "01", receipt, "--out", folder.resolve("01.pdf").toString());
        run("", "slip", receipt, "--printer-profile", "generic-80");
        run("", "report", "register", "--period", "2015");
        run("", "problem", "list", "--period", "2015");
        run("", "report", "summary", "--period", "2015");

        assertThat(run("", "privacy", "log", "--json").json().path("looks"))
                .extracting(look -> look.path("act").asText())
                .containsExactly("FORM 01", "SLIP", "REGISTER", "PROBLEMS");
    }

    @Test
    void aReceiptThatWasErasedHereIsVoidedAtTheCentre() {
        sync();
        assertThat(privacy("erase", "--person", PRESENTER).exit()).isZero();
        Run refused = run("", "void", receipt, "--reason", "nhầm", "--json");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.json().path("result").asText()).isEqualTo("ERASED");
        assertThat(refused.json().path("voided").asBoolean()).isFalse();
        assertThat(run("", "verify").exit()).isZero();
    }

    @Test
    void aHandOverIsErasedOnlyWhenTheCentreHasIt() {
        sync();
        String[] handOver = {
            "hand-over",
            receipt,
            "--profile",
            "hcm-2015",
            "--signature",
            "PUBLIC",
            "--at",
            "2015-11-10T09:00",
            "--collector",
            "Nguyễn Văn Mít CCCD " + PRESENTER
        };
        assertThat(run("", handOver).exit()).isZero();
        assertThat(privacy("erase", "--person", PRESENTER, "--json").json().toString())
                .contains("trả kết quả số 1");
        sync();
        assertThat(privacy("erase", "--person", PRESENTER, "--json").json().toString())
                .doesNotContain("trả kết quả số 1");
        assertThat(run("", "verify").exit()).isZero();
    }

    @Test
    void whatWasErasedByHandIsStillFound() throws SQLException {
        sync();
        privacy("erase", "--person", WORKER);
        byHand("DELETE FROM erasure");
        assertThat(run("", "verify", "--lang", "en").out()).contains("is not what was written");
        assertThat(run("", "privacy", "retain", "--days", "0").exit()).isEqualTo(1);
    }

    @Test
    void theDatabaseItselfErasesNothingUnconfirmed() {
        assertThatThrownBy(() -> byHand("INSERT INTO erasure SELECT sequence, at, 'REQUEST', audit, seal FROM receipt"))
                .hasMessageContaining("only what the centre confirmed");
    }

    private void byHand(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data() + "/store.db");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void theRetentionJobErasesWhatWasConfirmedLongAgoAndNothingElse() {
        sync();
        assertThat(run("", "privacy", "retain", "--json").json().path("erased").asInt())
                .isZero();
        LongAgo.confirmed(data(), Duration.ofDays(91));
        assertThat(run("", "privacy", "retain", "--json").json().path("erased").asInt())
                .isEqualTo(1);
        assertThat(run("", "privacy", "retain", "--json").json().path("erased").asInt())
                .isZero();
        assertThat(run("", "dossier", receipt, "--json").out()).doesNotContain("Phạm Quốc Dũng");
        assertThat(run("", "verify").exit()).isZero();
    }

    @Test
    void whereStaffLogInNobodySeesNamesWhoHasNotAndOnlySupervisorsTakeThemOut() throws SQLException {
        run("913577\n", "staff", "add", "lanh-dao", "--name", "Lê Văn Đạo", "--role", "SUPERVISOR");
        Run masked = run("", "dossier", receipt, "--json");
        assertThat(masked.json().path("masked").asBoolean()).isTrue();
        assertThat(masked.json().path("presenter").asText()).isEqualTo("N. V. Mít");
        assertThat(masked.out()).doesNotContain("Nguyễn Văn Mít").doesNotContain("Phạm Quốc Dũng");
        assertThat(privacy("erase", "--person", WORKER).err()).contains("chỉ dành cho lãnh đạo");
        run("913577\n", "staff", "login", "lanh-dao");
        assertThat(run("", "dossier", receipt, "--json").out()).contains("Phạm Quốc Dũng");
        JsonNode looks = run("", "privacy", "log", "--json").json().path("looks");
        assertThat(looks).hasSize(1);
        assertThat(looks.at("/0/staff").asText()).isEqualTo("lanh-dao");
        assertThat(looks.at("/0/subject").asText()).isEqualTo(receipt);
        byHand("UPDATE access SET staff = 'chau'");
        assertThat(run("", "verify", "--lang", "en").out()).contains("access: entry 1: record changed");
    }
}
