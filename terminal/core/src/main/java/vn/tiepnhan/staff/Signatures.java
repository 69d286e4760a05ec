package vn.tiepnhan.staff;

import vn.tiepnhan.wire.VerificationKey;
import vn.tiepnhan.wire.WireFormatException;

/** Checks what staff signed. */
public final class Signatures {
    private Signatures() {}

    /** @param pem the public key as it was kept */
    public static boolean verify(String pem, byte[] digest, byte[] signature) {
        try {
            return VerificationKey.fromPem(pem).verifies(digest, signature);
        } catch (WireFormatException noKey) {
            return false;
        }
    }
}
