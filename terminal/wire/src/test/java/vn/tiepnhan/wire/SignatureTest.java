package vn.tiepnhan.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.wire.PublishedKeys.Endorsement;

final class SignatureTest {
    @TempDir
    Path folder;

    @Test
    void signsTheGoldenReceipt() throws IOException {
        SignedReceipt receipt = Golden.key("centre-key").sign(Golden.payload());

        assertThat(new Answer("01500f31-9d00-7a1b-8c2d-0123456789ab", 1, Answer.Status.CONFIRMED, receipt, null)
                        .bytes())
                .isEqualTo(Golden.line("confirmed.ndjson"));
        assertThat(receipt.payloadBytes()).isEqualTo(Golden.line("receipt-payload.json"));
    }

    @Test
    void opensslVerifiesAReceipt() throws IOException, InterruptedException {
        SigningKey key = SigningKey.generate();
        SignedReceipt receipt = key.sign(Golden.payload());
        Files.write(folder.resolve("payload"), receipt.payloadBytes());
        Files.write(folder.resolve("signature"), receipt.signatureBytes());
        Files.writeString(folder.resolve("key.pem"), key.publicKey().pem());

        assertThat(openssl("payload")).isZero();
        Files.write(folder.resolve("altered"), new Appended(receipt.payloadBytes()).byOneBlank());
        assertThat(openssl("altered")).isNotZero();
    }

    @Test
    void verifiesWhatOpensslSigned() throws IOException, InterruptedException {
        run("openssl", "genpkey", "-algorithm", "ed25519", "-out", "private.pem");
        run("openssl", "pkey", "-in", "private.pem", "-pubout", "-out", "public.pem");
        Files.write(folder.resolve("message"), Golden.payload().bytes());
        run("openssl", "pkeyutl", "-sign", "-inkey", "private.pem", "-rawin", "-in", "message", "-out", "signature");

        SigningKey key = SigningKey.fromPem(
                Files.readString(folder.resolve("private.pem")), Files.readString(folder.resolve("public.pem")));
        byte[] signature = Files.readAllBytes(folder.resolve("signature"));

        assertThat(key.publicKey().verifies(Golden.payload().bytes(), signature))
                .isTrue();
        assertThat(key.sign(Golden.payload()).signatureBytes()).isEqualTo(signature);
    }

    @Test
    void keyIdIsTheDigestOfTheDerKey() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("key.pem"), Golden.text("centre-key.pem"));
        run("openssl", "pkey", "-pubin", "-in", "key.pem", "-outform", "DER", "-out", "key.der");

        String sha256 = Tool.run(folder, "sha256sum", "key.der").output();

        assertThat(sha256)
                .startsWith(
                        VerificationKey.fromPem(Golden.text("centre-key.pem")).keyId());
    }

    @Test
    void aSignatureThatIsNoneIsWrongAndNothingMore() throws IOException {
        VerificationKey key = Golden.key("centre-key").publicKey();

        assertThat(key.verifies(new byte[0], new byte[0])).isFalse();
        assertThat(key.verifies(new byte[0], new byte[64])).isFalse();
        assertThat(key.verifies(new byte[0], new byte[65])).isFalse();
    }

    @Test
    void keysThatDoNotBelongTogetherAreRefused() throws IOException {
        String mine = Golden.text("centre-key.private.pem");
        String other = SigningKey.generate().publicKey().pem();

        assertThatThrownBy(() -> SigningKey.fromPem(mine, other)).isInstanceOf(WireFormatException.class);
        assertThatThrownBy(() -> SigningKey.fromPem("", other)).isInstanceOf(WireFormatException.class);
        assertThatThrownBy(() -> VerificationKey.fromPem("-----BEGIN PUBLIC KEY-----\n!\n-----END PUBLIC KEY-----"))
                .isInstanceOf(WireFormatException.class);
        assertThatThrownBy(() -> VerificationKey.fromPem(mine)).isInstanceOf(WireFormatException.class);
    }

    @Test
    void onlyAnOlderKeyMayVouchForANewerOne() throws IOException {
        SigningKey older = Golden.key("centre-key");
        SigningKey newer = Golden.key("next-key");
        Endorsement word = Endorsement.of(newer.publicKey(), older);

        assertThat(word.verifiedBy(older.publicKey()).keyId())
                .isEqualTo(newer.publicKey().keyId());
        assertThatThrownBy(() -> word.verifiedBy(newer.publicKey())).isInstanceOf(WireFormatException.class);
        Endorsement swapped = new Endorsement(
                Endorsement.of(SigningKey.generate().publicKey(), newer).payload(), word.signature(), word.keyId());
        assertThatThrownBy(() -> swapped.verifiedBy(older.publicKey())).isInstanceOf(WireFormatException.class);
    }

    @Test
    void readsTheGoldenListOfKeys() throws IOException {
        PublishedKeys keys = PublishedKeys.read(Golden.line("keys.json"));

        assertThat(keys.bytes()).isEqualTo(Golden.line("keys.json"));
        Endorsement word = keys.keys().get(1).endorsement();
        assertThat(word).isNotNull();
        assertThat(word.verifiedBy(VerificationKey.fromPem(keys.keys().get(0).publicKey()))
                        .pem())
                .isEqualTo(Golden.text("next-key.pem"));
    }

    private int openssl(String message) throws IOException, InterruptedException {
        return Tool.run(
                        folder,
                        "openssl",
                        "pkeyutl",
                        "-verify",
                        "-pubin",
                        "-inkey",
                        "key.pem",
                        "-rawin",
                        "-in",
                        message,
                        "-sigfile",
                        "signature")
                .exit();
    }

    private void run(String... command) throws IOException, InterruptedException {
        assertThat(Tool.run(folder, command)).returns(0, Tool.Result::exit);
    }

    private record Appended(byte[] bytes) {
        byte[] byOneBlank() {
            byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + 1);
            longer[bytes.length] = (byte) ' ';
            return longer;
        }
    }
}
