package vn.tiepnhan.wire;

import java.util.Base64;

/** PEM armour (RFC 7468). */
final class Pem {
    private Pem() {}

    static String encode(byte[] der, String label) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    /** @throws WireFormatException if there is no such block */
    static byte[] decode(String pem, String label) {
        String begin = "-----BEGIN " + label + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END " + label + "-----");
        if (from < 0 || to < from) {
            throw new WireFormatException("no PEM block " + label, null);
        }
        try {
            return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
        } catch (IllegalArgumentException broken) {
            throw new WireFormatException("no base64 in PEM block " + label, broken);
        }
    }
}
