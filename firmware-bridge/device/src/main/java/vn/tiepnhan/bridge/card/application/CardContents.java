package vn.tiepnhan.bridge.card.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.CertificateFacts;
import vn.tiepnhan.bridge.link.CardFault;

/**
 * The certificates that could be read.
 *
 * @param trouble why one of the others could not, null when none is broken
 */
public record CardContents(List<CertificateFacts> certificates, @Nullable Cause trouble) {
    public CardContents {
        certificates = List.copyOf(certificates);
    }

    /** Gathers certificates one by one: a broken one does not hide the others, a card that is gone ends it. */
    public static final class Gathering {
        private final List<CertificateFacts> found = new ArrayList<>();
        private @Nullable Cause trouble;

        /** Reads one place; it may hold nothing. */
        public interface Place {
            List<CertificateFacts> read() throws CardFault;
        }

        public void from(Place place) throws CardFault {
            try {
                found.addAll(place.read());
            } catch (CardFault broken) {
                if (broken.kind() != CardFault.Kind.GARBLED && broken.kind() != CardFault.Kind.REFUSED) {
                    throw broken;
                }
                trouble = trouble == null ? broken.reason() : trouble;
            }
        }

        public CardContents all() {
            return new CardContents(found, trouble);
        }
    }
}
