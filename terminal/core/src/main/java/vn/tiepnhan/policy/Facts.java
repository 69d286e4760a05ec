package vn.tiepnhan.policy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a decision is asked for; null is "not said".
 *
 * @param at actual moment of handing in or over, local time of the office
 * @param procedure code as on the paper, for example 103 or 600
 * @param earlierExceptions special cases this unit already had
 */
public record Facts(
        Event event,
        Filer filer,
        String procedure,
        Channel channel,
        boolean barcode,
        PreSent preSent,
        @Nullable Incident incident,
        @Nullable Signature signature,
        @Nullable LocalDate filed,
        LocalDateTime at,
        @Nullable LocalDate cardValidTo,
        @Nullable String decrease,
        boolean cardsCollected,
        boolean paperSet,
        @Nullable ReturnChannel returnChannel,
        @Nullable Boolean registered,
        int earlierExceptions) {
    public enum Event {
        RECEIVE,
        HAND_OVER
    }

    public enum Filer {
        UNIT,
        PERSON
    }

    public enum Channel {
        PAPER,
        E_SIGNED,
        E_TRIAL
    }

    public enum PreSent {
        YES,
        NO,
        DIFFERENT,
        UNKNOWN
    }

    public enum Incident {
        SOFTWARE,
        LINE,
        OTHER
    }

    public enum Signature {
        NONE,
        TRIAL,
        PUBLIC
    }

    public enum ReturnChannel {
        COUNTER,
        POST,
        ELECTRONIC
    }

    /** The same, with what was found out about the unit and its filing. */
    public Facts withUnit(@Nullable LocalDate day, @Nullable Boolean known, int exceptions) {
        return new Facts(
                event,
                filer,
                procedure,
                channel,
                barcode,
                preSent,
                incident,
                signature,
                day,
                at,
                cardValidTo,
                decrease,
                cardsCollected,
                paperSet,
                returnChannel,
                known,
                exceptions);
    }

    /** A unit's paper handed in at a counter, nothing else said. */
    public static Facts paperAtCounter(String procedure, boolean barcode, PreSent preSent, LocalDateTime at) {
        return new Facts(
                Event.RECEIVE,
                Filer.UNIT,
                procedure,
                Channel.PAPER,
                barcode,
                preSent,
                null,
                null,
                null,
                at,
                null,
                null,
                false,
                false,
                null,
                null,
                0);
    }
}
