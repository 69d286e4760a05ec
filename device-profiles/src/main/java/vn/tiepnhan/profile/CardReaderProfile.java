package vn.tiepnhan.profile;

import java.time.Duration;
import java.util.List;
import vn.tiepnhan.profile.about.About;
import vn.tiepnhan.profile.about.Signal;
import vn.tiepnhan.profile.card.CardProtocol;
import vn.tiepnhan.profile.card.CardSide;
import vn.tiepnhan.profile.card.CardStep;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.read.Section;

/**
 * A card reader behind the PC/SC service.
 *
 * @param sides whether cards are put in or held near
 * @param protocols it can speak with a card
 * @param pinPad whether the PIN can be typed on the reader
 * @param exclusive whether a card may be held for one program while it is spoken to
 * @param pollMillis how often it is asked for a card where its events cannot be trusted; 0 for events alone
 */
public record CardReaderProfile(
        About about,
        Capability<List<CardSide>> sides,
        Capability<List<CardProtocol>> protocols,
        Capability<Boolean> pinPad,
        Capability<Boolean> exclusive,
        Capability<Integer> pollMillis,
        List<CardStep> selfTest)
        implements Profile {
    public CardReaderProfile {
        selfTest = List.copyOf(selfTest);
    }

    static CardReaderProfile read(Section root, About about) {
        return new CardReaderProfile(
                about,
                root.capability("sides", List.of(CardSide.CONTACT), s -> s.choices("value", CardSide.class)),
                root.capability(
                        "protocols",
                        List.of(CardProtocol.T0, CardProtocol.T1),
                        s -> s.choices("value", CardProtocol.class)),
                root.flag("pinPad", false),
                root.flag("exclusive", true),
                root.capability("pollMillis", 0, s -> s.number("value", 0, 60_000)),
                CardStep.read(root));
    }

    public Duration poll() {
        return Duration.ofMillis(pollMillis.value());
    }

    /** Whether the PC/SC service's name of a reader is one of this model; never for a profile that names none. */
    public boolean names(String reader) {
        return about.match().stream()
                .anyMatch(signal -> signal instanceof Signal.ReaderName name
                        && name.pattern().matcher(reader).find());
    }

    @Override
    public Kind kindOf() {
        return Kind.CARD_READER;
    }
}
