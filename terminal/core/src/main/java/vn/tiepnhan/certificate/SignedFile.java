package vn.tiepnhan.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.Key;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorException;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.tiepnhan.dossier.Wording;

/**
 * Checks the XML signature (XML-DSig, W3C) of a file a unit sent before: that it covers the whole document, that nothing was
 * changed, and that the certificate in it stands. No document type, no reference out of the file is followed.
 */
public final class SignedFile {
    private static final String CANONICAL_1_1 = "http://www.w3.org/2006/12/xml-c14n11";

    private SignedFile() {}

    /**
     * @param intact whether the signed bytes are what was signed, and are the whole document
     * @param signer null where there is no certificate in it
     */
    public record Outcome(boolean intact, @Nullable Examined signer, List<Wording> findings) {
        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    public static Outcome examine(byte[] file, CertificateCheck check, String taxCode, Instant at) throws IOException {
        Document document;
        try {
            document = parsed(file);
        } catch (SAXException notXml) {
            return broken("Tệp không phải XML đọc được.", "The file is no readable XML.");
        }
        NodeList signatures = document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
        if (signatures.getLength() == 0) {
            return broken("Tệp chưa được ký số.", "The file is not signed.");
        }
        if (signatures.getLength() > 1) {
            return broken(
                    "Tệp có nhiều chữ ký; máy này chỉ kiểm tra tệp có một chữ ký.",
                    "The file has several signatures; only files with one are checked here.");
        }
        try {
            return verified(signatures, check, taxCode, at);
        } catch (MarshalException | XMLSignatureException unusable) {
            return broken(
                    "Chữ ký không đọc được hoặc dùng cách ký không an toàn.", "The signature is unreadable or unsafe.");
        }
    }

    private static Outcome verified(NodeList signatures, CertificateCheck check, String taxCode, Instant at)
            throws MarshalException, XMLSignatureException {
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        DOMValidateContext context = new DOMValidateContext(new KeyOfTheCertificate(), signatures.item(0));
        context.setProperty("org.jcp.xml.dsig.secureValidation", true);
        XMLSignature signature = factory.unmarshalXMLSignature(context);
        List<X509Certificate> found = certificates(signature.getKeyInfo());
        if (found.isEmpty()) {
            return broken("Chữ ký không kèm chứng thư.", "The signature carries no certificate.");
        }
        List<Wording> findings = new ArrayList<>();
        boolean intact = signature.validate(context);
        if (!intact) {
            findings.add(new Wording(
                    "Nội dung đã bị sửa sau khi ký, hoặc chữ ký không phải của chứng thư này.",
                    "The content was changed after it was signed, or the signature is not this certificate's."));
        }
        if (!maySign(found.get(0))) {
            intact = false;
            findings.add(new Wording(
                    "Chứng thư này không được cấp để ký số. Đề nghị đơn vị ký lại bằng chứng thư ký số của họ.",
                    "This certificate was not issued for signing. Ask the unit to sign with the one that was."));
        }
        if (!coversAll(signature)) {
            intact = false;
            findings.add(
                    new Wording("Chữ ký chỉ phủ một phần của tệp.", "The signature covers a part of the file only."));
        }
        return new Outcome(intact, check.examine(found.get(0), found, taxCode, at), findings);
    }

    /** Digital signature or commitment to content (RFC 5280, 4.2.1.3); every use where none is named. */
    private static boolean maySign(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[0] || usage[1];
    }

    /**
     * The whole document is what a reference without fragment names; a part of it could be swapped for another. So could
     * what a transform leaves out.
     */
    private static boolean coversAll(XMLSignature signature) {
        List<?> references = signature.getSignedInfo().getReferences();
        return references.stream()
                .anyMatch(one -> one instanceof Reference reference
                        && "".equals(reference.getURI())
                        && reference.getTransforms().stream().allMatch(SignedFile::leavesAllIn));
    }

    /** All but the signature itself. */
    private static boolean leavesAllIn(Object transform) {
        String algorithm = ((Transform) transform).getAlgorithm();
        return algorithm.equals(Transform.ENVELOPED)
                || algorithm.startsWith(CanonicalizationMethod.INCLUSIVE)
                || algorithm.startsWith(CanonicalizationMethod.EXCLUSIVE)
                || algorithm.startsWith(CANONICAL_1_1);
    }

    private static List<X509Certificate> certificates(@Nullable KeyInfo info) {
        List<X509Certificate> found = new ArrayList<>();
        if (info != null) {
            for (Object part : info.getContent()) {
                if (part instanceof X509Data data) {
                    data.getContent().stream()
                            .filter(X509Certificate.class::isInstance)
                            .map(X509Certificate.class::cast)
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** The key of the first certificate in the signature; whether that one is to be believed is asked afterwards. */
    private static final class KeyOfTheCertificate extends KeySelector {
        @Override
        public KeySelectorResult select(
                @Nullable KeyInfo info, Purpose purpose, AlgorithmMethod method, XMLCryptoContext context)
                throws KeySelectorException {
            Key key = certificates(info).stream()
                    .findFirst()
                    .map(X509Certificate::getPublicKey)
                    .orElseThrow(() -> new KeySelectorException("the signature carries no certificate"));
            return () -> key;
        }
    }

    private static Document parsed(byte[] file) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(file));
        } catch (ParserConfigurationException absent) {
            throw new IllegalStateException("every Java platform reads XML", absent);
        }
    }

    private static Outcome broken(String vi, String en) {
        return new Outcome(false, null, List.of(new Wording(vi, en)));
    }
}
