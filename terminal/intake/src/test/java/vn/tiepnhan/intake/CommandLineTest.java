package vn.tiepnhan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.intake.cli.Main;

final class CommandLineTest {
    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    @Test
    void looksAtTheDatabaseBesideARunningIntake() throws IOException, InterruptedException {
        try (Intake intake = Intake.start(IntakeSettings.under(folder), Clock.systemUTC())) {
            assertThat(run("gaps", "--data", folder.toString())).isZero();
            Caller.of(intake)
                    .deliver(
                            Caller.line(Caller.id(1), 1, "ZK4", 1, ""),
                            Caller.line(Caller.id(3), 1, "ZK4", 3, ",\"voided\":{\"reason\":\"x\"}"));

            assertThat(run("dossiers", "--data", folder.toString(), "--json")).isZero();
            JsonNode dossiers = new ObjectMapper().readTree(out).path("dossiers");
            assertThat(dossiers).hasSize(2);
            assertThat(dossiers.at("/0/receipt").asText()).isEqualTo("ZK4150001237");
            assertThat(dossiers.at("/0/voided").asBoolean()).isFalse();
            assertThat(dossiers.at("/1/voided").asBoolean()).isTrue();

            assertThat(run("gaps", "--data", folder.toString(), "--json")).isEqualTo(2);
            assertThat(out.strip())
                    .isEqualTo("{\"terminals\":[{\"terminal\":\"ZK4\",\"highest\":3,\"missing\":[[2,2]]}]}");
            assertThat(run("gaps", "--data", folder.toString())).isEqualTo(2);
            assertThat(out).contains("thiếu 2");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsNotMade() {
        Path nowhere = folder.resolve("nowhere");

        assertThat(run("dossiers", "--data", nowhere.toString(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(err).contains("no database");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException {
        assertThat(run("serve", "--data", folder.toString(), "--database", "jdbc:postgresql://x/y", "--json"))
                .isEqualTo(1);
        assertThat(new ObjectMapper().readTree(out).at("/error/code").asText()).isEqualTo("POSTGRESQL_NOT_YET");
        assertThat(run("serve", "--data", folder.toString(), "--port", "70000")).isEqualTo(1);
        assertThat(run("serve", "--colour", "red")).isEqualTo(1);
        assertThat(run("serve")).isEqualTo(1);
        assertThat(run("--help")).isZero();
    }

    @Test
    void aDatabaseOfALaterReleaseIsLeftAlone() throws IOException, java.sql.SQLException {
        Intake.start(IntakeSettings.under(folder), Clock.systemUTC()).close();
        try (java.sql.Connection later = java.sql.DriverManager.getConnection(
                IntakeSettings.under(folder).database())) {
            later.createStatement().executeUpdate("PRAGMA user_version = 99");
        }

        assertThat(run("serve", "--data", folder.toString())).isEqualTo(1);
        assertThat(err).contains("99");
        assertThat(run("gaps", "--data", folder.toString())).isEqualTo(1);
    }

    @Test
    void aNewKeyIsVouchedForByTheOneBefore() throws IOException {
        assertThat(run("keys", "--data", folder.toString(), "--new", "--json")).isZero();

        JsonNode keys = new ObjectMapper().readTree(out).path("keys");
        assertThat(keys).hasSize(2);
        assertThat(keys.at("/1/endorsement/keyId")).isEqualTo(keys.at("/0/keyId"));
        assertThat(keys.at("/0/notAfter")).isEqualTo(keys.at("/1/notBefore"));
        try (Intake intake = Intake.start(IntakeSettings.under(folder), Clock.systemUTC())) {
            assertThat(Files.readString(intake.publicKeyFile()))
                    .isEqualTo(keys.at("/1/publicKey").asText());
        }
    }

    @Test
    void aDamagedKeyIsSaidNotReplaced() throws IOException {
        Intake.start(IntakeSettings.under(folder), Clock.systemUTC()).close();
        Files.writeString(folder.resolve("signing-keys/0001.private.pem"), "garbage");

        assertThat(run("serve", "--data", folder.toString())).isEqualTo(1);
        assertThat(err).contains("signing-keys");
        assertThat(Files.readString(folder.resolve("signing-keys/0001.private.pem")))
                .isEqualTo("garbage");
    }

    private int run(String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code = Main.run(
                arguments,
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }
}
