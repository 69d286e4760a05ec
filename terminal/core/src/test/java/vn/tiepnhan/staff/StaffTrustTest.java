package vn.tiepnhan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.certificate.Authority;
import vn.tiepnhan.dossier.Problem;

final class StaffTrustTest {
    private static final Authority ROOT = Authority.root("CN=Root of the house");
    private static final Authority ISSUER = ROOT.below("CN=Issuer of cards");
    private static final X509Certificate CARD = ISSUER.unit("CN=Lê Văn Đạo", Authority.keys());

    @TempDir
    Path data;

    @Test
    void withoutRootsTheListAloneSpeaksForACardAndThatIsTold() throws Exception {
        StaffTrust.Verdict verdict = verdict();
        assertThat(verdict.objection()).isEmpty();
        assertThat(verdict.unchecked()).isEqualTo("no roots");
    }

    @Test
    void aCardLeadsToARootOverTheIssuerThatStandsOnIt() throws Exception {
        keep("roots", ROOT.certificate.getEncoded());
        keep(
                "crls",
                ISSUER.list(Authority.NOW, Authority.NOW.plus(Duration.ofDays(7)))
                        .getEncoded());
        keep(
                "crls",
                ROOT.list(Authority.NOW, Authority.NOW.plus(Duration.ofDays(7))).getEncoded());
        StaffTrust.Verdict verdict = verdict();
        assertThat(verdict.objection()).isEmpty();
        assertThat(verdict.unchecked()).isEmpty();
    }

    @Test
    void aMissingOrOldListLocksNobodyOutButIsTold() throws Exception {
        keep("roots", ROOT.certificate.getEncoded());
        assertThat(verdict().objection()).isEmpty();
        assertThat(verdict().unchecked()).contains("revocation list is not here");
    }

    @Test
    void aRevokedCardDoesNotCount() throws Exception {
        keep("roots", ROOT.certificate.getEncoded());
        keep(
                "crls",
                ISSUER.list(
                                Authority.NOW.minus(Duration.ofHours(1)),
                                Authority.NOW.plus(Duration.ofDays(7)),
                                CARD.getSerialNumber())
                        .getEncoded());
        assertThat(verdict().objection()).map(Problem::code).contains("CARD_REVOKED");
    }

    @Test
    void aCardOfAnotherHouseDoesNotCount() throws Exception {
        keep("roots", Authority.root("CN=Another root").certificate.getEncoded());
        assertThat(verdict().objection()).map(Problem::code).contains("CARD_NOT_TRUSTED");
    }

    @Test
    void anIssuerOfTheSameNameAndAnotherKeyDoesNotCount() throws Exception {
        keep("roots", Authority.root("CN=Root of the house").certificate.getEncoded());
        assertThat(verdict().objection()).map(Problem::code).contains("CARD_NOT_TRUSTED");
    }

    @Test
    void aFileThatIsNoCertificateIsSaid() throws Exception {
        keep("roots", new byte[] {1, 2, 3});
        assertThat(verdict().objection()).map(Problem::code).contains("ROOTS_UNREADABLE");
    }

    private StaffTrust.Verdict verdict() throws GeneralSecurityException {
        return new StaffTrust(data).on(CARD.getEncoded(), List.of(ISSUER.certificate.getEncoded()), Authority.NOW);
    }

    private void keep(String folder, byte[] bytes) throws IOException {
        Path into = Files.createDirectories(data.resolve(folder));
        Files.write(Files.createTempFile(into, "one", ".der"), bytes);
    }
}
