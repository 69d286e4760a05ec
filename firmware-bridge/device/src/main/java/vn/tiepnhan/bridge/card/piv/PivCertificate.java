package vn.tiepnhan.bridge.card.piv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import vn.tiepnhan.bridge.card.tlv.MalformedTlv;
import vn.tiepnhan.bridge.card.tlv.Tlv;

/** The container a PIV card keeps a certificate in (SP 800-73-4, part 1, appendix A): 70 certificate, 71 CertInfo. */
final class PivCertificate {
    private static final int CONTAINER = 0x53;
    private static final int CERTIFICATE = 0x70;
    private static final int CERT_INFO = 0x71;
    private static final int LARGEST = 64 * 1024;

    private PivCertificate() {}

    /**
     * The certificate inside, inflated where it is packed; nothing where the container is empty.
     *
     * @throws MalformedTlv when it is no such container, or what is in it grows past {@value #LARGEST} bytes
     */
    static Optional<byte[]> in(byte[] answer) throws MalformedTlv {
        if (answer.length == 0) {
            return Optional.empty();
        }
        Tlv outer = Tlv.first(answer);
        List<Tlv> inside = outer.tag() == CONTAINER ? outer.children() : Tlv.all(answer);
        Optional<byte[]> held = Tlv.find(inside, CERTIFICATE).map(Tlv::value).filter(bytes -> bytes.length > 0);
        if (held.isEmpty()) {
            return held;
        }
        boolean packed = Tlv.find(inside, CERT_INFO)
                .map(info -> info.value().length > 0 && info.value()[0] != 0)
                .orElse(false);
        return Optional.of(packed || isGzip(held.get()) ? unpacked(held.get()) : held.get());
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /** Packed by gzip as the standard says, by zlib as some cards do, or said to be packed and is not. */
    private static byte[] unpacked(byte[] bytes) throws MalformedTlv {
        if (bytes[0] == 0x30) {
            return bytes;
        }
        try (InputStream in = isGzip(bytes)
                ? new GZIPInputStream(new ByteArrayInputStream(bytes))
                : new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            byte[] whole = in.readNBytes(LARGEST + 1);
            if (whole.length > LARGEST) {
                throw new MalformedTlv(
                        "chứng thư giải nén quá " + LARGEST + " byte",
                        "certificate inflates past " + LARGEST + " bytes");
            }
            return whole;
        } catch (MalformedTlv tooLarge) {
            throw tooLarge;
        } catch (IOException broken) {
            throw new MalformedTlv(
                    "chứng thư ghi là nén nhưng không giải nén được", "certificate said to be packed does not inflate");
        }
    }
}
