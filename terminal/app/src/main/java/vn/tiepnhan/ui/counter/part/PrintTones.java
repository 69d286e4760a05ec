package vn.tiepnhan.ui.counter.part;

import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.kit.Tone;

/** Tones of print evidence and sync states. */
final class PrintTones {
    private PrintTones() {}

    static Tone of(PrintOutcome.Evidence evidence) {
        return switch (evidence) {
            case NOT_SENT, UNKNOWN -> Tone.WARN;
            case BYTES_ACCEPTED, PROCESSED, PRINTED, CUT_FAULT_FREE -> Tone.GOOD;
        };
    }

    static Tone of(ReceiptRow.SyncState sync) {
        return switch (sync) {
            case QUEUED -> Tone.CALM;
            case SENT -> Tone.INFO;
            case CONFIRMED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
            case QUARANTINED -> Tone.WARN;
        };
    }
}
