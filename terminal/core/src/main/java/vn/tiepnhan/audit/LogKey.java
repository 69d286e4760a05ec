package vn.tiepnhan.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The Ed25519 key of a terminal's log (RFC 8032), made from its device key, so that there is nothing more to lose. Its name
 * tells this log from every other. For any thread.
 */
public final class LogKey {
    /** Ed25519 in a signed note (C2SP signed-note). */
    private static final byte ALGORITHM = 1;

    static final int HINT = 4;

    private final String name;
    private final Ed25519PrivateKeyParameters key;

    /**
     * @param terminal prefix of its receipts
     * @param seed 32 bytes
     */
    public LogKey(String terminal, byte[] seed) {
        this.key = new Ed25519PrivateKeyParameters(seed, 0);
        byte[] publicKey = key.generatePublicKey().getEncoded();
        this.name = "tiepnhan/" + terminal + "/" + HexFormat.of().formatHex(publicKey, 0, 4);
    }

    /** Origin of the log and name of its key. */
    public String name() {
        return name;
    }

    /** As verifiers of signed notes take it: {@code name+hint+base64}. */
    public String verifierKey() {
        byte[] encoded = key.generatePublicKey().getEncoded();
        byte[] typed = ByteBuffer.allocate(1 + encoded.length)
                .put(ALGORITHM)
                .put(encoded)
                .array();
        return name + "+" + HexFormat.of().formatHex(hint()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    byte[] sign(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    boolean verifies(byte[] message, byte[] signature) {
        Ed25519PublicKeyParameters publicKey = key.generatePublicKey();
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, publicKey);
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }

    /** First bytes of SHA-256(name, line feed, algorithm, public key). */
    byte[] hint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(ALGORITHM);
            return Arrays.copyOf(digest.digest(key.generatePublicKey().getEncoded()), HINT);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
