package vn.tiepnhan.staff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import vn.tiepnhan.store.office.StaffPins.Box;
import vn.tiepnhan.wire.SigningKey;

/**
 * Locks a signing key with a PIN: Argon2id (RFC 9106) makes a key of the PIN, ChaCha20-Poly1305 locks the signing key with
 * it. A PIN is right when the box opens. For any thread.
 */
final class PinLock {
    /** 19 MiB, two passes: what OWASP asks at least, and under half a second on a Raspberry Pi 4. */
    private static final int MEMORY_KIB = 19_456;

    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int KEY = 32;

    private final SecureRandom random = new SecureRandom();

    Box lock(char[] pin, SigningKey key) {
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] derived = derive(pin, MEMORY_KIB, PASSES, LANES, salt);
        byte[] plain = key.privatePem().getBytes(StandardCharsets.US_ASCII);
        try {
            return new Box(MEMORY_KIB, PASSES, LANES, salt, nonce, run(Cipher.ENCRYPT_MODE, derived, nonce, plain));
        } catch (AEADBadTagException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            Arrays.fill(derived, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The signing key, or nothing where the PIN is another. */
    Optional<SigningKey> open(char[] pin, Box box, String publicPem) {
        byte[] derived = derive(pin, box.memoryKib(), box.passes(), box.lanes(), box.salt());
        try {
            byte[] plain = run(Cipher.DECRYPT_MODE, derived, box.nonce(), box.box());
            return Optional.of(SigningKey.fromPem(new String(plain, StandardCharsets.US_ASCII), publicPem));
        } catch (AEADBadTagException wrongPin) {
            return Optional.empty();
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    static byte[] derive(char[] pin, int memoryKib, int passes, int lanes, byte[] salt) {
        byte[] password = PBEParametersGenerator.PKCS5PasswordToUTF8Bytes(pin);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] derived = new byte[KEY];
        generator.generateBytes(password, derived);
        Arrays.fill(password, (byte) 0);
        return derived;
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] input) throws AEADBadTagException {
        try {
            Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
            cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
            return cipher.doFinal(input);
        } catch (AEADBadTagException wrongPin) {
            throw wrongPin;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform since 11 has ChaCha20-Poly1305", absent);
        }
    }
}
