package vn.tiepnhan.bridge.token.child;

import org.jspecify.annotations.Nullable;

/**
 * A line to the process of a PKCS#11 library.
 *
 * @param act list or sign
 * @param reader name of the reader the token should be in, null for any
 * @param label regular expression found in the token's label, empty for any
 * @param certificate CKA_ID of the key to sign with
 * @param data what is signed, as the mechanism takes it
 * @param rsa the kind of key: RSA, else EC
 * @param pin for one login
 */
public record Request(
        String act,
        @Nullable String reader,
        String label,
        byte @Nullable [] certificate,
        byte @Nullable [] data,
        boolean rsa,
        char @Nullable [] pin) {
    public static Request list(@Nullable String reader, String label) {
        return new Request("list", reader, label, null, null, false, null);
    }

    /** Nothing of a PIN. */
    @Override
    public String toString() {
        return "Request[" + act + "]";
    }
}
