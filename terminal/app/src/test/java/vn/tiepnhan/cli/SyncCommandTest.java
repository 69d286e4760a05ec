package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.intake.Administration;
import vn.tiepnhan.intake.Intake;
import vn.tiepnhan.intake.IntakeSettings;
import vn.tiepnhan.intake.store.Reports;
import vn.tiepnhan.outbox.centre.PinnedKeys;

/** From a receipt at the counter to the official number, through the command line and a real intake. */
final class SyncCommandTest {
    @TempDir
    Path folder;

    private Intake intake;

    @BeforeEach
    void start() {
        intake = Intake.start(IntakeSettings.under(folder.resolve("centre")), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        intake.close();
    }

    @Test
    void deliversWhatWasReceivedAndSaysSo() {
        String receipt = receive("TZ0001Z");

        Run run = sync(intake.url().toString());

        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode said = run.json();
        assertThat(said.fieldNames())
                .toIterable()
                .containsExactly(
                        "confirmed",
                        "rejected",
                        "conflicts",
                        "queued",
                        "quarantined",
                        "oldestQueuedSeconds",
                        "lastSuccess");
        assertThat(said.path("confirmed").asInt()).isEqualTo(1);
        assertThat(said.path("queued").asInt()).isZero();
        assertThat(said.path("lastSuccess").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
        try (Reports reports =
                Reports.of(IntakeSettings.under(folder.resolve("centre")).database())) {
            assertThat(reports.dossiers()).singleElement().returns(receipt, Reports.Arrived::receipt);
        }
        assertThat(sync(intake.url().toString()).exit()).isZero();
    }

    @Test
    void aFormNamesTheCentresNumberOnceItIsKnown() throws IOException {
        String receipt = receive("TZ0001Z");
        String data = folder.resolve("terminal").toString();
        String file = folder.resolve("01.pdf").toString();
        assertThat(Run.of("form", "01", receipt, "--data", data, "--out", file).exit())
                .isZero();
        assertThat(ReportCommandTest.text(Path.of(file))).contains("đang chờ cấp");

        assertThat(sync(intake.url().toString()).exit()).isZero();

        assertThat(Run.of("form", "01", receipt, "--data", data, "--out", file).exit())
                .isZero();
        assertThat(ReportCommandTest.text(Path.of(file)))
                .doesNotContain("đang chờ cấp")
                .containsPattern("Mã hồ sơ: *\\d{5}/\\d{4}/\\d{5}");
    }

    @Test
    void verifyChecksTheCentresSignaturesAgain() throws IOException {
        receive("TZ0001Z");
        assertThat(sync(intake.url().toString()).exit()).isZero();
        Path data = folder.resolve("terminal");
        assertThat(Run.of("verify", "--data", data.toString()).exit()).isZero();

        try (Stream<Path> pinned = Files.list(PinnedKeys.folder(data))) {
            for (Path key : pinned.toList()) {
                Files.move(key, key.resolveSibling("put-away"));
            }
        }

        Run run = Run.of("verify", "--data", data.toString(), "--json", "--lang", "en");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json().path("checks"))
                .filteredOn(check -> !check.path("ok").asBoolean())
                .singleElement()
                .satisfies(check -> assertThat(check.toString()).contains("centre", "no pinned key"));
    }

    @Test
    void waitsForACentreThatIsNotThere() throws IOException {
        receive("TZ0001Z");
        String nobody;
        try (ServerSocket door = new ServerSocket(0)) {
            nobody = "http://127.0.0.1:" + door.getLocalPort();
        }

        Run run = sync(nobody);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.json().path("queued").asInt()).isEqualTo(1);
        assertThat(run.json().path("lastSuccess").isNull()).isTrue();
        assertThat(run.err()).contains("hàng chờ");
    }

    @Test
    void aRevokedTokenNeedsAPerson() throws IOException {
        receive("TZ0001Z");
        Path old = Files.copy(intake.tokenFile(), folder.resolve("old-token"));
        new Administration(folder.resolve("centre"), Clock.systemUTC())
                .renewToken(IntakeSettings.under(folder.resolve("centre")).database());

        Run run = sync(intake.url().toString(), old);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("thu hồi");
        assertThat(sync(intake.url().toString()).exit()).isZero();
    }

    @Test
    void doesNotBeginWithWhatCannotBeRight() throws IOException {
        receive("TZ0001Z");
        Path noKey = Files.writeString(folder.resolve("no-key"), "hello");

        assertThat(sync("http://centre.example").json().at("/error/code").asText())
                .isEqualTo("PLAIN_HTTP");
        assertThat(sync(intake.url().toString(), noKey).exit()).isEqualTo(2);
        assertThat(sync(intake.url().toString(), folder.resolve("absent")).exit())
                .isEqualTo(1);
        assertThat(Run.of(
                                "sync",
                                "--once",
                                "--json",
                                "--data",
                                data(),
                                "--centre",
                                intake.url().toString(),
                                "--centre-key",
                                noKey.toString(),
                                "--token-file",
                                intake.tokenFile().toString())
                        .exit())
                .isEqualTo(1);
        assertThat(sync(intake.url().toString()).json().path("confirmed").asInt())
                .isEqualTo(1);
    }

    @Test
    void travelsOverTlsToACentreWithACertificateAuthorityOfItsOwn() throws IOException, InterruptedException {
        receive("TZ0001Z");
        Path ca = folder.resolve("centre.pem");
        try (Intake closed = serveTls("127.0.0.1", ca)) {
            String url = closed.url().toString();
            assertThat(url).startsWith("https://");

            Run doubted = sync(url, closed.tokenFile());
            assertThat(doubted.exit()).isEqualTo(3);
            assertThat(doubted.err()).contains("chứng thư", "--centre-ca");

            Run trusted = sync(url, closed.tokenFile(), "--centre-ca", ca.toString());
            assertThat(trusted.exit()).as(trusted.err()).isZero();
            assertThat(trusted.json().path("confirmed").asInt()).isEqualTo(1);
        }
    }

    @Test
    void aCertificateForAnotherMachineIsNotTheCentres() throws IOException, InterruptedException {
        receive("TZ0001Z");
        Path ca = folder.resolve("other.pem");
        try (Intake other = serveTls("192.0.2.7", ca)) {
            Run run = sync(other.url().toString(), other.tokenFile(), "--centre-ca", ca.toString());
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.json().path("queued").asInt()).isEqualTo(1);
            assertThat(run.err()).contains("chứng thư");
        }
    }

    /** An intake with a certificate it signed for itself, which is written to {@code ca}. */
    private Intake serveTls(String address, Path ca) throws IOException, InterruptedException {
        intake.close();
        Path keys = folder.resolve(address + ".p12");
        Path password = Files.writeString(folder.resolve("password"), "thu-nghiem\n");
        String store = keys.toString();
        keytool("-genkeypair", store, "-keyalg", "EC", "-dname", "CN=centre", "-ext", "san=ip:" + address);
        keytool("-exportcert", store, "-rfc", "-file", ca.toString());
        IntakeSettings plain = IntakeSettings.under(folder.resolve("centre"));
        intake = Intake.start(
                new IntakeSettings(
                        plain.host(),
                        0,
                        plain.database(),
                        plain.blobs(),
                        plain.data(),
                        plain.office(),
                        new IntakeSettings.Tls(keys, password)),
                Clock.systemUTC());
        return intake;
    }

    private static void keytool(String verb, String store, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                verb,
                "-alias",
                "centre",
                "-keystore",
                store,
                "-storetype",
                "PKCS12",
                "-storepass",
                "thu-nghiem"));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private String receive(String unit) {
        Run run = Run.of(
                "receive",
                "--data",
                data(),
                "--profile",
                "hcm-2015",
                "--at",
                "2015-09-30T09:00",
                "--officer",
                "Trần Thị Bưởi",
                "--presenter",
                "Nguyễn Văn Mít",
                "--pre-sent",
                "yes",
                "--unit",
                unit,
                "--mst",
                "0100109106",
                "--procedure",
                "103",
                "--reason",
                "Máy quét hỏng",
                "--json");
        assertThat(run.json().path("receipt").asText())
                .as(run.out() + run.err())
                .hasSize(12);
        return run.json().path("receipt").asText();
    }

    private Run sync(String url) {
        return sync(url, intake.tokenFile());
    }

    private Run sync(String url, Path token, String... more) {
        return Delivery.to(intake, data()).at(url).with(token).run(more);
    }

    private String data() {
        return folder.resolve("terminal").toString();
    }
}
