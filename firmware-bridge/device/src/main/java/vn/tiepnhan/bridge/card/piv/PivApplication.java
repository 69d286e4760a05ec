package vn.tiepnhan.bridge.card.piv;

import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiepnhan.bridge.api.CardChallenge;
import vn.tiepnhan.bridge.api.CertificateFacts;
import vn.tiepnhan.bridge.api.ChallengeAnswer;
import vn.tiepnhan.bridge.api.PinState;
import vn.tiepnhan.bridge.card.apdu.CardTalk;
import vn.tiepnhan.bridge.card.apdu.CommandApdu;
import vn.tiepnhan.bridge.card.apdu.ResponseApdu;
import vn.tiepnhan.bridge.card.application.CardApplication;
import vn.tiepnhan.bridge.card.application.CardContents;
import vn.tiepnhan.bridge.card.application.CertificateReader;
import vn.tiepnhan.bridge.card.application.PinCommand;
import vn.tiepnhan.bridge.card.application.PinWords;
import vn.tiepnhan.bridge.card.tlv.MalformedTlv;
import vn.tiepnhan.bridge.card.tlv.Tlv;
import vn.tiepnhan.bridge.card.tlv.TlvWriter;
import vn.tiepnhan.bridge.link.CardFault;

/** The PIV application of a card (NIST SP 800-73-4): certificates by GET DATA, PIN 80, signature by key 9A. */
public final class PivApplication implements CardApplication {
    private static final List<byte[]> NAMES =
            List.of(HexFormat.of().parseHex("A000000308"), HexFormat.of().parseHex("A000000308000010000100"));
    private static final int SELECT = 0xA4;
    private static final int GET_DATA = 0xCB;
    private static final int GENERAL_AUTHENTICATE = 0x87;
    private static final int AUTHENTICATION_KEY = 0x9A;
    private static final int TEMPLATE = 0x61;
    private static final int CONTAINER = 0x53;
    private static final int HOLDER_IDENTIFIER = 0x5FC102;
    private static final int DYNAMIC_TEMPLATE = 0x7C;
    private static final PinCommand PIN = new PinCommand(0x80, 4, 8, 8, (byte) 0xFF);

    private final CardTalk talk;

    /** The certificates of a PIV card, by key and data object. */
    private enum Slot {
        AUTHENTICATION("9A", 0x5FC105),
        SIGNATURE("9C", 0x5FC10A),
        KEY_MANAGEMENT("9D", 0x5FC10B),
        CARD_AUTHENTICATION("9E", 0x5FC101);

        private final String key;
        private final int object;

        Slot(String key, int object) {
            this.key = key;
            this.object = object;
        }
    }

    private PivApplication(CardTalk talk) {
        this.talk = talk;
    }

    /**
     * Selects the application; nothing where the card has none, or only says yes: it must answer with its template (SP
     * 800-73-4, part 2, table 3) or hold the card holder's identifier, which every PIV card does.
     *
     * @param names other than the standard's own, tried first
     */
    public static Optional<PivApplication> on(CardTalk talk, List<byte[]> names) throws CardFault {
        for (byte[] name : Stream.concat(names.stream(), NAMES.stream()).toList()) {
            ResponseApdu answer = talk.send(CommandApdu.with(SELECT, 4, 0, name, CommandApdu.ANY));
            if (answer.done()) {
                PivApplication application = new PivApplication(talk);
                if (begins(answer, TEMPLATE) || begins(application.object(HOLDER_IDENTIFIER), CONTAINER)) {
                    return Optional.of(application);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean begins(ResponseApdu answer, int tag) {
        try {
            return answer.done() && Tlv.first(answer.data()).tag() == tag;
        } catch (MalformedTlv nothingOfPiv) {
            return false;
        }
    }

    private ResponseApdu object(int number) throws CardFault {
        byte[] wanted = TlvWriter.object(0x5C, new byte[] {(byte) (number >> 16), (byte) (number >> 8), (byte) number});
        return talk.send(CommandApdu.with(GET_DATA, 0x3F, 0xFF, wanted, CommandApdu.ANY));
    }

    @Override
    public CardContents contents() throws CardFault {
        CardContents.Gathering gathering = new CardContents.Gathering();
        for (Slot slot : Slot.values()) {
            gathering.from(() -> {
                Optional<X509Certificate> held = certificate(slot);
                return held.isEmpty() ? List.of() : List.of(CertificateReader.facts(slot.key, held.get()));
            });
        }
        return gathering.all();
    }

    private Optional<X509Certificate> certificate(Slot slot) throws CardFault {
        ResponseApdu answer = object(slot.object);
        if (!answer.done()) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> der = PivCertificate.in(answer.data());
            return der.isEmpty() ? Optional.empty() : Optional.of(CertificateReader.parse(slot.key, der.get()));
        } catch (MalformedTlv broken) {
            throw CardFault.garbled(slot.key + ": " + broken.vi(), slot.key + ": " + broken.getMessage());
        }
    }

    @Override
    public PinState pinState() throws CardFault {
        return PIN.state(talk);
    }

    @Override
    public ChallengeAnswer sign(CardChallenge challenge, byte[] pin) throws CardFault {
        X509Certificate certificate = certificate(Slot.AUTHENTICATION)
                .orElseThrow(() -> CardFault.cannotSign("chưa có chứng thư 9A", "no certificate 9A"));
        String kind = certificate.getPublicKey().getAlgorithm();
        PivKey key = PivKey.of(certificate.getPublicKey())
                .orElseThrow(() -> CardFault.cannotSign("khóa 9A loại " + kind, "key 9A is " + kind));
        CertificateFacts facts = CertificateReader.facts(Slot.AUTHENTICATION.key, certificate);
        PinState state = PIN.present(talk, pin);
        if (!state.equals(PinWords.ACCEPTED)) {
            return new ChallengeAnswer(null, null, facts, state);
        }
        ChallengeAnswer answer =
                new ChallengeAnswer(signature(key, key.block(challenge.message())), key.algorithm(), facts, state);
        if (!answer.fits(challenge)) {
            throw CardFault.garbled("chữ ký không khớp chứng thư 9A", "its signature does not fit certificate 9A");
        }
        return answer;
    }

    private byte[] signature(PivKey key, byte[] block) throws CardFault {
        byte[] template = TlvWriter.object(DYNAMIC_TEMPLATE, TlvWriter.object(0x82), TlvWriter.object(0x81, block));
        ResponseApdu answer = talk.send(
                CommandApdu.with(GENERAL_AUTHENTICATE, key.reference(), AUTHENTICATION_KEY, template, CommandApdu.ANY));
        if (!answer.done()) {
            throw CardFault.refused("GENERAL AUTHENTICATE", answer.sw());
        }
        try {
            return Tlv.first(answer.data())
                    .child(0x82)
                    .orElseThrow(() -> new MalformedTlv("câu trả lời không có chữ ký", "no signature in the answer"))
                    .value();
        } catch (MalformedTlv broken) {
            throw CardFault.garbled("chữ ký: " + broken.vi(), "signature: " + broken.getMessage());
        }
    }
}
