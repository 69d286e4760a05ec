package vn.tiepnhan.ui.counter.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Assessment;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.pages.PageFolder;
import vn.tiepnhan.ui.counter.room.state.Room;
import vn.tiepnhan.ui.counter.seat.Seat;

/**
 * Everything the counter window shows, at one moment.
 *
 * @param today receipts of this day, newest first
 * @param selected receipt chosen in today's list, or null for the newest
 * @param pages where the officer looks for page images
 * @param find what is being searched for
 * @param room what the room is doing beside this dossier
 * @param sheet what lies over the right column, one at a time
 * @param busy what is being done, or null; nothing else may be started meanwhile
 * @param notice a sentence that must be read, or null
 * @param seat who sits here, what is put aside
 */
public record CounterState(
        Surroundings around,
        Desktop desktop,
        List<ReceiptRow> today,
        @Nullable String selected,
        PageFolder pages,
        Find find,
        Room room,
        Sheet sheet,
        @Nullable Busy busy,
        @Nullable Notice notice,
        Seat seat) {
    public CounterState {
        today = List.copyOf(today);
    }

    /** How far the dossier on the counter is. */
    public enum Stage {
        EMPTY,
        SCANNING,
        DECIDED,
        RECEIVED
    }

    public enum Sheet {
        NONE,
        HELP,
        QUOTE,
        VOID,
        TYPED,
        OPEN,
        FIND,
        PRINT_UNKNOWN,
        DRAFTS,
        APPROVE,
        CORRECT,
        PAPERS,
        ROOM
    }

    /**
     * @param key sentence of the work, see {@link Words}
     * @param done,of progress; {@code of} 0 where it is not known
     */
    public record Busy(String key, int done, int of) {}

    /** A sentence with its tone ({@code bad} or not), said by key or ready worded. */
    public record Notice(Kind kind, String vi, String en) {
        public enum Kind {
            GOOD,
            INFO,
            WARN,
            BAD
        }
    }

    public static CounterState starting(Surroundings around) {
        return new CounterState(
                around,
                Desktop.CLEAR,
                List.of(),
                null,
                PageFolder.UNSEEN,
                Find.NOTHING,
                Room.EMPTY,
                Sheet.NONE,
                null,
                null,
                Seat.FREE);
    }

    public Stage stage() {
        if (desktop.slip() != null) {
            return Stage.RECEIVED;
        }
        if (desktop.assessment() != null) {
            return Stage.DECIDED;
        }
        return desktop.dossier() != null || desktop.entry().typing() ? Stage.SCANNING : Stage.EMPTY;
    }

    /** Whether something unreceived lies in front, be it only a word. */
    public boolean lies() {
        return desktop.slip() == null
                && (desktop.dossier() != null || desktop.entry().any());
    }

    /** Whether nothing new may begin now: something is being done, or nobody is on duty. */
    public boolean waits() {
        return busy != null || seat.duty().shut();
    }

    public @Nullable Outcome outcome() {
        Assessment assessment = desktop.assessment();
        return assessment == null ? null : assessment.decision().outcome();
    }

    /** Whether R3 spoke, so that an incident could make it a special case, or already did. */
    public boolean specialCasePossible() {
        Assessment assessment = desktop.assessment();
        if (assessment == null || stage() != Stage.DECIDED) {
            return false;
        }
        String rule = assessment.decision().rule();
        return rule.equals("R3") || rule.equals("R4");
    }

    /** Whether the special case must be described before the dossier can be received. */
    public boolean specialCaseOpen() {
        Outcome outcome = outcome();
        return specialCasePossible()
                && (outcome == Outcome.OFFICER_MAY_ACCEPT
                        || outcome == Outcome.ACCEPT_EXCEPTION
                        || outcome == Outcome.SUPERVISOR);
    }

    public boolean complete() {
        Dossier dossier = desktop.dossier();
        return dossier != null && dossier.complete();
    }

    public CounterState around(Surroundings changed) {
        return new CounterState(changed, desktop, today, selected, pages, find, room, sheet, busy, notice, seat);
    }

    public CounterState desktop(Desktop changed) {
        return new CounterState(around, changed, today, selected, pages, find, room, sheet, busy, notice, seat);
    }

    public CounterState today(List<ReceiptRow> rows) {
        return new CounterState(around, desktop, rows, selected, pages, find, room, sheet, busy, notice, seat);
    }

    public CounterState selected(@Nullable String receipt) {
        return new CounterState(around, desktop, today, receipt, pages, find, room, sheet, busy, notice, seat);
    }

    public CounterState pages(PageFolder seen) {
        return new CounterState(around, desktop, today, selected, seen, find, room, sheet, busy, notice, seat);
    }

    public CounterState find(Find found) {
        return new CounterState(around, desktop, today, selected, pages, found, room, sheet, busy, notice, seat);
    }

    public CounterState room(Room changed) {
        return new CounterState(around, desktop, today, selected, pages, find, changed, sheet, busy, notice, seat);
    }

    public CounterState sheet(Sheet shown) {
        return new CounterState(around, desktop, today, selected, pages, find, room, shown, busy, notice, seat);
    }

    public CounterState busy(@Nullable Busy work) {
        return new CounterState(around, desktop, today, selected, pages, find, room, sheet, work, notice, seat);
    }

    public CounterState notice(@Nullable Notice said) {
        return new CounterState(around, desktop, today, selected, pages, find, room, sheet, busy, said, seat);
    }

    public CounterState seat(Seat changed) {
        return new CounterState(around, desktop, today, selected, pages, find, room, sheet, busy, notice, changed);
    }
}
