package vn.tiepnhan.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.queue.ticket.Ticket;

/**
 * Who is called next: whoever is preferred goes first, but after two of them in a row one of the others, so that nobody waits
 * without end; among equals whoever came first. A transferred ticket keeps the time it was taken.
 */
final class CallOrder {
    private static final int PREFERRED_IN_A_ROW = 2;
    private static final Comparator<Ticket> AS_THEY_CAME = Comparator.comparingLong(Ticket::n);

    private CallOrder() {}

    /**
     * @param waiting in any order
     * @param called those called before, the last one first
     */
    static Optional<Ticket> next(List<Ticket> waiting, List<Ticket> called) {
        long row = called.stream().takeWhile(Ticket::preferred).count();
        boolean othersTurn = row >= PREFERRED_IN_A_ROW;
        Optional<Ticket> usual =
                waiting.stream().filter(ticket -> !ticket.preferred()).min(AS_THEY_CAME);
        Optional<Ticket> preferred = waiting.stream().filter(Ticket::preferred).min(AS_THEY_CAME);
        return othersTurn ? usual.or(() -> preferred) : preferred.or(() -> usual);
    }
}
