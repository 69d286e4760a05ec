package vn.tiepnhan.queue.ticket;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A ticket and how far it is. Times are local times of the office.
 *
 * @param n row of the store; rises with every ticket of the device
 * @param letter of the service it was taken for, kept through every transfer
 * @param number from 1 for each letter and day
 * @param service what the person waits for now
 * @param preferred goes before others, as the call order has it
 * @param counter where it was called to last, or empty
 * @param calls how often it was called to that counter
 * @param quality SYNCED, HELD or FLOOR: how the time it was taken is known
 * @param calledAt of the last first call, null while it waits
 */
public record Ticket(
        long n,
        LocalDate day,
        String letter,
        int number,
        Service service,
        boolean preferred,
        State state,
        String counter,
        int calls,
        String quality,
        LocalDateTime takenAt,
        @Nullable LocalDateTime calledAt,
        @Nullable LocalDateTime servedFrom,
        @Nullable LocalDateTime endedAt) {

    /** How far a ticket is; the last two are final. */
    public enum State {
        WAITING,
        CALLED,
        SERVING,
        SERVED,
        NO_SHOW
    }

    /** As it is shown and called, for example A012. */
    public String shown() {
        return letter + String.valueOf(1000 + number % 1000).substring(1);
    }

    /** Whether a counter has it in hand. */
    public boolean inHand() {
        return state == State.CALLED || state == State.SERVING;
    }

    /** Called to a counter. */
    public Ticket called(String to, LocalDateTime at) {
        return with(State.CALLED, service, to, 1, at, null, null);
    }

    /** Called to the same counter once more. */
    public Ticket calledAgain() {
        return with(state, service, counter, calls + 1, calledAt, servedFrom, endedAt);
    }

    /** The person has come. */
    public Ticket serving(LocalDateTime at) {
        return with(State.SERVING, service, counter, calls, calledAt, at, null);
    }

    /** Settled, one way or the other. */
    public Ticket ended(State how, LocalDateTime at) {
        return with(how, service, counter, calls, calledAt, servedFrom, at);
    }

    /** Waits again, for another service. */
    public Ticket transferred(Service to) {
        return with(State.WAITING, to, "", 0, null, null, null);
    }

    private Ticket with(
            State now,
            Service wanted,
            String to,
            int times,
            @Nullable LocalDateTime called,
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime end) {
        return new Ticket(
                n, day, letter, number, wanted, preferred, now, to, times, quality, takenAt, called, from, end);
    }
}
