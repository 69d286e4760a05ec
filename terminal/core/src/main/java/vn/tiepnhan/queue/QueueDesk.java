package vn.tiepnhan.queue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.queue.ticket.Ticket;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.office.Tickets;

/**
 * The queue of this device: it lives in the store here, and other counters of the office do not see it. A day's queue ends
 * with the day. Safe for several threads.
 */
public final class QueueDesk {
    private static final int MOST_A_DAY = 999;

    private final Store store;
    private final Timekeeper time;

    public QueueDesk(Store store, Timekeeper time) {
        this.store = store;
        this.time = time;
    }

    /** Gives a ticket. */
    public QueueAnswer take(Service service, boolean preferred, LocalDateTime at) {
        return store.write(tables -> {
            int number = tables.tickets().highest(at.toLocalDate(), service.letter()) + 1;
            if (number > MOST_A_DAY) {
                return refused(
                        "TICKETS_GONE",
                        "Hôm nay đã phát hết " + MOST_A_DAY + " số của dịch vụ này. Hãy gọi cán bộ.",
                        "All " + MOST_A_DAY + " tickets of this service are given today. Call an officer.");
            }
            Ticket ticket = new Ticket(
                    tables.tickets().next(),
                    at.toLocalDate(),
                    service.letter(),
                    number,
                    service,
                    preferred,
                    Ticket.State.WAITING,
                    "",
                    0,
                    time.moment(at, tables).quality(),
                    at,
                    null,
                    null,
                    null);
            write(tables, ticket, at);
            return new QueueAnswer.Done(ticket, ahead(tables, ticket));
        });
    }

    /**
     * Calls whoever is next for one of these services. What the counter was serving is done by that; what it has called
     * and nobody has come for must be settled first.
     */
    public QueueAnswer call(String counter, Set<Service> services, LocalDateTime at) {
        return store.write(tables -> {
            Optional<Ticket> inHand = inHand(tables, counter, at);
            if (inHand.filter(ticket -> ticket.state() == Ticket.State.CALLED).isPresent()) {
                String shown = inHand.get().shown();
                return refused(
                        "TICKET_OPEN",
                        "Số " + shown
                                + " đang được gọi. Người đó đã đến (serve), vắng mặt (absent) hay chuyển (transfer)?",
                        shown
                                + " is still being called. Has the person come (serve), not come (absent), or go elsewhere"
                                + " (transfer)?");
            }
            Optional<Ticket> next = CallOrder.next(waiting(tables, services, at), calledBefore(tables, services, at));
            if (next.isEmpty()) {
                return refused("NOBODY_WAITS", "Không còn ai chờ các dịch vụ này.", "Nobody waits for these services.");
            }
            inHand.ifPresent(ticket -> write(tables, ticket.ended(Ticket.State.SERVED, at), at));
            return done(tables, next.get().called(counter, at), at);
        });
    }

    /** Calls the counter's ticket once more. */
    public QueueAnswer recall(String counter, LocalDateTime at) {
        return change(counter, at, Set.of(Ticket.State.CALLED), Ticket::calledAgain);
    }

    /** The person has come. */
    public QueueAnswer serve(String counter, LocalDateTime at) {
        return change(counter, at, Set.of(Ticket.State.CALLED), ticket -> ticket.serving(at));
    }

    /** The person leaves, served. */
    public QueueAnswer done(String counter, LocalDateTime at) {
        return change(
                counter,
                at,
                Set.of(Ticket.State.CALLED, Ticket.State.SERVING),
                ticket -> (ticket.servedFrom() == null ? ticket.serving(at) : ticket).ended(Ticket.State.SERVED, at));
    }

    /** Nobody came. */
    public QueueAnswer noShow(String counter, LocalDateTime at) {
        return change(counter, at, Set.of(Ticket.State.CALLED), ticket -> ticket.ended(Ticket.State.NO_SHOW, at));
    }

    /** Sends the person on; the ticket keeps its number and its place in time. */
    public QueueAnswer transfer(String counter, Service to, LocalDateTime at) {
        return change(counter, at, Set.of(Ticket.State.CALLED, Ticket.State.SERVING), ticket -> ticket.transferred(to));
    }

    /** Today's tickets that are not settled, those in hand first, then in the order they will be called. */
    public List<Ticket> open(LocalDateTime at) {
        return store.read(tables -> {
            List<Ticket> all = tables.tickets().between(at.toLocalDate(), at.toLocalDate());
            List<Ticket> open =
                    new ArrayList<>(all.stream().filter(Ticket::inHand).toList());
            for (Service service : Service.values()) {
                open.addAll(inOrder(tables, service, at));
            }
            return open;
        });
    }

    private interface Change {
        Ticket of(Ticket ticket);
    }

    private QueueAnswer change(String counter, LocalDateTime at, Set<Ticket.State> from, Change change) {
        return store.write(tables -> {
            Optional<Ticket> ticket = inHand(tables, counter, at).filter(found -> from.contains(found.state()));
            if (ticket.isEmpty()) {
                return refused(
                        "NO_TICKET",
                        "Quầy " + counter + " không có số nào để làm việc này. Hãy gọi số tiếp theo (call).",
                        "Counter " + counter + " has no ticket to do this with. Call the next one (call).");
            }
            return done(tables, change.of(ticket.get()), at);
        });
    }

    private static QueueAnswer done(Tables tables, Ticket ticket, LocalDateTime at) {
        write(tables, ticket, at);
        return new QueueAnswer.Done(ticket, ticket.state() == Ticket.State.WAITING ? ahead(tables, ticket) : 0);
    }

    /** The times of tickets are what an office is measured by: the log holds each state of a row. */
    private static void write(Tables tables, Ticket ticket, LocalDateTime at) {
        tables.tickets().put(ticket);
        Map<String, String> facts =
                Map.of("n", String.valueOf(ticket.n()), "state", ticket.state().name(), "row", Tickets.digest(ticket));
        tables.audit().append(new AuditRecord(at.toString(), "TICKET", ticket.counter(), ticket.shown(), facts));
    }

    private static QueueAnswer refused(String code, String vi, String en) {
        return new QueueAnswer.Refused(Problem.of(code, vi, en));
    }

    private static Optional<Ticket> inHand(Tables tables, String counter, LocalDateTime at) {
        return tables.tickets().between(at.toLocalDate(), at.toLocalDate()).stream()
                .filter(ticket -> ticket.inHand() && ticket.counter().equals(counter))
                .findFirst();
    }

    private static List<Ticket> waiting(Tables tables, Set<Service> services, LocalDateTime at) {
        return tables.tickets().between(at.toLocalDate(), at.toLocalDate()).stream()
                .filter(ticket -> ticket.state() == Ticket.State.WAITING && services.contains(ticket.service()))
                .toList();
    }

    private static List<Ticket> calledBefore(Tables tables, Set<Service> services, LocalDateTime at) {
        return tables.tickets().between(at.toLocalDate(), at.toLocalDate()).stream()
                .filter(ticket -> ticket.calledAt() != null && services.contains(ticket.service()))
                .sorted(Comparator.comparing((Ticket ticket) -> String.valueOf(ticket.calledAt()))
                        .thenComparing(Ticket::n)
                        .reversed())
                .toList();
    }

    /** Those who wait for a service, as they will be called if nobody comes in between. */
    private static List<Ticket> inOrder(Tables tables, Service service, LocalDateTime at) {
        List<Ticket> left = new ArrayList<>(waiting(tables, Set.of(service), at));
        List<Ticket> called = new ArrayList<>(calledBefore(tables, Set.of(service), at));
        List<Ticket> order = new ArrayList<>();
        for (Optional<Ticket> next = CallOrder.next(left, called);
                next.isPresent();
                next = CallOrder.next(left, called)) {
            order.add(next.get());
            left.remove(next.get());
            called.add(0, next.get());
        }
        return order;
    }

    private static int ahead(Tables tables, Ticket ticket) {
        return inOrder(tables, ticket.service(), ticket.takenAt()).indexOf(ticket);
    }
}
