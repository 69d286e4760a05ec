package vn.tiepnhan.bridge.card.pkcs15;

import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.bridge.api.CardChallenge;
import vn.tiepnhan.bridge.api.CertificateFacts;
import vn.tiepnhan.bridge.api.ChallengeAnswer;
import vn.tiepnhan.bridge.api.PinState;
import vn.tiepnhan.bridge.card.apdu.CardTalk;
import vn.tiepnhan.bridge.card.apdu.ResponseApdu;
import vn.tiepnhan.bridge.card.application.CardApplication;
import vn.tiepnhan.bridge.card.application.CardContents;
import vn.tiepnhan.bridge.card.application.CertificateReader;
import vn.tiepnhan.bridge.card.application.PinWords;
import vn.tiepnhan.bridge.card.tlv.MalformedTlv;
import vn.tiepnhan.bridge.card.tlv.Tlv;
import vn.tiepnhan.bridge.link.CardFault;

/** The ISO 7816-15 (PKCS#15) application of a card: reads certificates and asks how the PIN stands. */
public final class Pkcs15Application implements CardApplication {
    private static final byte[] OBJECT_DIRECTORY = {0x50, 0x31};

    private final CardFiles files;
    private final CardTalk talk;
    private final ApplicationPlace place;

    private Pkcs15Application(CardTalk talk, CardFiles files, ApplicationPlace place) {
        this.talk = talk;
        this.files = files;
        this.place = place;
    }

    /**
     * Finds the application: by EF.DIR, by its names, by its usual directory; nothing where the card has none.
     *
     * @param names other than the standard's own
     */
    public static Optional<Pkcs15Application> on(CardTalk talk, List<byte[]> names) throws CardFault {
        CardFiles files = new CardFiles(talk);
        Optional<ApplicationPlace> place;
        try {
            place = ApplicationPlace.find(files, names);
        } catch (MalformedTlv broken) {
            throw garbled("EF.DIR", broken);
        }
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Pkcs15Application application = new Pkcs15Application(talk, files, place.get());
        return place.get().listed() || application.holdsObjects() ? Optional.of(application) : Optional.empty();
    }

    /** Some chips say yes to every name and every file, and have nothing in them. */
    private boolean holdsObjects() throws CardFault {
        try {
            return !Tlv.all(objectDirectory()).isEmpty();
        } catch (MalformedTlv broken) {
            throw garbled("EF.OD", broken);
        }
    }

    @Override
    public CardContents contents() throws CardFault {
        CardContents.Gathering gathering = new CardContents.Gathering();
        for (CardPath list : certificateLists()) {
            gathering.from(() -> {
                for (CertificateDirectory.Entry entry : entries(list)) {
                    gathering.from(() -> List.of(facts(entry)));
                }
                return List.of();
            });
        }
        return gathering.all();
    }

    private List<CardPath> certificateLists() throws CardFault {
        try {
            return CertificateDirectory.certificateLists(objectDirectory());
        } catch (MalformedTlv broken) {
            throw garbled("EF.OD", broken);
        }
    }

    private byte[] objectDirectory() throws CardFault {
        try {
            return read(place.objectDirectory().orElse(CardPath.of(OBJECT_DIRECTORY)));
        } catch (MalformedTlv impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<CertificateDirectory.Entry> entries(CardPath list) throws CardFault {
        try {
            return CertificateDirectory.certificates(read(list));
        } catch (MalformedTlv broken) {
            throw garbled("EF.CD", broken);
        }
    }

    private CertificateFacts facts(CertificateDirectory.Entry entry) throws CardFault {
        byte[] der = entry.direct();
        CardPath path = entry.path();
        if (der == null && path != null) {
            der = read(path);
        }
        String label = entry.label().isEmpty() && path != null
                ? HexFormat.of().withUpperCase().formatHex(path.files())
                : entry.label();
        X509Certificate certificate = CertificateReader.parse(label, der == null ? new byte[0] : der);
        return CertificateReader.facts(label, certificate);
    }

    /** From the master file where the application's place is known, else from the application itself. */
    private byte[] read(CardPath path) throws CardFault {
        CardPath whole = path.under(place.path());
        ResponseApdu selected;
        if (whole.fromMaster()) {
            selected = files.selectPath(whole.files());
        } else {
            place.enter(files);
            selected = files.selectBelow(path.files());
        }
        if (!selected.done()) {
            throw CardFault.refused("SELECT " + HexFormat.of().withUpperCase().formatHex(path.files()), selected.sw());
        }
        return files.read(selected, whole);
    }

    @Override
    public PinState pinState() throws CardFault {
        try {
            for (CardPath list : CertificateDirectory.pinLists(objectDirectory())) {
                for (PinDirectory.Pin pin : PinDirectory.in(read(list))) {
                    CardPath directory = pin.path();
                    if (directory != null && directory.fromMaster()) {
                        files.selectPath(directory.files());
                    } else {
                        place.enter(files);
                    }
                    return pin.command().state(talk);
                }
            }
            return PinWords.UNTOLD;
        } catch (MalformedTlv broken) {
            throw garbled("EF.AOD", broken);
        }
    }

    /** Which key of such a card is for logging in, and how it signs, every card says differently: not from here. */
    @Override
    public ChallengeAnswer sign(CardChallenge challenge, byte[] pin) throws CardFault {
        throw CardFault.cannotSign("thẻ PKCS#15 chỉ đọc chứng thư", "of a PKCS#15 card only certificates are read");
    }

    private static CardFault garbled(String where, MalformedTlv broken) {
        return CardFault.garbled(where + ": " + broken.vi(), where + ": " + broken.getMessage());
    }
}
