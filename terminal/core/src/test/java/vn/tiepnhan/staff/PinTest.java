package vn.tiepnhan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.wire.SigningKey;

final class PinTest {
    /** By the reference program: echo -n 482915 | argon2 somesaltsomesalt -id -t 2 -k 19456 -p 1 -l 32 -v 13 -r. */
    @Test
    void aPinIsStretchedAsTheReferenceProgramDoesIt() {
        byte[] salt = "somesaltsomesalt".getBytes(StandardCharsets.US_ASCII);
        assertThat(HexFormat.of().formatHex(PinLock.derive("482915".toCharArray(), 19_456, 2, 1, salt)))
                .isEqualTo("f046cac16f353dece3b0deb4c4a5650593b7c9f7d5cfb55196df0f1d0694cdb0");
    }

    @Test
    void onlyThePinOpensTheKeyItLocked() {
        SigningKey key = SigningKey.generate();
        PinLock lock = new PinLock();
        var box = lock.lock("482915".toCharArray(), key);
        String publicPem = key.publicKey().pem();
        assertThat(lock.open("482915".toCharArray(), box, publicPem)
                        .orElseThrow()
                        .privatePem())
                .isEqualTo(key.privatePem());
        assertThat(lock.open("482916".toCharArray(), box, publicPem)).isEmpty();
        assertThat(lock.open(new char[0], box, publicPem)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"111111", "123456", "987654", "890123", "121212", "123123", "480480480480"})
    void pinsAnybodyWouldTryAreRefused(String pin) {
        assertThat(PinRule.refusal(pin.toCharArray()).map(Problem::code)).contains("PIN_EASY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48291", "4829154829154", "48291a", "４８２９１５", "482 915"})
    void aPinIsSixToTwelveDigits(String pin) {
        assertThat(PinRule.refusal(pin.toCharArray()).map(Problem::code)).contains("PIN_FORMAT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"482915", "112233", "135790", "482915482917"})
    void otherPinsAreTaken(String pin) {
        assertThat(PinRule.refusal(pin.toCharArray())).isEmpty();
    }
}
