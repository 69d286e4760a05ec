package vn.tiepnhan.bridge.card;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.CardInside;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.card.apdu.CardTalk;
import vn.tiepnhan.bridge.card.application.CardApplication;
import vn.tiepnhan.bridge.card.application.CardContents;
import vn.tiepnhan.bridge.card.atr.Atr;
import vn.tiepnhan.bridge.card.piv.PivApplication;
import vn.tiepnhan.bridge.card.pkcs15.Pkcs15Application;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;
import vn.tiepnhan.bridge.link.CardLink;
import vn.tiepnhan.bridge.link.pcsc.PcscService;
import vn.tiepnhan.bridge.token.TokenModule;
import vn.tiepnhan.profile.TokenProfile;

/** From a card in a reader to how it is spoken to: by its profile, else by asking it for what it has. */
final class CardReading {
    /** A PIV card of four full certificates takes five seconds over a slow reader. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PcscService service;
    private final TokenBook book;
    private final boolean holding;

    /** @param holding whether the reader lets a card be held for one program while it is spoken to */
    CardReading(PcscService service, TokenBook book, boolean holding) {
        this.service = service;
        this.book = book;
        this.holding = holding;
    }

    /** Something done with a card's application. */
    interface Use<T> {
        T with(CardApplication application) throws CardFault;
    }

    /** An application found on a card, and the profile it was found by. */
    private record Found(TokenProfile profile, CardApplication application) {}

    /** What kind of card this is, without its contents. A card that cannot be read is an answer too. */
    CardInside identify(String reader) throws CardFault {
        return service.with(reader, link -> {
            List<TokenProfile> candidates = book.candidates(Atr.of(link.atr()));
            try {
                Found found = found(reader, link, candidates);
                return inside(reader, link, found, new CardContents(List.of(), null));
            } catch (CardFault fault) {
                return broken(reader, link, TokenBook.UNKNOWN, fault);
            }
        });
    }

    /** Everything a card shows without a PIN. */
    CardInside read(String reader) throws CardFault {
        Optional<TokenModule> module = module(reader);
        if (module.isPresent()) {
            CardContents contents = module.get().contents();
            return service.with(reader, link -> inside(reader, link, found(reader, link, candidates(link)), contents));
        }
        return service.with(reader, link -> {
            Found found = found(reader, link, candidates(link));
            return inside(reader, link, found, found.application().contents());
        });
    }

    /** @param alone keeps other programs out, and lets the card forget its PIN afterwards */
    <T> T use(String reader, boolean alone, Use<T> use) throws CardFault {
        Optional<TokenModule> module = module(reader);
        if (module.isPresent()) {
            return use.with(module.get());
        }
        PcscService.CardWork<T> work =
                link -> use.with(found(reader, link, candidates(link)).application());
        return alone && holding ? service.alone(reader, work) : service.with(reader, work);
    }

    private List<TokenProfile> candidates(CardLink link) {
        return book.candidates(Atr.of(link.atr()));
    }

    /** A library speaks to the card itself, in its own process: the reader must not be held by us meanwhile. */
    private Optional<TokenModule> module(String reader) throws CardFault {
        return service.with(
                reader, link -> candidates(link).stream().findFirst().flatMap(profile -> TokenBook.library(profile)
                        .map(library -> module(library, reader, profile))));
    }

    static TokenModule module(Path library, @Nullable String reader, TokenProfile profile) {
        return new TokenModule(library, reader, profile.slotPattern().value(), PATIENCE);
    }

    private static Found found(String reader, CardLink link, List<TokenProfile> candidates) throws CardFault {
        CardTalk talk = new CardTalk(link, Atr.of(link.atr()).extendedLength(), PATIENCE);
        for (TokenProfile profile : candidates) {
            Optional<? extends CardApplication> application = application(reader, talk, profile);
            if (application.isPresent()) {
                return new Found(profile, application.get());
            }
        }
        throw new CardFault(Kind.UNSUPPORTED, null);
    }

    private static Optional<? extends CardApplication> application(String reader, CardTalk talk, TokenProfile profile)
            throws CardFault {
        return switch (profile.recipe().value()) {
            case PIV -> PivApplication.on(talk, TokenBook.names(profile));
            case PKCS15 -> Pkcs15Application.on(talk, TokenBook.names(profile));
            case PKCS11 -> TokenBook.library(profile).map(library -> module(library, reader, profile));
            case UNKNOWN -> Optional.empty();
        };
    }

    private static CardInside inside(String reader, CardLink link, Found found, CardContents contents) {
        return new CardInside(
                reader,
                Atr.of(link.atr()).hex(),
                found.profile().id(),
                found.profile().recipe().value().name().toLowerCase(Locale.ROOT),
                true,
                contents.certificates(),
                contents.trouble());
    }

    /** Only what the card itself is to blame for; one that is gone, or held by others, is no answer. */
    private static CardInside broken(String reader, CardLink link, String profile, CardFault fault) throws CardFault {
        return switch (fault.kind()) {
            case UNSUPPORTED, ENDLESS, GARBLED, REFUSED -> unreadable(reader, link.atr(), profile, fault.reason());
            default -> throw fault;
        };
    }

    static CardInside unreadable(String reader, byte[] atr, String profile, Cause cause) {
        return new CardInside(reader, Atr.of(atr).hex(), profile, "unknown", false, List.of(), cause);
    }
}
