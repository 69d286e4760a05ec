package vn.tiepnhan.staff;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import vn.tiepnhan.bridge.api.CardChallenge;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.office.StaffPins;
import vn.tiepnhan.wire.VerificationKey;
import vn.tiepnhan.wire.WireFormatException;

/** Checks what staff signed: with a key behind a PIN, with one that a card vouches for, or with the card itself. */
public final class Signatures {
    private static final String CERTIFICATE = "-----BEGIN CERTIFICATE-----";

    private Signatures() {}

    /** @param key number under which the key was kept */
    public static boolean verify(Tables tables, long key, byte[] digest, byte[] signature) {
        StaffPins.Key kept = tables.staffPins().key(key).orElse(null);
        if (kept == null) {
            return false;
        }
        if (kept.pem().startsWith(CERTIFICATE)) {
            return byCard(kept.pem(), new CardChallenge(CardChallenge.Purpose.APPROVAL, digest), signature);
        }
        return bySession(kept.pem(), digest, signature) && vouched(tables, kept);
    }

    private static boolean vouched(Tables tables, StaffPins.Key kept) {
        byte[] voucher = kept.voucher();
        Long card = kept.card();
        if (card == null || voucher == null) {
            return card == null && voucher == null;
        }
        return tables.staffPins()
                .publicKey(card)
                .filter(certificate -> byCard(certificate, challenge(kept.pem()), voucher))
                .isPresent();
    }

    /** What a card signs for the key of a session: SHA-256 of its PEM text, which is new each time. */
    static CardChallenge challenge(String publicPem) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(publicPem.getBytes(StandardCharsets.US_ASCII));
            return new CardChallenge(CardChallenge.Purpose.STAFF_LOGIN, digest);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    private static boolean bySession(String pem, byte[] digest, byte[] signature) {
        try {
            return VerificationKey.fromPem(pem).verifies(digest, signature);
        } catch (WireFormatException noKey) {
            return false;
        }
    }

    private static boolean byCard(String pem, CardChallenge challenge, byte[] signature) {
        try {
            PublicKey key = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                    .getPublicKey();
            Signature check =
                    Signature.getInstance(key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
            check.initVerify(key);
            check.update(challenge.message());
            return check.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    static String pem(byte[] der) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return CERTIFICATE + "\n" + base64 + "\n-----END CERTIFICATE-----\n";
    }
}
