package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.WriterException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.intake.Intake;
import vn.tiepnhan.intake.IntakeSettings;
import vn.tiepnhan.privacy.centre.OpensslCentre;
import vn.tiepnhan.wire.Digest;

/** What is sealed to the centre outlives the terminal's own copy, and OpenSSL opens it with the centre's private key. */
final class SealedCopiesTest {
    private static final String WORKER = "7968838211";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Intake intake;

    @SuppressWarnings("NullAway.Init") // set before each test
    private OpensslCentre keys;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path page;

    @BeforeEach
    void start() throws IOException, WriterException {
        intake = Intake.start(IntakeSettings.under(folder.resolve("centre")), Clock.systemUTC());
        keys = OpensslCentre.made(folder.resolve("keys"), "ec:P-256", "400");
        page = SamplePage.draw(folder.resolve("page.png"));
    }

    @AfterEach
    void stop() {
        intake.close();
    }

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        return Run.of(all.toArray(String[]::new));
    }

    private String received() {
        Run run = run(
                "receive",
                page.toString(),
                "--profile",
                "hcm-2015",
                "--at",
                "2015-09-30T09:00",
                "--presenter",
                "Nguyễn Văn Mít CCCD 079090000123",
                "--pre-sent",
                "yes",
                "--json");
        return run.json().path("receipt").asText();
    }

    private Run sync(String... more) {
        return Delivery.to(intake, folder.resolve("data").toString()).run(more);
    }

    private Run syncSealing(OpensslCentre centre) {
        return sync("--centre-cert", centre.certificate().toString());
    }

    private void byHand(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/store.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void ninetyOneDaysPass() {
        LongAgo.confirmed(folder.resolve("data").toString(), Duration.ofDays(91));
    }

    private List<Path> taken(String receipt) throws IOException {
        Path out = folder.resolve("out-" + receipt);
        run("privacy", "copies", "--receipt", receipt, "--out", out.toString());
        try (Stream<Path> files = Files.list(out)) {
            return files.sorted().toList();
        }
    }

    @Test
    void afterRetentionOnlyTheCentreOpensWhatIsLeft() throws IOException, SQLException {
        String receipt = received();
        assertThat(syncSealing(keys).exit()).isZero();
        ninetyOneDaysPass();
        Run retain = run("privacy", "retain", "--json");
        assertThat(retain.json().path("erased").asInt()).as(retain.err()).isEqualTo(1);
        assertThat(run("dossier", receipt, "--json").out()).doesNotContain("Phạm Quốc Dũng");

        List<Path> copies = taken(receipt);
        assertThat(copies)
                .extracting(file -> file.getFileName().toString())
                .hasSize(2)
                .allMatch(name -> name.endsWith(".cms"));
        byte[] line = keys.opened(Files.readAllBytes(ending(copies, ".json.cms")));
        assertThat(new String(line, StandardCharsets.UTF_8))
                .contains("Phạm Quốc Dũng")
                .contains("Nguyễn Văn Mít");
        assertThat(run("dossier", receipt, "--json").out()).contains(Digest.of(line));
        byte[] picture = keys.opened(Files.readAllBytes(ending(copies, ".png.cms")));
        assertThat(Digest.of(picture)).isEqualTo(Digest.of(Files.readAllBytes(page)));
        Run verify = run("verify");
        assertThat(verify.exit()).as(verify.out()).isZero();
    }

    private static Path ending(List<Path> files, String end) {
        return files.stream()
                .filter(file -> file.toString().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCopyThatSomebodyTookAwayOrChangedIsNamed() throws SQLException, IOException {
        String receipt = received();
        syncSealing(keys);
        ninetyOneDaysPass();
        run("privacy", "retain");
        for (Path file : taken(receipt)) {
            Files.delete(file);
        }
        byHand("DELETE FROM centre_copy_file");
        assertThat(run("verify", "--lang", "en").out()).contains("its sealed copies are not those the log tells of");
        byHand("UPDATE centre_copy SET cms = zeroblob(10)");
        assertThat(run("verify", "--lang", "en").out()).contains("the copy of LINE 1 was changed");
    }

    @Test
    void whatWasReceivedBeforeTheCertificateCameIsSealedToo() throws IOException {
        String receipt = received();
        assertThat(sync().exit()).isZero();
        assertThat(run("privacy", "copies", "--out", folder.resolve("none").toString())
                        .exit())
                .isEqualTo(2);
        syncSealing(keys);
        assertThat(taken(receipt))
                .as("the line; pictures follow when the terminal's own go")
                .hasSize(1);
    }

    /** A problem belongs to no receipt. */
    @Test
    void theCopyOfAProblemIsTakenOutAndCheckedLikeAnyOther() throws IOException, SQLException {
        received();
        String[] told = {"problem", "add", "--unit", "TA0777Z", "--software", "iBHXH", "--symptom", "không ký được"};
        assertThat(run(told).exit()).isZero();
        syncSealing(keys);
        Path out = folder.resolve("all");
        assertThat(run("privacy", "copies", "--out", out.toString()).exit()).isZero();
        assertThat(new String(
                        keys.opened(Files.readAllBytes(out.resolve("record-1.json.cms"))), StandardCharsets.UTF_8))
                .contains("không ký được");
        assertThat(run("verify").exit()).isZero();

        byHand("UPDATE centre_copy SET cms = zeroblob(10) WHERE receipt IS NULL");
        assertThat(run("verify", "--lang", "en").out()).contains("the copy of RECORD 1 was changed");
        byHand("DELETE FROM centre_copy WHERE receipt IS NULL");
        assertThat(run("verify", "--lang", "en").out()).contains("the copy of RECORD 1 is missing");
        byHand("DELETE FROM centre_copy");
        assertThat(run("verify", "--lang", "en").out()).contains("the copy of LINE 1 is missing");
    }

    @Test
    void aPersonWhoAsksIsTakenOutOfTheCopiesToo() throws IOException {
        String receipt = received();
        syncSealing(keys);
        assertThat(run("privacy", "erase", "--person", WORKER, "--request", "12/ĐN-2026")
                        .exit())
                .isZero();
        assertThat(taken(receipt)).isEmpty();
        assertThat(run("verify").exit()).isZero();
    }

    @Test
    void withAnExpiredCertificateDossiersGoOnAndNothingIsErased() throws IOException, SQLException {
        OpensslCentre expired = OpensslCentre.expired(folder.resolve("expired"));
        received();
        Run sync = syncSealing(expired);
        assertThat(sync.exit()).isZero();
        assertThat(sync.err())
                .contains("Chứng thư của trung tâm không có giá trị hôm nay")
                .contains("--centre-cert");
        ninetyOneDaysPass();
        Run retain = run("privacy", "retain", "--json");
        assertThat(retain.exit()).isEqualTo(3);
        assertThat(retain.json().path("erased").asInt()).isZero();
        assertThat(retain.json().path("kept").asInt()).isEqualTo(1);

        assertThat(syncSealing(keys).err()).isEmpty();
        assertThat(run("privacy", "retain", "--json").json().path("erased").asInt())
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsNoCertificateIsRefusedBeforeAnythingIsSent() throws IOException {
        received();
        Path wrong = Files.writeString(folder.resolve("wrong.pem"), "không phải chứng thư");
        Run run = sync("--centre-cert", wrong.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("Không dùng được chứng thư trung tâm").contains("2048");
    }

    @Test
    void whoPutsAnotherCertificateInByHandIsFound() throws IOException, SQLException {
        received();
        syncSealing(keys);
        OpensslCentre thief = OpensslCentre.made(folder.resolve("thief"), "ec:P-256", "400");
        byHand("UPDATE setting SET value = '" + Files.readString(thief.certificate())
                + "' WHERE name = 'centre.certificate'");
        assertThat(run("verify", "--lang", "en").out())
                .contains("the centre's certificate is not the one the log tells of");
    }
}
