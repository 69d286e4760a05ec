package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff whose card is a real PKCS#11 token (SoftHSM), asked through the bridge by its challenge and nothing else. */
final class StaffCardTest {
    private static final Path SOFTHSM = Path.of("/usr/lib/softhsm/libsofthsm2.so");
    private static final String READER = "pkcs11:" + SOFTHSM;

    @TempDir
    private Path folder;

    private Run run(String pins, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", folder.resolve("data").toString(), "--json"));
        return Run.with(pins.getBytes(StandardCharsets.US_ASCII), all.toArray(String[]::new));
    }

    /** A token with one key and its certificate; answers the certificate's SHA-256. */
    private String token(String kind) throws IOException, InterruptedException, GeneralSecurityException {
        Path conf = Path.of(Objects.requireNonNull(System.getenv("SOFTHSM2_CONF"), "run through Maven"));
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        Files.createDirectories(Objects.requireNonNull(conf.toAbsolutePath().getParent()));
        Files.writeString(
                conf, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        String key = folder.resolve("key.pem").toString();
        String certificate = folder.resolve("certificate.pem").toString();
        String der = folder.resolve("certificate.der").toString();
        List<String> request = new ArrayList<>(List.of("openssl", "req", "-x509", "-nodes", "-days", "365"));
        request.addAll(
                kind.equals("rsa")
                        ? List.of("-newkey", "rsa:2048")
                        : List.of("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"));
        request.addAll(List.of("-keyout", key, "-out", certificate, "-utf8", "-subj", "/C=VN/CN=Lê Văn Đạo"));
        request.addAll(List.of("-addext", "basicConstraints=critical,CA:FALSE"));
        tool(request.toArray(String[]::new));
        tool("openssl", "pkcs8", "-topk8", "-nocrypt", "-in", key, "-out", key + "8");
        tool("openssl", "x509", "-in", certificate, "-outform", "DER", "-out", der);
        tool("softhsm2-util", "--init-token", "--free", "--label", "THU", "--so-pin", "0000", "--pin", "123456");
        tool(
                "softhsm2-util",
                "--import",
                key + "8",
                "--token",
                "THU",
                "--label",
                "ky",
                "--id",
                "01",
                "--pin",
                "123456");
        List<String> write = new ArrayList<>(List.of("pkcs11-tool", "--module", SOFTHSM.toString()));
        write.addAll(List.of("--token-label", "THU", "--login", "--pin", "123456", "--write-object", der));
        write.addAll(List.of("--type", "cert", "--id", "01", "--label", "ky"));
        tool(write.toArray(String[]::new));
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(Path.of(der))));
    }

    private void tool(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(said)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa", "ec"})
    void aCardLogsInAndAnotherPersonsCardApproves(String kind)
            throws IOException, InterruptedException, GeneralSecurityException, SQLException {
        String card = token(kind);
        run("913577\n", "staff", "add", "ky-thuat", "--name", "Phạm Kỹ Thuật", "--role", "TECHNICIAN");
        run("913577\n", "staff", "login", "ky-thuat");
        String role = "SUPERVISOR";
        run(
                "770426\n",
                "staff",
                "add",
                "dao",
                "--name",
                "Lê Văn Đạo",
                "--role",
                role,
                "--card",
                card.toUpperCase(Locale.ROOT));
        run("770426\n", "staff", "add", "chau", "--name", "Trần Thị Châu");
        run("770426\n482915\n", "staff", "login", "chau");
        String draft = receive("TA01234Z");

        Run wrong = run("999999\n", "approve", draft, "--card-reader", READER);
        assertThat(wrong.exit()).as(wrong.out()).isEqualTo(2);
        assertThat(wrong.json().at("/problems/0/code").asText()).isEqualTo("CARD_PIN");
        Run approved = run("123456\n", "approve", draft, "--card-reader", READER, "--at", "2015-11-10T10:00");
        assertThat(approved.json().path("received").asBoolean())
                .as(approved.out() + approved.err())
                .isTrue();

        assertThat(run("999999\n", "staff", "login", "--card-reader", READER).exit())
                .isEqualTo(2);
        assertThat(run("", "staff", "who").json().path("id").asText()).isEqualTo("chau");
        Run login = run("123456\n", "staff", "login", "--card-reader", READER);
        assertThat(login.exit()).as(login.out() + login.err()).isZero();
        assertThat(run("", "staff", "who").json().path("id").asText()).isEqualTo("dao");
        Run own = run("123456\n", "approve", receive("TB01234Z"), "--card-reader", READER);
        assertThat(own.json().at("/problems/0/code").asText())
                .as("a session the card vouched for, and the same card")
                .isEqualTo("SAME_PERSON");

        assertThat(run("", "verify").json().path("ok").asBoolean()).isTrue();
        byHand("UPDATE staff_key SET voucher = zeroblob(64) WHERE voucher IS NOT NULL");
        assertThat(run("", "verify").out()).contains("chữ ký của dao sai");
    }

    private String receive(String unit) {
        List<String> words = new ArrayList<>(List.of("receive", "--profile", "thanh-hoa-2015", "--procedure", "600"));
        words.addAll(List.of("--at", "2015-11-10T09:00", "--unit", unit, "--mst", "0100109106", "--reason", "x"));
        words.addAll(List.of("--incident", "OTHER", "--description", "Cháy trụ sở", "--commitment", "yes"));
        return run("", words.toArray(String[]::new)).json().path("draft").asText();
    }

    private void byHand(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("data").resolve("store.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void aCardOfNobodyOnTheListIsNotAskedToSign() throws IOException, InterruptedException, GeneralSecurityException {
        token("ec");
        run("913577\n", "staff", "add", "ky-thuat", "--name", "Phạm Kỹ Thuật", "--role", "TECHNICIAN");
        Run stranger = run("123456\n", "staff", "login", "--card-reader", READER);
        assertThat(stranger.exit()).isEqualTo(2);
        assertThat(stranger.json().at("/problems/0/code").asText()).isEqualTo("CARD_UNKNOWN");
        Run nowhere = run("123456\n", "staff", "login", "--card-reader", "pkcs11:/usr/lib/none.so");
        assertThat(nowhere.exit()).isEqualTo(1);
        assertThat(nowhere.json().at("/error/vi").asText()).isNotEmpty();
    }

    @Test
    void whereRootsAreKeptACardMustLeadToOne() throws IOException, InterruptedException, GeneralSecurityException {
        String card = token("ec");
        run("913577\n", "staff", "add", "ky-thuat", "--name", "Phạm Kỹ Thuật", "--role", "TECHNICIAN");
        run("913577\n", "staff", "login", "ky-thuat");
        run("770426\n", "staff", "add", "dao", "--name", "Lê Văn Đạo", "--role", "SUPERVISOR", "--card", card);
        Path roots = Files.createDirectories(folder.resolve("data/roots"));
        String other = roots.resolve("other.pem").toString();
        tool(
                "openssl",
                "req",
                "-x509",
                "-nodes",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-keyout",
                folder.resolve("other.key").toString(),
                "-out",
                other,
                "-subj",
                "/CN=Another root");

        Run refused = run("123456\n", "staff", "login", "--card-reader", READER);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.json().at("/problems/0/code").asText()).isEqualTo("CARD_NOT_TRUSTED");
        assertThat(run("", "staff", "who").json().path("id").asText()).isEqualTo("ky-thuat");

        Files.copy(folder.resolve("certificate.pem"), roots.resolve("own.pem"));
        Run login = run("123456\n", "staff", "login", "--card-reader", READER);
        assertThat(login.exit()).as(login.out() + login.err()).isZero();
        assertThat(run("", "verify").json().path("ok").asBoolean()).isTrue();
    }
}
