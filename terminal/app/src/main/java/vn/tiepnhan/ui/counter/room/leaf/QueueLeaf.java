package vn.tiepnhan.ui.counter.room.leaf;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.queue.ticket.Ticket;
import vn.tiepnhan.ui.counter.room.leaf.Block.Row;
import vn.tiepnhan.ui.counter.room.state.QueueView;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.token.Tone;

/** The queue: whom this counter has called, who waits and for how long. */
final class QueueLeaf {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    /** Longer waits are worth a look. */
    private static final Duration LONG = Duration.ofMinutes(30);

    private QueueLeaf() {}

    static Leaf of(CounterState state, RoomWords words) {
        QueueView queue = state.room().queue();
        List<Block> blocks = Leaves.begun(queue, words);
        blocks.add(mine(queue, state.around().now(), words));
        switch (queue.mode()) {
            case TRANSFERRING -> blocks.add(new Block.Say(words.say("queue.transfer"), Tone.INFO));
            case TAKING -> blocks.add(new Block.Say(words.say("queue.take"), Tone.INFO));
            case CALLING -> {}
        }
        List<Row> rows = new ArrayList<>();
        for (Ticket ticket : queue.open()) {
            if (!queue.mine().map(ticket::equals).orElse(false)) {
                rows.add(row(ticket, state.around().now(), words));
            }
        }
        String empty = words.say(queue.seen() ? "queue.nobody" : "looking");
        blocks.add(new Block.Rows(words.say("queue.list"), rows, -1, empty));
        return new Leaf(
                words.say("queue.title", queue.waiting().size()),
                blocks,
                Leaves.buttons(state, words),
                Leaves.enter(state, words.say("go.QUEUE")));
    }

    private static Block mine(QueueView queue, LocalDateTime now, RoomWords words) {
        Optional<Ticket> mine = queue.mine();
        if (mine.isEmpty()) {
            return Block.Say.plain(words.say("queue.none"));
        }
        Ticket ticket = mine.get();
        LocalDateTime from = ticket.servedFrom();
        LocalDateTime called = ticket.calledAt();
        String since = from != null
                ? words.say("queue.served", TIME.format(from), minutes(from, now, words))
                : words.say("queue.called", ticket.calls(), called == null ? "" : TIME.format(called));
        return new Block.Large(ticket.shown(), words.say(ticket.service().wording()) + " · " + since);
    }

    private static Row row(Ticket ticket, LocalDateTime now, RoomWords words) {
        String name = ticket.shown() + " · " + words.say(ticket.service().wording());
        if (ticket.inHand()) {
            return new Row(name, words.say("queue.other", ticket.counter()), Tone.INFO, words.say("queue.busy"));
        }
        Duration waited = Duration.between(ticket.takenAt(), now);
        String about = words.say("queue.since", TIME.format(ticket.takenAt()))
                + (ticket.preferred() ? " · " + words.say("queue.preferred") : "");
        Tone tone = waited.compareTo(LONG) > 0 ? Tone.WARN : Tone.CALM;
        return new Row(name, about, tone, minutes(ticket.takenAt(), now, words));
    }

    private static String minutes(LocalDateTime from, LocalDateTime to, RoomWords words) {
        return words.say("minutes", Math.max(0, Duration.between(from, to).toMinutes()));
    }
}
