package vn.tiepnhan.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiepnhan.certificate.Authority.NOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CertificateCheckTest {
    private static final String UNIT = "UID=MST:0100109106-001,UID=CCCD:001087012345,CN=Cong ty Mau,C=VN";

    @TempDir
    Path folder;

    private final Authority root = Authority.root("CN=Goc thu nghiem,C=VN");
    private final Authority issuer = root.below("CN=CA thu nghiem,C=VN");
    private final KeyPair keys = Authority.keys();
    private final X509Certificate unit = issuer.unit(UNIT, keys);

    @BeforeEach
    void freshLists() throws IOException, GeneralSecurityException {
        keep("root.crl", root.list(NOW.minusSeconds(60), NOW.plus(Duration.ofDays(30))));
        keep("ca.crl", issuer.list(NOW.minusSeconds(60), NOW.plus(Duration.ofDays(1))));
    }

    private void keep(String name, X509CRL list) throws IOException, GeneralSecurityException {
        Files.write(folder.resolve(name), list.getEncoded());
    }

    private Examined examine(X509Certificate certificate, String taxCode) throws IOException {
        return new CertificateCheck(List.of(root.certificate), RevocationLists.in(folder))
                .examine(certificate, List.of(issuer.certificate), taxCode, NOW);
    }

    @Test
    void aCertificateWithItsChainAndFreshListsIsValid() throws IOException {
        Examined examined = examine(unit, "0100109106001");
        assertThat(examined.findings()).isEmpty();
        assertThat(examined.standing()).isEqualTo(Standing.VALID);
        assertThat(examined.chain()).hasSize(3);
        assertThat(examined.of().uids()).containsExactlyInAnyOrder("MST:0100109106-001", "CCCD:001087012345");
        assertThat(examined.of().name()).isEqualTo("Cong ty Mau");
    }

    @Test
    void findsAllUidsOfOneMultiValuedPart() {
        X509Certificate both = issuer.unit("CN=Hai ma+UID=MST:0100109106+UID=MST:0101243150,C=VN", keys);
        assertThat(UnitCertificate.of(both).taxCodes()).containsExactlyInAnyOrder("0100109106", "0101243150");
    }

    @Test
    void aHouseholdsIsThatOfItsOwnerAndANumberWithoutItsKindCountsWhole() {
        UnitCertificate owner = UnitCertificate.of(issuer.unit("UID=CCCD:079085001234,CN=Tran Van Ba,C=VN", keys));
        assertThat(owner.isOf("079085001234")).isTrue();
        assertThat(owner.isOf("079085001235")).isFalse();
        assertThat(owner.taxCodes())
                .as("shown to nobody by the token of a person")
                .isEmpty();
        UnitCertificate bare = UnitCertificate.of(issuer.unit("UID=0100109106,CN=Cong ty Mau,C=VN", keys));
        assertThat(bare.isOf("0100109106")).isTrue();
        assertThat(bare.isOf("0100109106-001")).isFalse();
    }

    @Test
    void anotherUnitsIsSaidToBeTheirs() throws IOException {
        Examined examined = examine(unit, "0100109106");
        assertThat(examined.standing()).as("a branch is not its head office").isEqualTo(Standing.WRONG_UNIT);
        assertThat(examined.findings().get(0).vi()).contains("0100109106001", "token nào");
    }

    @Test
    void anOldOneIsExpiredAndAFutureOneIsNotYet() throws IOException {
        assertThat(examine(issuer.unit(UNIT, keys, NOW.minus(Duration.ofDays(400)), 365), "")
                        .standing())
                .isEqualTo(Standing.EXPIRED);
        assertThat(examine(issuer.unit(UNIT, keys, NOW.plus(Duration.ofDays(2)), 365), "")
                        .standing())
                .isEqualTo(Standing.NOT_YET);
    }

    @Test
    void aRevokedOneIsRevokedEvenByAnOldList() throws IOException, GeneralSecurityException {
        keep("ca.crl", issuer.list(NOW.minus(Duration.ofDays(9)), NOW.minusSeconds(5), unit.getSerialNumber()));
        assertThat(examine(unit, "").standing()).isEqualTo(Standing.REVOKED);
    }

    @Test
    void withoutAFreshListItIsNotChecked() throws IOException, GeneralSecurityException {
        keep("ca.crl", issuer.list(NOW.minus(Duration.ofDays(9)), NOW.minusSeconds(5)));
        Examined stale = examine(unit, "");
        assertThat(stale.standing()).isEqualTo(Standing.UNCHECKED);
        assertThat(stale.findings().get(0).vi()).contains("đã cũ");
        Files.delete(folder.resolve("ca.crl"));
        assertThat(examine(unit, "").findings().get(0).vi()).contains("Chưa có danh sách");
    }

    @Test
    void namesAListThatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("ca.crl"), "no list");
        Examined text = examine(unit, "");
        assertThat(text.standing()).isEqualTo(Standing.UNCHECKED);
        assertThat(text.findings().get(0).vi()).contains("Chưa có danh sách", "(ca.crl)");
        Files.write(folder.resolve("ca.crl"), new byte[] {0x30, (byte) 0x82, 1});
        assertThat(examine(unit, "").findings().get(0).en()).contains("is not here", "(ca.crl)");
        Files.write(folder.resolve("other.crl"), new byte[0]);
        assertThat(examine(unit, "").findings().get(0).vi()).contains("(ca.crl, other.crl)");
    }

    /** A list somebody else signed in the issuer's name says nothing. */
    @Test
    void aForgedListDoesNotCount() throws IOException, GeneralSecurityException {
        Authority forger = Authority.root("CN=CA thu nghiem,C=VN");
        keep("ca.crl", forger.list(NOW.minusSeconds(60), NOW.plus(Duration.ofDays(1)), unit.getSerialNumber()));
        assertThat(examine(unit, "").standing()).isEqualTo(Standing.UNCHECKED);
    }

    @Test
    void aForgedCertificateIsNotGenuine() throws IOException {
        Authority forger = Authority.root("CN=CA thu nghiem,C=VN");
        assertThat(examine(forger.unit(UNIT, keys), "0100109106001").standing()).isEqualTo(Standing.NOT_GENUINE);
    }

    /** A unit's key must not be able to make certificates for others. */
    @Test
    void aUnitIsNoAuthority() throws IOException {
        Authority posing = Authority.root("CN=Cong ty Mau,C=VN");
        X509Certificate itsOwn = issuer.unit("CN=Cong ty Mau,C=VN", posing.keys);
        X509Certificate made = posing.unit(UNIT, keys);
        Examined examined = new CertificateCheck(List.of(root.certificate), RevocationLists.in(folder))
                .examine(made, List.of(itsOwn, issuer.certificate), "", NOW);
        assertThat(examined.standing()).isEqualTo(Standing.NOT_GENUINE);
    }

    @Test
    void anUnknownIssuerCannotBeChecked() throws IOException {
        Examined examined = new CertificateCheck(List.of(), RevocationLists.in(folder))
                .examine(unit, List.of(issuer.certificate), "", NOW);
        assertThat(examined.standing()).isEqualTo(Standing.UNCHECKED);
        assertThat(examined.findings()).anyMatch(finding -> finding.vi().contains("chứng thư gốc"));
    }

    @Test
    void whoeverOnlyVouchesForThemselvesCannotBeChecked() throws IOException {
        Authority alone = Authority.root("CN=Tu ky,C=VN");
        Examined examined = examine(alone.certificate, "");
        assertThat(examined.standing()).isEqualTo(Standing.UNCHECKED);
        assertThat(examined.findings()).hasSize(1);
    }
}
