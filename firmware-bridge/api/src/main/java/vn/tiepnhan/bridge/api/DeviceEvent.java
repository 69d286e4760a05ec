package vn.tiepnhan.bridge.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What comes over the event stream. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeviceEvent.Scanned.class, name = "scanned"),
    @JsonSubTypes.Type(value = DeviceEvent.ScanMissed.class, name = "scan-missed"),
    @JsonSubTypes.Type(value = DeviceEvent.ScanDropped.class, name = "scan-dropped"),
    @JsonSubTypes.Type(value = DeviceEvent.PageArrived.class, name = "page"),
    @JsonSubTypes.Type(value = DeviceEvent.CardInserted.class, name = "card-inserted"),
    @JsonSubTypes.Type(value = DeviceEvent.CardRemoved.class, name = "card-removed"),
    @JsonSubTypes.Type(value = DeviceEvent.PanelInput.class, name = "panel-input"),
    @JsonSubTypes.Type(value = DeviceEvent.Seen.class, name = "seen"),
    @JsonSubTypes.Type(value = DeviceEvent.StateChanged.class, name = "state")
})
public sealed interface DeviceEvent {
    /** The device it comes from. */
    String device();

    /** What a listener's token must allow for it to hear this. */
    default Permission needs() {
        return Permission.SEE;
    }

    /** For one listener only: the one in front when it happened. */
    sealed interface Owned extends DeviceEvent {
        Instant at();

        @Override
        default Permission needs() {
            return Permission.SCANS;
        }
    }

    /**
     * One code from a hand scanner, framing and AIM identifier stripped.
     *
     * @param symbology name as in {@code tiepnhan scan} (PDF417, QR, DATA_MATRIX, CODE_128, CODE_39), or null where the
     *     scanner does not say
     * @param bytes exactly what the code holds
     */
    record Scanned(String device, @Nullable String symbology, byte[] bytes, Instant at) implements Owned {}

    /** A code was scanned, could not be handed over, and was not kept; it must be scanned again. */
    record ScanMissed(String device, Instant at, Cause cause) implements DeviceEvent {
        @Override
        public Permission needs() {
            return Permission.SCANS;
        }
    }

    /** Something a scanner read or sent is no new code: read twice, too long, broken off. To be told calmly. */
    record ScanDropped(String device, Cause cause, Instant at) implements DeviceEvent {
        @Override
        public Permission needs() {
            return Permission.SCANS;
        }
    }

    /**
     * A whole page image from a page scanner's folder or a camera; its bytes come by {@link DeviceAct.FetchPage}.
     *
     * @param page what to fetch it by
     * @param name the file's name as the scanner gave it
     * @param mediaType image/jpeg, image/png, image/tiff or application/pdf, from the content and not from the name
     * @param size in bytes
     */
    record PageArrived(String device, String page, String name, String mediaType, long size, Instant at)
            implements Owned {}

    /**
     * A card was put in and has settled; what is on it is read by {@link DeviceAct.ReadCard}.
     *
     * @param atr answer to reset, hexadecimal
     * @param token id of its token profile
     * @param kind piv, pkcs15, pkcs11 or unknown
     * @param supported false where it cannot be read here; the cause says why, and work goes on without it
     */
    record CardInserted(
            String device,
            String reader,
            String atr,
            String token,
            String kind,
            boolean supported,
            @Nullable Cause cause,
            Instant at)
            implements DeviceEvent {
        @Override
        public Permission needs() {
            return Permission.CARDS;
        }
    }

    /** A card that had been told of is out, or its reader is. */
    record CardRemoved(String device, String reader, Instant at) implements DeviceEvent {
        @Override
        public Permission needs() {
            return Permission.CARDS;
        }
    }

    /** Something on a panel was pressed or let go, opened or closed; steady, not chattering. */
    record PanelInput(String device, Input input, boolean active, Instant at) implements DeviceEvent {
        /** What it is. */
        public enum Input {
            /** Somebody calls the staff. */
            BUTTON_CALL,
            /** The drawer with the paper is open. */
            PAPER_DRAWER,
            /** Somebody stands before the counter. */
            PRESENCE
        }
    }

    /**
     * For whoever tends the devices: that something came from one, never what.
     *
     * @param kind the code's symbology, the page's media type or the card's kind; null where the device does not say
     * @param size bytes of the code or page, 0 for a card
     */
    record Seen(String device, What what, @Nullable String kind, long size, Instant at) implements DeviceEvent {
        /** What came. */
        public enum What {
            CODE,
            PAGE,
            CARD_IN,
            CARD_OUT
        }

        @Override
        public Permission needs() {
            return Permission.SERVICE;
        }
    }

    record StateChanged(DeviceState state) implements DeviceEvent {
        @Override
        public String device() {
            return state.id();
        }
    }
}
