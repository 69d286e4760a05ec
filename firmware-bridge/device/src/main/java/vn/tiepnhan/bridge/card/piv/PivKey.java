package vn.tiepnhan.bridge.card.piv;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;
import vn.tiepnhan.bridge.card.application.SignedDigest;

/**
 * How a PIV card's key of some kind signs (SP 800-78-5, table 9).
 *
 * @param reference the algorithm's number
 * @param algorithm name for {@link java.security.Signature}
 * @param blockBytes length of what the card signs
 */
record PivKey(int reference, String algorithm, int blockBytes) {
    /** Nothing for keys too weak for a login, or of a kind no PIV card has. */
    static Optional<PivKey> of(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return switch (rsa.getModulus().bitLength()) {
                case 2048 -> Optional.of(new PivKey(0x07, "SHA256withRSA", 256));
                case 3072 -> Optional.of(new PivKey(0x05, "SHA256withRSA", 384));
                case 4096 -> Optional.of(new PivKey(0x16, "SHA256withRSA", 512));
                default -> Optional.empty();
            };
        }
        if (key instanceof ECPublicKey ec) {
            return switch (ec.getParams().getOrder().bitLength()) {
                case 256 -> Optional.of(new PivKey(0x11, "SHA256withECDSA", 32));
                case 384 -> Optional.of(new PivKey(0x14, "SHA256withECDSA", 48));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** What is given to the card: a padded DigestInfo (PKCS#1 v1.5) for RSA, the digest for EC, left-filled to its size. */
    byte[] block(byte[] message) {
        byte[] digest = SignedDigest.sha256(message);
        byte[] block = new byte[blockBytes];
        if (algorithm.endsWith("RSA")) {
            byte[] info = SignedDigest.info(digest);
            Arrays.fill(block, 2, blockBytes - info.length - 1, (byte) 0xFF);
            block[1] = 1;
            System.arraycopy(info, 0, block, blockBytes - info.length, info.length);
        } else {
            System.arraycopy(digest, 0, block, blockBytes - digest.length, digest.length);
        }
        return block;
    }
}
