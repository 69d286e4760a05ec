package vn.tiepnhan.ui.counter.part;

import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.kit.token.Tone;

/** Tones of outcomes, print evidence and sync states. */
public final class Tones {
    private Tones() {}

    public static Tone of(PrintOutcome.Evidence evidence) {
        return switch (evidence) {
            case NOT_SENT, UNKNOWN -> Tone.WARN;
            case BYTES_ACCEPTED, PROCESSED, PRINTED, CUT_FAULT_FREE -> Tone.GOOD;
        };
    }

    public static Tone of(ReceiptRow.SyncState sync) {
        return switch (sync) {
            case QUEUED -> Tone.CALM;
            case SENT -> Tone.INFO;
            case CONFIRMED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
            case QUARANTINED -> Tone.WARN;
        };
    }

    public static Tone of(Outcome outcome) {
        return switch (outcome) {
            case ACCEPT, HAND_OVER -> Tone.GOOD;
            case ACCEPT_PROVISIONAL, ACCEPT_EXCEPTION, OFFICER_MAY_ACCEPT, SUPERVISOR, COLLECT_CARDS -> Tone.WARN;
            case GUIDE, RETURN_BY_POST, RETURN_ELECTRONIC -> Tone.INFO;
            case REFUSE, NOT_VALID, WITHHOLD -> Tone.BAD;
        };
    }
}
