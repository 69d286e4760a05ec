package vn.tiepnhan.bridge.card.application;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.tiepnhan.bridge.card.tlv.TlvWriter;

/** What a key on a card signs instead of the message: its SHA-256, for RSA inside a DigestInfo (PKCS#1 v1.5). */
public final class SignedDigest {
    private static final byte[] SHA256_PREFIX = HexFormat.of().parseHex("3031300D060960864801650304020105000420");

    private SignedDigest() {}

    public static byte[] sha256(byte[] message) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public static byte[] info(byte[] sha256) {
        return TlvWriter.join(SHA256_PREFIX, sha256);
    }
}
