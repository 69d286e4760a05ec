package vn.tiepnhan.ui.kiosk.model;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.tiepnhan.bridge.sim.card.Holder;

/** An authority that gives units their certificates and takes them back; another of its name is not it. */
final class UnitAuthority {
    private static final X500Name NAME = new X500Name("CN=CA Mẫu,C=VN");

    private final KeyPair keys = keys();
    private final Instant now;
    private final X509Certificate own;
    private long serial = 1;

    UnitAuthority(Instant now) {
        this.now = now;
        this.own = made(NAME, keys, now.plus(Duration.ofDays(900)), true);
    }

    /** @param subject for example {@code CN=…,UID=MST:0312345678} */
    Holder unit(String subject, Instant until) {
        KeyPair its = keys();
        try {
            return new Holder(
                    its, made(new X500Name(subject), its, until, false).getEncoded());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Writes this authority's certificate where a kiosk looks for those it trusts. */
    Path trusted(Path folder) throws IOException, GeneralSecurityException {
        Files.write(Files.createDirectories(folder).resolve("ca.der"), own.getEncoded());
        return folder;
    }

    /** Writes a fresh list of what it took back. */
    Path revoked(Path folder, BigInteger... serials) throws IOException, OperatorCreationException {
        X509v2CRLBuilder list = new X509v2CRLBuilder(NAME, Date.from(now.minus(Duration.ofHours(2))));
        list.setNextUpdate(Date.from(now.plus(Duration.ofDays(2))));
        for (BigInteger one : serials) {
            list.addCRLEntry(one, Date.from(now.minus(Duration.ofHours(3))), CRLReason.keyCompromise);
        }
        Files.write(
                Files.createDirectories(folder).resolve("ca.crl"),
                list.build(signer()).getEncoded());
        return folder;
    }

    private X509Certificate made(X500Name subject, KeyPair its, Instant until, boolean authority) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    NAME,
                    BigInteger.valueOf(++serial),
                    Date.from(now.minus(Duration.ofDays(300))),
                    Date.from(until),
                    subject,
                    its.getPublic());
            if (authority) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (OperatorCreationException | GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
