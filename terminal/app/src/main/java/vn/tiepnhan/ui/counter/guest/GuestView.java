package vn.tiepnhan.ui.counter.guest;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.queue.ticket.Ticket;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.ui.counter.guest.GuestState.Called;
import vn.tiepnhan.ui.counter.guest.GuestState.Face;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Desktop;

/** What of the counter's state may be seen from before it. A decision is told when it is recorded, not while it is made. */
public final class GuestView {
    private GuestView() {}

    public static GuestState of(CounterState state) {
        Called called = called(state);
        boolean training = !state.around().station().note().isEmpty();
        Desktop.Slip slip = state.desktop().slip();
        if (slip != null) {
            Received.Recorded recorded = slip.recorded();
            Dossier dossier = state.desktop().dossier();
            int parts = dossier == null ? 0 : dossier.count();
            return new GuestState(
                    face(recorded),
                    parts,
                    parts,
                    ReceiptNumber.parse(recorded.receipt()).orElse(null),
                    recorded.received() ? recorded.appointment().due() : null,
                    called,
                    training);
        }
        if (state.stage() == Stage.EMPTY) {
            return new GuestState(called == null ? Face.IDLE : Face.CALLING, 0, 0, null, null, called, training);
        }
        Dossier dossier = state.desktop().dossier();
        boolean reading = dossier != null && !dossier.complete();
        int parts = dossier == null ? 0 : dossier.count();
        int read = dossier == null ? 0 : dossier.scanned();
        return new GuestState(reading ? Face.READING : Face.LOOKED_AT, read, parts, null, null, called, training);
    }

    private static Face face(Received.Recorded recorded) {
        return switch (recorded.decision().outcome()) {
            case ACCEPT_PROVISIONAL -> Face.TAKEN_FOR_NOW;
            case REFUSE, NOT_VALID -> Face.NOT_TAKEN;
            default -> recorded.received() ? Face.TAKEN : Face.GUIDED;
        };
    }

    private static @Nullable Called called(CounterState state) {
        return state.room()
                .queue()
                .mine()
                .filter(ticket -> ticket.state() == Ticket.State.CALLED)
                .map(ticket -> new Called(ticket.letter().charAt(0), ticket.number()))
                .orElse(null);
    }
}
