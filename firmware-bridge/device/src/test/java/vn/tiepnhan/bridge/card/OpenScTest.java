package vn.tiepnhan.bridge.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiepnhan.bridge.api.CardChallenge;
import vn.tiepnhan.bridge.sim.card.Holder;
import vn.tiepnhan.bridge.sim.card.PivCard;
import vn.tiepnhan.bridge.sim.card.Pkcs15Card;
import vn.tiepnhan.bridge.sim.card.ReaderSlot;
import vn.tiepnhan.bridge.token.TokenModule;

/** Our cards of bytes are honest: software of others, OpenSC, reads them and signs with them as with real ones. */
@Timeout(90)
final class OpenScTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Holder HOLDER = Holder.make("RSA", Holder.SAMPLE, FROM, FROM.plus(Duration.ofDays(3650)));

    @TempDir
    private Path folder;

    private PcscDaemon daemon;

    @BeforeEach
    void start() throws Exception {
        daemon = PcscDaemon.prepared().start("Quay 1");
    }

    @AfterEach
    void stop() {
        daemon.close();
    }

    @Test
    void openScKnowsThePivCardAndItsCertificate() throws Exception {
        try (ReaderSlot slot = daemon.slot(0)) {
            slot.insert(new PivCard(HOLDER, "123456", 3, true));
            awaitCard();
            assertThat(said("opensc-tool", "-r", "0", "-n")).contains("Personal Identity Verification Card");
            assertThat(said("opensc-tool", "-r", "0", "-a").replace(":", "")).containsIgnoringCase("544e2d504956");
            assertThat(said("pkcs11-tool", "-O", "--type", "cert"))
                    .contains("Certificate for PIV Authentication")
                    .contains("CCCD:079000000000");
        }
    }

    @Test
    void openScSignsWithThePivCard() throws Exception {
        byte[] data = "dữ liệu".getBytes(StandardCharsets.UTF_8);
        Path in = Files.write(folder.resolve("data"), data);
        Path out = folder.resolve("signature");
        try (ReaderSlot slot = daemon.slot(0)) {
            slot.insert(new PivCard(HOLDER, "123456", 3, false));
            awaitCard();
            said(
                    "pkcs11-tool",
                    "--login",
                    "--pin",
                    "123456",
                    "--sign",
                    "--mechanism",
                    "SHA256-RSA-PKCS",
                    "--id",
                    "01",
                    "-i",
                    in.toString(),
                    "-o",
                    out.toString());
        }
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(HOLDER.keys().getPublic());
        check.update(data);
        assertThat(check.verify(Files.readAllBytes(out))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Pkcs15Card.Habit.class,
            names = {"PLAIN_DIRECTORY", "RELATIVE_PATHS", "FILLED"})
    void openScReadsThePkcs15Card(Pkcs15Card.Habit habit) throws Exception {
        try (ReaderSlot slot = daemon.slot(0)) {
            slot.insert(new Pkcs15Card(HOLDER, "123456", 3, EnumSet.of(habit)));
            awaitCard();
            assertThat(said("pkcs15-tool", "-r", "0", "--list-certificates"))
                    .contains("X.509 Certificate [Chứng thư ký]");
            String pem = said("pkcs15-tool", "-r", "0", "--read-certificate", "45");
            assertThat(pem.replaceAll("\\s", "")).contains(Base64.getEncoder().encodeToString(HOLDER.certificate()));
        }
    }

    @Test
    void openScsOwnPkcs11LibraryIsOneOfThoseTheBridgeCanSpeakThrough() throws Exception {
        Path library = openScLibrary();
        try (ReaderSlot slot = daemon.slot(0)) {
            PivCard card = new PivCard(HOLDER, "123456", 3, false);
            slot.insert(card);
            awaitCard();
            TokenModule token = new TokenModule(library, "Quay 1 00 00", "", Duration.ofSeconds(20));
            assertThat(token.contents().certificates()).hasSize(1);
            CardChallenge challenge = new CardChallenge(CardChallenge.Purpose.APPROVAL, new byte[32]);
            assertThat(token.sign(challenge, "999999".getBytes(StandardCharsets.US_ASCII))
                            .signed())
                    .isFalse();
            assertThat(card.triesLeft()).isEqualTo(2);
            assertThat(token.sign(challenge, "123456".getBytes(StandardCharsets.US_ASCII))
                            .fits(challenge))
                    .isTrue();
        }
    }

    private static Path openScLibrary() throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of("/usr/lib"), "*-linux-gnu*")) {
            for (Path folder : folders) {
                if (Files.exists(folder.resolve("opensc-pkcs11.so"))) {
                    return folder.resolve("opensc-pkcs11.so");
                }
            }
        }
        throw new IOException("no opensc-pkcs11.so: apt-get install opensc-pkcs11");
    }

    /** pcscd looks for a card every 400 ms. */
    private void awaitCard() throws Exception {
        for (int i = 0; i < 200; i++) {
            if (said("opensc-tool", "-l").matches("(?s).*\\n0 +Yes.*")) {
                return;
            }
        }
        throw new IOException("the card is not seen: " + said("opensc-tool", "-l"));
    }

    /** OpenSC reads a card only by the driver of some vendor: this one's selects and reads as plain ISO 7816-4 has it. */
    private String said(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        if (command[0].startsWith("pkcs15")) {
            Path conf = folder.resolve("opensc.conf");
            Files.writeString(
                    conf, "app default { card_atr 3B:86:80:01:54:4E:2D:50:31:35:64 { driver = \"MaskTech\"; } }\n");
            builder.environment().put("OPENSC_CONF", conf.toString());
        }
        Process process = builder.start();
        boolean over = process.waitFor(30, TimeUnit.SECONDS);
        String text = Files.readString(said);
        assertThat(over && process.exitValue() == 0)
                .as(String.join(" ", command) + ": " + text)
                .isTrue();
        return text;
    }
}
