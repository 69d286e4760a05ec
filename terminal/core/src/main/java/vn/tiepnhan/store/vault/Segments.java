package vn.tiepnhan.store.vault;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A sealed file: {@code TNB1}, 16 bytes of salt, then segments of 64 KiB, each ChaCha20-Poly1305 under a key derived from
 * salt and file name. The nonce counts the segments and marks the last one, so that cutting, re-ordering or joining
 * files shows (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
 */
final class Segments {
    private static final byte[] MAGIC = "TNB1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int PLAIN = 64 * 1024;
    private static final int TAG = 16;

    private Segments() {}

    static void seal(byte[] key, String name, SecureRandom random, InputStream plain, OutputStream out)
            throws IOException {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        out.write(MAGIC);
        out.write(salt);
        SecretKeySpec fileKey = fileKey(key, salt, name);
        byte[] segment = plain.readNBytes(PLAIN);
        for (int index = 0; ; index++) {
            byte[] next = segment.length < PLAIN ? new byte[0] : plain.readNBytes(PLAIN);
            boolean last = next.length == 0;
            out.write(run(Cipher.ENCRYPT_MODE, fileKey, index, last, segment));
            if (last) {
                return;
            }
            segment = next;
        }
    }

    /** The plain bytes; every read is of an authenticated segment. Closes {@code sealed} with it. */
    static InputStream open(byte[] key, String name, InputStream sealed) throws IOException {
        DataInputStream in = new DataInputStream(sealed);
        byte[] magic = new byte[MAGIC.length];
        byte[] salt = new byte[SALT];
        try {
            in.readFully(magic);
            in.readFully(salt);
        } catch (EOFException cut) {
            throw new IOException(name + " is cut short", cut);
        }
        if (!Arrays.equals(magic, MAGIC)) {
            throw new IOException(name + " is no sealed file");
        }
        return new Opened(fileKey(key, salt, name), in);
    }

    private static SecretKeySpec fileKey(byte[] key, byte[] salt, String name) {
        byte[] info = name.getBytes(StandardCharsets.US_ASCII);
        byte[] message =
                ByteBuffer.allocate(SALT + info.length).put(salt).put(info).array();
        return new SecretKeySpec(Vault.mac(key, message), "ChaCha20");
    }

    private static byte[] run(int mode, SecretKeySpec key, int index, boolean last, byte[] input) throws IOException {
        byte[] nonce = ByteBuffer.allocate(12)
                .putInt(7, index)
                .put(11, (byte) (last ? 1 : 0))
                .array();
        try {
            Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
            cipher.init(mode, key, new IvParameterSpec(nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException refused) {
            throw new IOException("segment " + index + " was changed or is not the last", refused);
        }
    }

    private static final class Opened extends InputStream {
        private final SecretKeySpec key;
        private final InputStream sealed;
        private ByteArrayInputStream plain = new ByteArrayInputStream(new byte[0]);
        private byte[] next;
        private int index;

        Opened(SecretKeySpec key, InputStream sealed) throws IOException {
            this.key = key;
            this.sealed = sealed;
            this.next = sealed.readNBytes(PLAIN + TAG);
            fill();
        }

        private void fill() throws IOException {
            byte[] segment = next;
            next = sealed.readNBytes(PLAIN + TAG);
            plain = new ByteArrayInputStream(run(Cipher.DECRYPT_MODE, key, index++, next.length == 0, segment));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (plain.available() == 0 && next.length > 0) {
                fill();
            }
            return plain.read(into, offset, length);
        }

        @Override
        public void close() throws IOException {
            sealed.close();
        }
    }
}
