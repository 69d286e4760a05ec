package vn.tiepnhan.bridge.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.api.CardChallenge;
import vn.tiepnhan.bridge.api.CertificateFacts;
import vn.tiepnhan.bridge.api.ChallengeAnswer;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;

/** PKCS#11 libraries: SoftHSM2, and some that are no good, compiled here. */
@Timeout(120)
final class TokenModuleTest {
    private static final Path SOFTHSM = Path.of("/usr/lib/softhsm/libsofthsm2.so");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final CardChallenge CHALLENGE = new CardChallenge(
            CardChallenge.Purpose.STAFF_LOGIN, "0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rsa", "ec"})
    void listsCertificatesWithoutAPinAndSignsWithIt(String algorithm) throws Exception {
        TokenModule token = token(algorithm);

        List<CertificateFacts> certificates = token.contents().certificates();
        assertThat(certificates).singleElement().satisfies(facts -> {
            assertThat(facts.place()).isEqualTo("ky");
            assertThat(facts.uids()).containsExactly("MST:0312345678");
        });
        ChallengeAnswer answer = token.sign(CHALLENGE, pin("123456"));
        assertThat(answer.fits(CHALLENGE)).isTrue();
        assertThat(answer.pin().message().code()).isEqualTo("PIN_OK");
    }

    @Test
    void aWrongPinIsAnAnswerThatIsRememberedByTheToken() throws Exception {
        TokenModule token = token("rsa");
        byte[] typed = pin("654321");

        ChallengeAnswer answer = token.sign(CHALLENGE, typed);

        assertThat(answer.signed()).isFalse();
        assertThat(answer.pin().message().code()).isEqualTo("PIN_WRONG");
        assertThat(typed).containsOnly(0);
        assertThat(token.pinState().message().vi()).contains("đã bị nhập sai");
        assertThat(token.sign(CHALLENGE, pin("123456")).signed()).isTrue();
        assertThat(token.pinState().message().code()).isEqualTo("PIN_TRIES_UNTOLD");
    }

    @Test
    void aLibraryThatCrashesTakesOnlyItsOwnProcessAlong() throws Exception {
        Path library = compiled("int C_GetFunctionList(void **list) { *(volatile int *) 0 = 1; return 0; }");
        for (int i = 0; i < 2; i++) {
            assertFault(library, PATIENCE, Kind.MODULE_CRASHED);
        }
    }

    @Test
    void aLibraryThatHangsIsStoppedAndNamed() throws Exception {
        Path library = compiled("int C_GetFunctionList(void **list) { for (;;) { } return 0; }");
        assertFault(library, Duration.ofSeconds(3), Kind.MODULE_HANGS);
        ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(library.toString()))
                .forEach(child -> assertThat(child.onExit())
                        .as("the process that hung is gone")
                        .succeedsWithin(Duration.ofSeconds(20)));
    }

    /** The places of C_Initialize, C_GetSlotList, C_OpenSession and C_FindObjects in CK_FUNCTION_LIST. */
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 12, 27})
    void aLibraryMayFailInAnyOfItsFunctions(int function) throws Exception {
        assertFault(compiled(failing(function, "*(volatile int *) 0 = 1;")), PATIENCE, Kind.MODULE_CRASHED);
        assertFault(compiled(failing(function, "for (;;) { }")), Duration.ofSeconds(5), Kind.MODULE_HANGS);
    }

    /** A library with one token and nothing on it, until it comes to one function. */
    private static String failing(int function, String how) {
        return """
                #include <string.h>
                typedef unsigned long UL;
                static UL ok() { return 0; }
                static UL unsupported() { return 0x54; }
                static UL bad() { %s return 0; }
                static UL slots(unsigned char present, UL *list, UL *n) { if (list) list[0] = 0; *n = 1; return 0; }
                static UL info(UL slot, void *p) { UL there = 1; memset(p, ' ', 104); memcpy((char *) p + 96, &there, 8); return 0; }
                static UL token(UL slot, void *p) { UL ready = 0x404; memset(p, ' ', 208); memcpy((char *) p + 96, &ready, 8); return 0; }
                static UL open(UL slot, UL flags, void *app, void *notify, UL *h) { *h = 1; return 0; }
                static UL find(UL h, UL *objects, UL most, UL *n) { *n = 0; return 0; }
                static struct { unsigned char major, minor; void *f[68]; } all = {2, 40};
                UL C_GetFunctionList(void **list) {
                    for (int i = 0; i < 68; i++) all.f[i] = unsupported;
                    all.f[0] = all.f[1] = all.f[13] = all.f[14] = all.f[26] = all.f[28] = ok;
                    all.f[3] = C_GetFunctionList; all.f[4] = slots; all.f[5] = info; all.f[6] = token;
                    all.f[12] = open; all.f[27] = find;
                    all.f[%d] = bad;
                    *list = &all;
                    return 0;
                }
                """
                .formatted(how, function);
    }

    @Test
    void aBridgeThatWasKilledLeavesNoHangingLibraryBehind() throws Exception {
        Process process = TokenProcess.launch(compiled("long write(int, const void *, unsigned long);"
                + " int C_GetFunctionList(void **list) { write(1, \"!\", 1); for (;;) { } return 0; }"));
        try {
            assertThat(process.getInputStream().read())
                    .as("the library is loading")
                    .isEqualTo('!');
            process.getOutputStream().close(); // all that is left of a parent that was killed
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aLibraryThatEndsItsProcessOrChattersIsNamedToo() throws Exception {
        assertFault(
                compiled("void exit(int); int C_GetFunctionList(void **list) { exit(7); return 0; }"),
                PATIENCE,
                Kind.MODULE_CRASHED);
        assertFault(
                compiled("int puts(const char *); int fflush(void *); int C_GetFunctionList(void **list)"
                        + " { puts(\"{\\\"error\\\":null}\"); fflush(0); return 5; }"),
                PATIENCE,
                Kind.MODULE_UNUSABLE);
    }

    @Test
    void whatIsNoPkcs11LibraryIsToldSo() throws Exception {
        Path text = Files.writeString(folder.resolve("text.so"), "no library");
        assertFault(text, PATIENCE, Kind.MODULE_UNUSABLE);
        assertFault(compiled("int nothing = 1;"), PATIENCE, Kind.MODULE_UNUSABLE);
        assertFault(folder.resolve("none.so"), PATIENCE, Kind.MODULE_MISSING);
    }

    private static void assertFault(Path library, Duration patience, Kind kind) {
        assertThatThrownBy(() -> new TokenModule(library, null, "", patience).contents())
                .isInstanceOfSatisfying(CardFault.class, fault -> {
                    assertThat(fault.kind()).as(fault.reason().en()).isEqualTo(kind);
                    assertThat(fault.reason().vi()).contains(library.toString());
                    assertThat(fault.reason().en()).contains(library.toString());
                });
    }

    /** A shared library of one C file. */
    private Path compiled(String source) throws Exception {
        Path library = Files.createTempFile(folder, "token", ".so");
        Path text = Files.writeString(folder.resolve("token.c"), source);
        run("gcc", "-shared", "-fPIC", "-O0", "-w", "-o", library.toString(), text.toString());
        return library;
    }

    /** SoftHSM2 with a token as a vendor would hand it out; its configuration is found by the environment the build sets. */
    private TokenModule token(String algorithm) throws Exception {
        String conf = System.getenv("SOFTHSM2_CONF");
        if (conf == null || !Files.exists(SOFTHSM)) {
            throw new IOException("no SoftHSM2: apt-get install softhsm2, and run through Maven");
        }
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        Files.createDirectories(Path.of(conf).toAbsolutePath().getParent());
        Files.writeString(
                Path.of(conf),
                "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        String key = folder.resolve("key.pem").toString();
        String key8 = folder.resolve("key8.pem").toString();
        String certificate = folder.resolve("certificate.pem").toString();
        String der = folder.resolve("certificate.der").toString();
        List<String> kind = algorithm.equals("rsa")
                ? List.of("-newkey", "rsa:2048")
                : List.of("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256");
        List<String> request = new ArrayList<>(List.of("openssl", "req", "-x509", "-nodes", "-days", "365"));
        request.addAll(kind);
        request.addAll(List.of("-keyout", key, "-out", certificate, "-utf8", "-subj"));
        request.add("/C=VN/L=Hồ Chí Minh/CN=CÔNG TY TNHH THỬ NGHIỆM/UID=MST:0312345678");
        request.addAll(List.of("-addext", "basicConstraints=critical,CA:FALSE"));
        run(request.toArray(String[]::new));
        run("openssl", "pkcs8", "-topk8", "-nocrypt", "-in", key, "-out", key8);
        run("openssl", "x509", "-in", certificate, "-outform", "DER", "-out", der);
        run("softhsm2-util", "--init-token", "--free", "--label", "THU", "--so-pin", "0000", "--pin", "123456");
        run("softhsm2-util", "--import", key8, "--token", "THU", "--label", "ky", "--id", "01", "--pin", "123456");
        run(
                "pkcs11-tool",
                "--module",
                SOFTHSM.toString(),
                "--token-label",
                "THU",
                "--login",
                "--pin",
                "123456",
                "--write-object",
                der,
                "--type",
                "cert",
                "--id",
                "01",
                "--label",
                "ky");
        return new TokenModule(SOFTHSM, null, "^THU$", PATIENCE);
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + Files.readString(said));
        }
    }

    private static byte[] pin(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
