package vn.tiepnhan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiepnhan.certificate.Authority.NOW;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.crypto.dsig.spec.XPathFilterParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

final class SignedFileTest {
    private static final String XML = "<HoSo><DonVi>Công ty Mẫu</DonVi><Phan Id=\"p1\">12 lao động</Phan></HoSo>";
    private static final String WHOLE = "";

    private final Authority root = Authority.root("CN=Goc thu nghiem,C=VN");
    private final KeyPair keys = Authority.keys();
    private final X509Certificate unit = root.unit("UID=MST:0100109106,CN=Cong ty Mau,C=VN", keys);
    private final CertificateCheck check = new CertificateCheck(List.of(root.certificate), RevocationLists.none());

    @Test
    void aSignedFileIsIntactAndNamesItsSigner() throws Exception {
        SignedFile.Outcome outcome = SignedFile.examine(signed(WHOLE), check, "0100109106", NOW);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.intact()).isTrue();
        assertThat(outcome.signer()).isNotNull();
        assertThat(outcome.signer().standing()).as("no revocation list is here").isEqualTo(Standing.UNCHECKED);
    }

    @Test
    void aChangedFileIsNotIntact() throws Exception {
        byte[] changed =
                new String(signed(WHOLE), UTF_8).replace("12 lao", "13 lao").getBytes(UTF_8);
        SignedFile.Outcome outcome = SignedFile.examine(changed, check, "0100109106", NOW);
        assertThat(outcome.intact()).isFalse();
        assertThat(outcome.findings().get(0).vi()).contains("bị sửa");
    }

    /** What is outside the signed part could say anything. */
    @Test
    void aSignatureOverAPartIsNotOneOverTheFile() throws Exception {
        SignedFile.Outcome outcome = SignedFile.examine(signed("#p1"), check, "0100109106", NOW);
        assertThat(outcome.intact()).isFalse();
    }

    /** Part of the document, by way of a transform: what it leaves out could say anything. */
    @Test
    void aTransformThatLeavesSomethingOutDoesNotSignTheFile() throws Exception {
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        Transform onlyTheUnit =
                factory.newTransform(Transform.XPATH, new XPathFilterParameterSpec("ancestor-or-self::DonVi"));
        SignedFile.Outcome outcome = SignedFile.examine(signed(WHOLE, unit, onlyTheUnit), check, "0100109106", NOW);
        assertThat(outcome.intact()).isFalse();
        assertThat(outcome.findings().get(0).vi()).contains("một phần");
    }

    @Test
    void aCertificateForEncryptionSignsNothing() throws Exception {
        X509Certificate other = root.unit("UID=MST:0100109106,CN=Cong ty Mau,C=VN", keys, KeyUsage.keyEncipherment);
        SignedFile.Outcome outcome = SignedFile.examine(signed(WHOLE, other), check, "0100109106", NOW);
        assertThat(outcome.intact()).isFalse();
        assertThat(outcome.findings().get(0).vi()).contains("không được cấp để ký số", "ký lại");
        X509Certificate right = root.unit("UID=MST:0100109106,CN=Cong ty Mau,C=VN", keys, KeyUsage.nonRepudiation);
        assertThat(SignedFile.examine(signed(WHOLE, right), check, "0100109106", NOW)
                        .intact())
                .isTrue();
    }

    @Test
    void whatIsNoSignedXmlIsSaidToBeThat() throws IOException {
        assertThat(SignedFile.examine("<HoSo/>".getBytes(UTF_8), check, "", NOW)
                        .findings()
                        .get(0)
                        .vi())
                .contains("chưa được ký");
        assertThat(SignedFile.examine("<HoSo".getBytes(UTF_8), check, "", NOW).intact())
                .isFalse();
        String bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";
        assertThat(SignedFile.examine(bomb.getBytes(UTF_8), check, "", NOW)
                        .findings()
                        .get(0)
                        .vi())
                .contains("không phải XML");
    }

    private byte[] signed(String reference)
            throws GeneralSecurityException, ParserConfigurationException, IOException, SAXException, MarshalException,
                    XMLSignatureException, TransformerException {
        return signed(reference, unit);
    }

    private byte[] signed(String reference, X509Certificate certificate, Transform... further)
            throws GeneralSecurityException, ParserConfigurationException, IOException, SAXException, MarshalException,
                    XMLSignatureException, TransformerException {
        DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
        documents.setNamespaceAware(true);
        Document document = documents.newDocumentBuilder().parse(new ByteArrayInputStream(XML.getBytes(UTF_8)));
        document.getDocumentElement().getLastChild().getAttributes();
        ((org.w3c.dom.Element) document.getDocumentElement().getLastChild()).setIdAttribute("Id", true);
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        List<Transform> transforms =
                new ArrayList<>(List.of(factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null)));
        transforms.addAll(List.of(further));
        var whole = factory.newReference(
                reference, factory.newDigestMethod(DigestMethod.SHA256, null), transforms, null, null);
        var info = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.INCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", null),
                List.of(whole));
        KeyInfoFactory infos = factory.getKeyInfoFactory();
        factory.newXMLSignature(info, infos.newKeyInfo(List.of(infos.newX509Data(List.of(certificate)))))
                .sign(new DOMSignContext(keys.getPrivate(), document.getDocumentElement()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}
