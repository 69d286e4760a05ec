package vn.tiepnhan.bridge.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card in a reader, and what can be read without a PIN.
 *
 * @param reader the reader's name as the system says it
 * @param atr answer to reset, hexadecimal; empty where there is none (a soft token, a card that does not answer)
 * @param token id of its token profile
 * @param kind piv, pkcs15, pkcs11 or unknown
 * @param supported false where this program cannot read it; {@code cause} says so then
 * @param cause why reading failed or is incomplete, null when all is well
 */
public record CardInside(
        String reader,
        String atr,
        String token,
        String kind,
        boolean supported,
        List<CertificateFacts> certificates,
        @Nullable Cause cause) {
    public CardInside {
        certificates = List.copyOf(certificates);
    }
}
