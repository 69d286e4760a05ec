package vn.tiepnhan.bridge.card;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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

/** From a card in a reader to how it is spoken to: by its profile, else by asking it for what it has. */
final class CardReading {
    /** A PIV card of four full certificates takes five seconds over a slow reader. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PcscService service;
    private final TokenBook book;

    CardReading(PcscService service, TokenBook book) {
        this.service = service;
        this.book = book;
    }

    /** Something done with a card's application. */
    interface Use<T> {
        T with(CardApplication application) throws CardFault;
    }

    /** An application found on a card, and what its family is called. */
    private record Found(String kind, CardApplication application) {}

    /** What kind of card this is, without its contents. A card that cannot be read is an answer too. */
    CardInside identify(String reader) throws CardFault {
        return service.with(reader, link -> {
            TokenBook.Token token = book.of(Atr.of(link.atr()));
            try {
                Path library = token.library();
                String kind = library != null ? "pkcs11" : found(link, token).kind();
                return inside(reader, link, token, kind, new CardContents(List.of(), null));
            } catch (CardFault fault) {
                return broken(reader, link, token, fault);
            }
        });
    }

    /** Everything a card shows without a PIN. */
    CardInside read(String reader) throws CardFault {
        TokenBook.Token token = token(reader);
        Path library = token.library();
        if (library != null) {
            CardContents contents = module(library, reader).contents();
            return service.with(reader, link -> inside(reader, link, token, "pkcs11", contents));
        }
        return service.with(reader, link -> {
            Found found = found(link, token);
            return inside(reader, link, token, found.kind(), found.application().contents());
        });
    }

    /** @param alone keeps other programs out, and lets the card forget its PIN afterwards */
    <T> T use(String reader, boolean alone, Use<T> use) throws CardFault {
        TokenBook.Token token = token(reader);
        Path library = token.library();
        if (library != null) {
            return use.with(module(library, reader));
        }
        PcscService.CardWork<T> work = link -> use.with(found(link, token).application());
        return alone ? service.alone(reader, work) : service.with(reader, work);
    }

    private TokenBook.Token token(String reader) throws CardFault {
        return service.with(reader, link -> book.of(Atr.of(link.atr())));
    }

    static TokenModule module(Path library, @Nullable String reader) {
        return new TokenModule(library, reader, PATIENCE);
    }

    private static Found found(CardLink link, TokenBook.Token token) throws CardFault {
        CardTalk talk = new CardTalk(link, token.extended(), PATIENCE);
        Optional<PivApplication> piv = PivApplication.on(talk);
        if (piv.isPresent()) {
            return new Found("piv", piv.get());
        }
        Optional<Pkcs15Application> pkcs15 = Pkcs15Application.on(talk);
        if (pkcs15.isPresent()) {
            return new Found("pkcs15", pkcs15.get());
        }
        throw new CardFault(Kind.UNSUPPORTED, null);
    }

    private static CardInside inside(
            String reader, CardLink link, TokenBook.Token token, String kind, CardContents contents) {
        return new CardInside(
                reader,
                Atr.of(link.atr()).hex(),
                token.profile(),
                kind,
                true,
                contents.certificates(),
                contents.trouble());
    }

    /** Only what the card itself is to blame for; one that is gone, or held by others, is no answer. */
    private static CardInside broken(String reader, CardLink link, TokenBook.Token token, CardFault fault)
            throws CardFault {
        return switch (fault.kind()) {
            case UNSUPPORTED, ENDLESS, GARBLED, REFUSED ->
                unreadable(reader, link.atr(), token.profile(), fault.reason());
            default -> throw fault;
        };
    }

    static CardInside unreadable(String reader, byte[] atr, String profile, Cause cause) {
        return new CardInside(reader, Atr.of(atr).hex(), profile, "unknown", false, List.of(), cause);
    }
}
