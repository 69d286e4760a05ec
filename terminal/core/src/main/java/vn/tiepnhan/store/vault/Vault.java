package vn.tiepnhan.store.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals columns under the device key with ChaCha20-Poly1305 (RFC 8439; a Pi 4 has no AES instructions): 12 random bytes
 * of nonce, then ciphertext and tag. Table, column and row are authenticated, so that a sealed value moved to another row
 * or column does not open. Safe for use by several threads.
 */
public final class Vault {
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final int MARK = 8;

    private final byte[] deviceKey;
    private final SecretKeySpec columns;
    private final byte[] marks;
    private final SecureRandom random = new SecureRandom();
    /** Looking a cipher up costs more than sealing a short value. For sealing only: it refuses a nonce it has seen. */
    private final ThreadLocal<Cipher> sealing = ThreadLocal.withInitial(Vault::cipher);
    /** The same for opening; a value opened twice in a row needs a fresh one. */
    private final ThreadLocal<Cipher> opening = ThreadLocal.withInitial(Vault::cipher);

    Vault(byte[] deviceKey) {
        this.deviceKey = deviceKey.clone();
        this.columns = new SecretKeySpec(derive("columns v1"), "ChaCha20");
        this.marks = derive("marks v1");
    }

    /** Seals a value for {@code table.column} of one row. */
    public byte[] seal(String column, long row, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, column, row, nonce, plain, 0, plain.length);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** Opens what {@link #seal} made for the same place. @throws BrokenSealException if it is not what was sealed there */
    public byte[] open(String column, long row, byte[] sealed) {
        if (sealed.length < NONCE + TAG) {
            throw new BrokenSealException(column, row, null);
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return run(Cipher.DECRYPT_MODE, column, row, nonce, sealed, NONCE, sealed.length - NONCE);
    }

    /** Seals text as UTF-8. */
    public byte[] sealText(String column, long row, String text) {
        return seal(column, row, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens what {@link #sealText} made. */
    public String openText(String column, long row, byte[] sealed) {
        return new String(open(column, row, sealed), StandardCharsets.UTF_8);
    }

    /**
     * Eight bytes that are alike where two texts of a column are alike, and tell nothing else to whoever lacks the device
     * key; none for a blank text.
     */
    public byte[] mark(String column, String text) {
        String plain = text.strip();
        return plain.isEmpty()
                ? new byte[0]
                : Arrays.copyOf(mac(marks, (column + ":" + plain).getBytes(StandardCharsets.UTF_8)), MARK);
    }

    /** A value that tells this device key from any other without revealing it. */
    public byte[] fingerprint() {
        return derive("key check v1");
    }

    /** Seed of the key that signs heads of the log. */
    public byte[] logSeed() {
        return derive("log key v1");
    }

    /** Digests whole rows; for one thread at a time. */
    public Mac rowMac() {
        return mac(derive("rows v1"));
    }

    byte[] derive(String purpose) {
        return mac(deviceKey, ("tiepnhan " + purpose).getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] mac(byte[] key, byte[] message) {
        return mac(key).doFinal(message);
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has HmacSHA256", absent);
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("ChaCha20-Poly1305");
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform since 11 has ChaCha20-Poly1305", absent);
        }
    }

    private Cipher sealing(byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = sealing.get();
        cipher.init(Cipher.ENCRYPT_MODE, columns, new IvParameterSpec(nonce));
        return cipher;
    }

    private Cipher opening(byte[] nonce) throws GeneralSecurityException {
        try {
            Cipher cipher = opening.get();
            cipher.init(Cipher.DECRYPT_MODE, columns, new IvParameterSpec(nonce));
            return cipher;
        } catch (InvalidKeyException sameNonceAgain) {
            Cipher fresh = cipher();
            fresh.init(Cipher.DECRYPT_MODE, columns, new IvParameterSpec(nonce));
            opening.set(fresh);
            return fresh;
        }
    }

    private byte[] run(int mode, String column, long row, byte[] nonce, byte[] input, int offset, int length) {
        try {
            Cipher cipher = mode == Cipher.ENCRYPT_MODE ? sealing(nonce) : opening(nonce);
            cipher.updateAAD((column + ":" + row).getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input, offset, length);
        } catch (GeneralSecurityException refused) {
            throw new BrokenSealException(column, row, refused);
        }
    }
}
