package vn.tiepnhan.privacy.centre;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/**
 * Seals bytes to the centre: CMS AuthEnvelopedData (RFC 5083) in BER, AES-256-GCM, the key under RSAES-OAEP (SHA-256) or
 * ephemeral ECDH. {@code openssl cms -decrypt -binary -inform DER} opens it with the private key. Nothing here can. Safe for
 * several threads.
 */
final class Envelope {
    private final CentreCertificate to;
    private final BouncyCastleProvider provider = new BouncyCastleProvider();

    Envelope(CentreCertificate to) {
        this.to = to;
    }

    byte[] seal(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            seal(new ByteArrayInputStream(plain), out);
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory", impossible);
        }
        return out.toByteArray();
    }

    /** Leaves both streams open. */
    void seal(InputStream plain, OutputStream out) throws IOException {
        try {
            CMSAuthEnvelopedDataStreamGenerator generator = new CMSAuthEnvelopedDataStreamGenerator();
            generator.addRecipientInfoGenerator(recipient());
            OutputAEADEncryptor cipher =
                    (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                            .setProvider(provider)
                            .build();
            try (OutputStream content = generator.open(out, cipher)) {
                plain.transferTo(content);
            }
        } catch (CMSException | GeneralSecurityException refused) {
            throw new IllegalStateException("a checked certificate takes every content", refused);
        }
    }

    private RecipientInfoGenerator recipient() throws GeneralSecurityException, CMSException {
        if (!(to.x509().getPublicKey() instanceof ECPublicKey curve)) {
            AlgorithmIdentifier oaep = new JcaAlgorithmParametersConverter()
                    .getAlgorithmIdentifier(
                            org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers.id_RSAES_OAEP,
                            new OAEPParameterSpec(
                                    "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
            return new JceKeyTransRecipientInfoGenerator(to.x509(), oaep).setProvider(provider);
        }
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(curve.getParams());
        KeyPair once = keys.generateKeyPair();
        return new JceKeyAgreeRecipientInfoGenerator(
                        CMSAlgorithm.ECDH_SHA256KDF, once.getPrivate(), once.getPublic(), CMSAlgorithm.AES256_WRAP)
                .addRecipient(to.x509())
                .setProvider(provider);
    }
}
