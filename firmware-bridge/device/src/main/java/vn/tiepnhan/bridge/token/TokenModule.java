package vn.tiepnhan.bridge.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.CardChallenge;
import vn.tiepnhan.bridge.api.CertificateFacts;
import vn.tiepnhan.bridge.api.ChallengeAnswer;
import vn.tiepnhan.bridge.api.PinState;
import vn.tiepnhan.bridge.card.application.CardApplication;
import vn.tiepnhan.bridge.card.application.CardContents;
import vn.tiepnhan.bridge.card.application.CertificateReader;
import vn.tiepnhan.bridge.card.application.PinWords;
import vn.tiepnhan.bridge.card.application.SignedDigest;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;
import vn.tiepnhan.bridge.token.child.Answer;
import vn.tiepnhan.bridge.token.child.Request;

/**
 * A token spoken to through its vendor's PKCS#11 library. Each act is a process of its own, ended with it: a library that
 * crashed or hung last time begins anew, and one that is not needed takes no memory. May be used from any thread.
 */
public final class TokenModule implements CardApplication {
    private static final int DIGITAL_SIGNATURE = 0;

    private final Path library;
    private final @Nullable String reader;
    private final String label;
    private final Duration patience;

    /**
     * @param reader name of the reader the token is in, null for any
     * @param label regular expression found in the token's label, empty for any
     */
    public TokenModule(Path library, @Nullable String reader, String label, Duration patience) {
        this.library = library;
        this.reader = reader;
        this.label = label;
        this.patience = patience;
    }

    @Override
    public CardContents contents() throws CardFault {
        try (TokenProcess process = start()) {
            CardContents.Gathering gathering = new CardContents.Gathering();
            for (Answer.Held held :
                    well(process.ask(Request.list(reader, label))).certificates()) {
                gathering.from(() -> List.of(facts(held)));
            }
            return gathering.all();
        }
    }

    @Override
    public PinState pinState() throws CardFault {
        try (TokenProcess process = start()) {
            return TokenPin.state(well(process.ask(Request.list(reader, label))).tokenFlags());
        }
    }

    @Override
    public ChallengeAnswer sign(CardChallenge challenge, byte[] pin) throws CardFault {
        char[] characters =
                StandardCharsets.ISO_8859_1.decode(ByteBuffer.wrap(pin)).array();
        Arrays.fill(pin, (byte) 0);
        try (TokenProcess process = start()) {
            Answer listed = well(process.ask(Request.list(reader, label)));
            Answer.Held held = loginCertificate(listed.certificates());
            PinState before = TokenPin.state(listed.tokenFlags());
            if (before.blocked() || characters.length == 0) {
                return new ChallengeAnswer(
                        null, null, facts(held), before.blocked() ? before : PinWords.misshapen(before, 1, 64));
            }
            return signed(process, held, challenge, characters);
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    private ChallengeAnswer signed(TokenProcess process, Answer.Held held, CardChallenge challenge, char[] pin)
            throws CardFault {
        CertificateFacts facts = facts(held);
        boolean rsa = CertificateReader.parse(held.label(), held.der()).getPublicKey() instanceof RSAPublicKey;
        byte[] digest = SignedDigest.sha256(challenge.message());
        Answer answer = process.ask(
                new Request("sign", reader, label, held.id(), rsa ? SignedDigest.info(digest) : digest, rsa, pin));
        if (answer.error() != null) {
            return new ChallengeAnswer(null, null, facts, TokenPin.refused(answer));
        }
        byte[] signature = answer.signature();
        if (signature == null) {
            throw CardFault.cannotSign("không có khóa của chứng thư", "the certificate's key is not on it");
        }
        ChallengeAnswer signed = new ChallengeAnswer(
                rsa ? signature : TokenPin.derOf(signature),
                rsa ? "SHA256withRSA" : "SHA256withECDSA",
                facts,
                PinWords.ACCEPTED);
        if (!signed.fits(challenge)) {
            throw CardFault.garbled("chữ ký không khớp chứng thư", "its signature does not fit its certificate");
        }
        return signed;
    }

    /** Of several, say of last year and of this, the one that is for signatures and valid longest. */
    private static Answer.Held loginCertificate(List<Answer.Held> all) throws CardFault {
        Answer.Held best = null;
        X509Certificate bestRead = null;
        for (Answer.Held one : all) {
            X509Certificate read = CertificateReader.parse(one.label(), one.der());
            boolean[] usage = read.getKeyUsage();
            boolean signs = one.id().length > 0
                    && read.getBasicConstraints() < 0
                    && (usage == null || usage[DIGITAL_SIGNATURE]);
            if (signs
                    && (bestRead == null
                            || Comparator.comparing(X509Certificate::getNotAfter)
                                            .compare(read, bestRead)
                                    > 0)) {
                best = one;
                bestRead = read;
            }
        }
        if (best == null) {
            throw CardFault.cannotSign("không có chứng thư ký", "no certificate for signatures");
        }
        return best;
    }

    private static Answer well(Answer answer) throws CardFault {
        if (answer.error() != null) {
            throw CardFault.module(Kind.MODULE_FAILED, answer.error() + " (" + answer.detail() + ")", null);
        }
        return answer;
    }

    private static CertificateFacts facts(Answer.Held held) throws CardFault {
        return CertificateReader.facts(held.label(), CertificateReader.parse(held.label(), held.der()));
    }

    private TokenProcess start() throws CardFault {
        if (!Files.isRegularFile(library)) {
            throw CardFault.module(Kind.MODULE_MISSING, library.toString(), null);
        }
        return TokenProcess.start(library, patience);
    }
}
