package vn.tiepnhan.ui.counter.room.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.queue.ticket.Ticket;

/**
 * The queue as it was seen last.
 *
 * @param counter whose window this is, as tickets are called to it
 * @param open tickets in hand, then those that wait in the order they are called
 * @param mode whether a service is being chosen, and what for
 * @param preferred whether the number to be given goes before others
 * @param told what came of the last act, or null
 */
public record QueueView(
        String counter, List<Ticket> open, Mode mode, boolean preferred, boolean seen, @Nullable Told told)
        implements PlaceView {
    public QueueView {
        open = List.copyOf(open);
    }

    /** What the offers are about. */
    public enum Mode {
        CALLING,
        TRANSFERRING,
        TAKING
    }

    static QueueView unseen() {
        return new QueueView("", List.of(), Mode.CALLING, false, false, null);
    }

    /** The ticket this counter has in hand. */
    public Optional<Ticket> mine() {
        return open.stream()
                .filter(ticket -> ticket.inHand() && ticket.counter().equals(counter))
                .findFirst();
    }

    public List<Ticket> waiting() {
        return open.stream()
                .filter(ticket -> ticket.state() == Ticket.State.WAITING)
                .toList();
    }

    /** Whether anybody uses the queue today. */
    public boolean used() {
        return !open.isEmpty();
    }

    public QueueView seen(String at, List<Ticket> now) {
        return new QueueView(at, now, mode, preferred, true, told);
    }

    public QueueView mode(Mode changed) {
        return new QueueView(counter, open, changed, false, seen, null);
    }

    public QueueView preferred(boolean first) {
        return new QueueView(counter, open, mode, first, seen, told);
    }

    public QueueView told(@Nullable Told what) {
        return new QueueView(counter, open, Mode.CALLING, false, seen, what);
    }

    /** Whether the next one may be called: whoever was called has come, is absent or went elsewhere. */
    private boolean mayCall() {
        boolean called =
                mine().filter(ticket -> ticket.state() == Ticket.State.CALLED).isPresent();
        return mode == Mode.CALLING && !called && !waiting().isEmpty();
    }

    @Override
    public List<Offer> offers() {
        if (mode == Mode.CALLING) {
            boolean called = mine().filter(ticket -> ticket.state() == Ticket.State.CALLED)
                    .isPresent();
            boolean inHand = mine().isPresent();
            return List.of(
                    Offer.of(RoomAct.COME, called),
                    Offer.of(RoomAct.RECALL, called),
                    Offer.of(RoomAct.ABSENT, called),
                    Offer.of(RoomAct.DONE, inHand),
                    Offer.of(RoomAct.TRANSFER, inHand),
                    Offer.of(RoomAct.TAKE, true));
        }
        List<Offer> offers = new ArrayList<>();
        for (RoomAct act : List.of(RoomAct.TO_FILE, RoomAct.TO_RESULT, RoomAct.TO_GUIDANCE, RoomAct.TO_PROBLEM)) {
            boolean there = mode == Mode.TRANSFERRING
                    && mine().map(Ticket::service).filter(service(act)::equals).isPresent();
            offers.add(Offer.of(act, !there));
        }
        if (mode == Mode.TAKING) {
            offers.add(new Offer(RoomAct.PREFERRED, true, preferred));
        }
        return offers;
    }

    @Override
    public boolean mayEnter(Room room) {
        return mayCall();
    }

    @Override
    public Object scene() {
        return List.of(mode, mine(), mayCall());
    }

    /** The service an act sends to. */
    public static Service service(RoomAct act) {
        return switch (act) {
            case TO_RESULT -> Service.RESULT;
            case TO_GUIDANCE -> Service.GUIDANCE;
            case TO_PROBLEM -> Service.PROBLEM;
            default -> Service.FILE;
        };
    }
}
