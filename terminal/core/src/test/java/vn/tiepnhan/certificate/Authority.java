package vn.tiepnhan.certificate;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** A real certificate authority for tests: keys, certificates and revocation lists. */
public final class Authority {
    public static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static long serial = 1;

    final KeyPair keys;
    public final X509Certificate certificate;
    private final X500Name name;

    private Authority(KeyPair keys, X509Certificate certificate, X500Name name) {
        this.keys = keys;
        this.certificate = certificate;
        this.name = name;
    }

    public static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    public static Authority root(String subject) {
        KeyPair keys = keys();
        X500Name name = new X500Name(subject);
        return new Authority(keys, made(name, keys, name, keys, NOW.minus(Duration.ofDays(900)), 9000, true), name);
    }

    public Authority below(String subject) {
        KeyPair theirs = keys();
        X500Name its = new X500Name(subject);
        return new Authority(theirs, made(its, theirs, name, keys, NOW.minus(Duration.ofDays(300)), 3000, true), its);
    }

    public X509Certificate unit(String subject, KeyPair theirs) {
        return unit(subject, theirs, NOW.minus(Duration.ofDays(10)), 365);
    }

    public X509Certificate unit(String subject, KeyPair theirs, Instant from, int days) {
        return made(new X500Name(subject), theirs, name, keys, from, days, false);
    }

    /** For one use only, of {@link KeyUsage}. */
    public X509Certificate unit(String subject, KeyPair theirs, int usage) {
        Instant from = NOW.minus(Duration.ofDays(10));
        return made(new X500Name(subject), theirs, name, keys, from, 365, new KeyUsage(usage));
    }

    public X509CRL list(Instant made, Instant next, BigInteger... revoked) {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(name, Date.from(made));
            builder.setNextUpdate(Date.from(next));
            for (BigInteger one : revoked) {
                builder.addCRLEntry(one, Date.from(made.minus(Duration.ofHours(1))), CRLReason.keyCompromise);
            }
            return new JcaX509CRLConverter()
                    .getCRL(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        } catch (OperatorCreationException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static X509Certificate made(
            X500Name subject, KeyPair theirs, X500Name issuer, KeyPair signer, Instant from, int days, boolean ca) {
        KeyUsage authority = new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
        return made(subject, theirs, issuer, signer, from, days, ca ? authority : null);
    }

    private static X509Certificate made(
            X500Name subject,
            KeyPair theirs,
            X500Name issuer,
            KeyPair signer,
            Instant from,
            int days,
            @Nullable KeyUsage usage) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    BigInteger.valueOf(serial++),
                    Date.from(from),
                    Date.from(from.plus(Duration.ofDays(days))),
                    subject,
                    theirs.getPublic());
            if (usage != null) {
                boolean ca = usage.hasUsages(KeyUsage.keyCertSign);
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(ca));
                builder.addExtension(Extension.keyUsage, true, usage);
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer.getPrivate())));
        } catch (OperatorCreationException | GeneralSecurityException | CertIOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
