package vn.tiepnhan.bridge.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.CardInside;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;
import vn.tiepnhan.bridge.link.pcsc.PcscService;
import vn.tiepnhan.bridge.link.pcsc.PcscSight;
import vn.tiepnhan.profile.ProfileLibrary;

/**
 * All readers of this machine and what is in them, looked at once; a bridge may run beside it, for PC/SC is shared.
 *
 * @param cause why there is no reader, null when there is one
 */
public record CardSurvey(List<Reader> readers, @Nullable Cause cause) {
    /** @param card null where the reader is empty */
    public record Reader(String name, @Nullable CardInside card) {}

    public static CardSurvey take(ProfileLibrary library) {
        try (PcscService service = new PcscService(CardReading.PATIENCE.plusSeconds(5))) {
            PcscSight sight = service.now();
            CardFault fault = sight.fault();
            if (fault == null && sight.readers().isEmpty()) {
                fault = new CardFault(Kind.READER_ABSENT, null);
            }
            List<Reader> readers = new ArrayList<>();
            CardReading reading = new CardReading(service, new TokenBook(library), true);
            for (Map.Entry<String, Boolean> one : sight.readers().entrySet()) {
                readers.add(new Reader(one.getKey(), one.getValue() ? read(reading, one.getKey()) : null));
            }
            return new CardSurvey(readers, fault == null ? null : fault.reason());
        }
    }

    private static CardInside read(CardReading reading, String reader) {
        try {
            CardInside identified = reading.identify(reader);
            return identified.supported() ? reading.read(reader) : identified;
        } catch (CardFault fault) {
            return CardReading.unreadable(reader, new byte[0], TokenBook.UNKNOWN, fault.reason());
        }
    }
}
