package vn.tiepnhan.privacy.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed here is opened by OpenSSL with the centre's private key, and by nobody else. */
class EnvelopeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rsa:2048", "rsa:3072", "ec:P-256", "ec:P-384"})
    void opensslOpensWhatIsSealedHere(String key) throws IOException, CertificateException {
        OpensslCentre centre = OpensslCentre.made(folder, key, "30");
        Envelope envelope = new Envelope(CentreCertificate.fromPem(Files.readString(centre.certificate())));
        byte[] line = "{\"dossier\":\"Trần Văn Mẫu\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(centre.opened(envelope.seal(line))).isEqualTo(line);
        assertThat(centre.opened(envelope.seal(new byte[0]))).isEmpty();
        byte[] picture = new byte[3_000_001];
        new SecureRandom().nextBytes(picture);
        assertThat(centre.opened(envelope.seal(picture))).isEqualTo(picture);
    }

    @Test
    void theSameLineNeverLooksTheSame() throws IOException, CertificateException {
        OpensslCentre centre = OpensslCentre.made(folder, "ec:P-256", "30");
        Envelope envelope = new Envelope(CentreCertificate.fromPem(Files.readString(centre.certificate())));
        byte[] line = "một dòng".getBytes(StandardCharsets.UTF_8);
        assertThat(envelope.seal(line)).isNotEqualTo(envelope.seal(line));
    }

    @Test
    void aChangedCopyDoesNotOpen() throws IOException, CertificateException {
        OpensslCentre centre = OpensslCentre.made(folder, "ec:P-256", "30");
        Envelope envelope = new Envelope(CentreCertificate.fromPem(Files.readString(centre.certificate())));
        byte[] sealed = envelope.seal(new byte[1000]);
        sealed[sealed.length - 30] ^= 1;
        assertThatThrownBy(() -> centre.opened(sealed)).hasMessageContaining("openssl");
    }

    @Test
    void weakKeysAndKeysForSigningOnlyAreRefused() throws IOException {
        OpensslCentre weak = OpensslCentre.made(folder.resolve("weak"), "rsa:1024", "30");
        assertThatThrownBy(() -> CentreCertificate.fromPem(Files.readString(weak.certificate())))
                .isInstanceOf(CertificateException.class)
                .hasMessageContaining("2048");
        OpensslCentre signing = OpensslCentre.made(folder.resolve("signing"), "ed25519", "30");
        assertThatThrownBy(() -> CentreCertificate.fromPem(Files.readString(signing.certificate())))
                .isInstanceOf(CertificateException.class);
        assertThatThrownBy(() -> CentreCertificate.fromPem("không phải chứng thư"))
                .isInstanceOf(CertificateException.class);
    }

    @Test
    void aCertificateIsGoodFromItsFirstToItsLastMoment() throws IOException, CertificateException {
        OpensslCentre centre = OpensslCentre.made(folder, "ec:P-256", "30");
        CentreCertificate certificate = CentreCertificate.fromPem(Files.readString(centre.certificate()));
        Instant last = certificate.lastMoment();
        assertThat(certificate.validAt(last)).isTrue();
        assertThat(certificate.validAt(last.plusSeconds(1))).isFalse();
        assertThat(certificate.validAt(Instant.EPOCH)).isFalse();
        assertThat(CentreCertificate.fromPem(certificate.pem()).sha256()).isEqualTo(certificate.sha256());
    }
}
