package vn.tiepnhan.bridge.sim.card;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.bridge.card.application.SignedDigest;
import vn.tiepnhan.bridge.card.tlv.TlvWriter;

/**
 * Who a card made of bytes belongs to: a key made at random, and a certificate for it that the key itself signed, so that
 * nobody can mistake it for one of a public CA.
 */
public record Holder(KeyPair keys, byte[] certificate) {
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int UTF8 = 0x0C;
    private static final byte[] RSA_SHA256 = TlvWriter.join(oid("2A864886F70D01010B"), new byte[] {5, 0});
    private static final byte[] EC_SHA256 = oid("2A8648CE3D040302");
    private static final Map<String, byte[]> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("C", oid("550406"));
        NAMES.put("L", oid("550407"));
        NAMES.put("O", oid("55040A"));
        NAMES.put("CN", oid("550403"));
        NAMES.put("UID", oid("0992268993F22C640101"));
    }

    /** One part of a name. */
    public record Named(String type, String value) {}

    /** The name a simulated card bears unless told otherwise. */
    public static final List<Named> SAMPLE = List.of(
            new Named("C", "VN"),
            new Named("CN", "NGUYỄN THỊ MẪU (THẺ MÔ PHỎNG)"),
            new Named("UID", "CCCD:079000000000"),
            new Named("UID", "MST:0312345678"));

    /** @param algorithm RSA (2048 bits) or EC (P-256) */
    public static Holder make(String algorithm, List<Named> subject, Instant from, Instant until) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(2048);
            }
            KeyPair keys = generator.generateKeyPair();
            byte[] kind = TlvWriter.object(SEQUENCE, algorithm.equals("EC") ? EC_SHA256 : RSA_SHA256);
            byte[] name = name(subject);
            byte[] body = TlvWriter.object(
                    SEQUENCE,
                    TlvWriter.object(0xA0, integer(BigInteger.TWO)),
                    integer(serial(keys)),
                    kind,
                    name,
                    TlvWriter.object(SEQUENCE, time(from), time(until)),
                    name,
                    keys.getPublic().getEncoded());
            Signature signature = Signature.getInstance(algorithm.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(body);
            byte[] bits = TlvWriter.object(0x03, new byte[1], signature.sign());
            return new Holder(keys, TlvWriter.object(SEQUENCE, body, kind, bits));
        } catch (GeneralSecurityException everyJavaHasThese) {
            throw new IllegalStateException(everyJavaHasThese);
        }
    }

    private static BigInteger serial(KeyPair keys) {
        byte[] digest = SignedDigest.sha256(keys.getPublic().getEncoded());
        return new BigInteger(1, Arrays.copyOf(digest, 8));
    }

    private static byte[] name(List<Named> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Named part : parts) {
            byte[] type = NAMES.get(part.type());
            if (type == null) {
                throw new IllegalArgumentException("no name part " + part.type());
            }
            int tag = part.type().equals("C") ? 0x13 : UTF8;
            byte[] value = TlvWriter.object(tag, part.value().getBytes(StandardCharsets.UTF_8));
            out.writeBytes(TlvWriter.object(SET, TlvWriter.object(SEQUENCE, type, value)));
        }
        return TlvWriter.object(SEQUENCE, out.toByteArray());
    }

    private static byte[] integer(BigInteger value) {
        return TlvWriter.object(0x02, value.toByteArray());
    }

    private static byte[] time(Instant at) {
        String text = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").format(at.atOffset(ZoneOffset.UTC));
        boolean old = at.atOffset(ZoneOffset.UTC).getYear() < 2050;
        return TlvWriter.object(
                old ? 0x17 : 0x18, (old ? text.substring(2) : text).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] oid(String hex) {
        return TlvWriter.object(0x06, HexFormat.of().parseHex(hex));
    }
}
