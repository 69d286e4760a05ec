package vn.tiepnhan.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The Merkle tree of RFC 6962 section 2.1 over an append-only log, kept so that appending and the root cost O(log n).
 *
 * <p>Entry n stores the hash of the perfect subtree that ends with it: the last {@code lowestOneBit(n)} leaves. Those are
 * just the nodes a root is folded from, so nothing else needs to be kept. Entries count from 1.
 */
public final class LogTree {
    private static final byte[] FIRST_CHAIN =
            sha256(new byte[0], "tiepnhan audit chain v1".getBytes(StandardCharsets.US_ASCII), new byte[0]);

    private LogTree() {}

    /** Reads the stored subtree hash of an earlier entry. */
    public interface Nodes {
        byte[] node(long n);
    }

    /** {@code SHA-256(0x00 || record)}. */
    public static byte[] leaf(byte[] record) {
        return sha256(new byte[] {0}, record, new byte[0]);
    }

    /** Links an entry to all before it: {@code SHA-256(previous chain value || leaf)}. */
    public static byte[] chain(byte[] previous, byte[] leaf) {
        return sha256(new byte[0], previous, leaf);
    }

    /** The chain value before the first entry. */
    public static byte[] firstChain() {
        return FIRST_CHAIN.clone();
    }

    /** Hash of the subtree that ends with entry {@code n}, whose leaf is given. */
    public static byte[] node(long n, byte[] leaf, Nodes earlier) {
        byte[] hash = leaf;
        for (long width = 1; width < Long.lowestOneBit(n); width <<= 1) {
            hash = join(earlier.node(n - width), hash);
        }
        return hash;
    }

    /** Root over the first {@code size} entries; of none, the hash of nothing. */
    public static byte[] root(long size, Nodes nodes) {
        if (size == 0) {
            return sha256(new byte[0], new byte[0], new byte[0]);
        }
        long end = size;
        byte[] hash = nodes.node(end);
        for (end -= Long.lowestOneBit(end); end > 0; end -= Long.lowestOneBit(end)) {
            hash = join(nodes.node(end), hash);
        }
        return hash;
    }

    private static byte[] join(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    private static byte[] sha256(byte[] first, byte[] second, byte[] third) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            digest.update(second);
            return digest.digest(third);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
