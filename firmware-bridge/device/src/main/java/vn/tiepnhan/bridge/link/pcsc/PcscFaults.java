package vn.tiepnhan.bridge.link.pcsc;

import javax.smartcardio.CardNotPresentException;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;

/** From what PC/SC says (SCARD_…, PC/SC part 5) to what it means. */
final class PcscFaults {
    /** The card said nothing to a command: it is gone, or broken; only its presence tells which. */
    static final String NOT_TRANSACTED = "SCARD_E_NOT_TRANSACTED";

    private PcscFaults() {}

    static CardFault of(Throwable thrown) {
        if (thrown instanceof CardNotPresentException) {
            return new CardFault(Kind.NO_CARD, thrown);
        }
        String word = word(thrown);
        return switch (word) {
            case "SCARD_W_REMOVED_CARD", "SCARD_E_NO_SMARTCARD" -> new CardFault(Kind.REMOVED, thrown);
            case "SCARD_W_RESET_CARD" -> new CardFault(Kind.RESET, thrown);
            case "SCARD_E_SHARING_VIOLATION" -> new CardFault(Kind.IN_USE, thrown);
            case "SCARD_W_UNRESPONSIVE_CARD",
                    "SCARD_W_UNPOWERED_CARD",
                    "SCARD_W_UNSUPPORTED_CARD",
                    "SCARD_E_PROTO_MISMATCH",
                    NOT_TRANSACTED -> new CardFault(Kind.MUTE, thrown);
            case "SCARD_E_NO_SERVICE",
                    "SCARD_E_SERVICE_STOPPED",
                    "SCARD_F_COMM_ERROR",
                    "SCARD_E_INVALID_HANDLE",
                    "SCARD_F_INTERNAL_ERROR" -> new CardFault(Kind.SERVICE_LOST, thrown);
            case "SCARD_E_UNKNOWN_READER", "SCARD_E_READER_UNAVAILABLE", "SCARD_E_NO_READERS_AVAILABLE" ->
                new CardFault(Kind.READER_ABSENT, thrown);
            default -> CardFault.service(word, thrown);
        };
    }

    /** The word is the message of an exception inside, whose class is the JDK's own. */
    static String word(@Nullable Throwable thrown) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            String message = one.getMessage();
            if (message != null && message.startsWith("SCARD_")) {
                return message;
            }
        }
        return thrown == null ? "" : String.valueOf(thrown.getMessage());
    }
}
