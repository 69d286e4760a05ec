package vn.tiepnhan.queue;

import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.queue.ticket.Ticket;

/** What became of something asked of the queue. */
public sealed interface QueueAnswer {
    /** @param ahead how many wait for the same service and are called before it, by today's order */
    record Done(Ticket ticket, int ahead) implements QueueAnswer {}

    record Refused(Problem problem) implements QueueAnswer {}
}
