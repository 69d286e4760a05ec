package vn.tiepnhan.ui.counter.room.state;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything the sheets of the room show. What was typed stays when a sheet is put away.
 *
 * @param place the sheet that is open, or was open last
 */
public record Room(
        RoomPlace place,
        Map<RoomSlot, String> texts,
        QueueView queue,
        ShiftView shift,
        ResultsView results,
        ReportView report) {
    public static final Room EMPTY = new Room(
            RoomPlace.QUEUE, Map.of(), QueueView.unseen(), ShiftView.UNSEEN, ResultsView.NOTHING, ReportView.UNSEEN);

    public Room {
        texts = Map.copyOf(texts);
    }

    public Room place(RoomPlace opened) {
        return new Room(opened, texts, queue, shift, results, report);
    }

    public Room queue(QueueView seen) {
        return new Room(place, texts, seen, shift, results, report);
    }

    public Room shift(ShiftView seen) {
        return new Room(place, texts, queue, seen, results, report);
    }

    public Room results(ResultsView seen) {
        return new Room(place, texts, queue, shift, seen, report);
    }

    public Room report(ReportView seen) {
        return new Room(place, texts, queue, shift, results, seen);
    }

    public String text(RoomSlot slot) {
        return texts.getOrDefault(slot, "");
    }

    public Room type(RoomSlot slot, String text) {
        Map<RoomSlot, String> changed = new EnumMap<>(RoomSlot.class);
        changed.putAll(texts);
        changed.put(slot, text);
        return new Room(place, changed, queue, shift, results, report);
    }

    /** What the open sheet offers, in the order of its keys. */
    public List<Offer> offers() {
        return switch (place) {
            case QUEUE -> queue.offers();
            case SHIFT -> shift.offers();
            case RESULTS -> results.offers();
            case REPORT -> report.offers();
        };
    }

    /** The offer of Alt and this number. */
    public Optional<Offer> offer(int number) {
        List<Offer> offers = offers();
        return number >= 1 && number <= offers.size() ? Optional.of(offers.get(number - 1)) : Optional.empty();
    }

    /** Whether Enter may be pressed in the open sheet. */
    public boolean mayEnter() {
        return switch (place) {
            case QUEUE -> queue.mayCall();
            case SHIFT -> shift.mayEnter();
            case RESULTS -> results.mayEnter(this);
            case REPORT -> true;
        };
    }

    /** What the open sheet's acts are about: a key pressed before this was seen means nothing. */
    public Object scene() {
        return switch (place) {
            case QUEUE -> List.of(queue.mode(), queue.mine(), queue.mayCall());
            case SHIFT -> List.of(shift.running(), shift.closing());
            case REPORT -> List.of(report.kind(), report.saving());
            case RESULTS ->
                List.of(
                        results.step(),
                        results.mode(),
                        Objects.hash(results.subject()),
                        results.chosen(),
                        results.examined() != null && results.examined().free());
        };
    }

    /** Name of what the focus belongs on when the open sheet appears; empty for the window. */
    public String focus() {
        return switch (place) {
            case QUEUE, SHIFT -> "";
            case REPORT -> "ROOM_LIST";
            case RESULTS ->
                switch (results.step()) {
                    case FIND -> RoomSlot.RESULT.name();
                    case LIST -> "ROOM_LIST";
                    case ELSEWHERE -> RoomSlot.RESULT_UNIT.name();
                    case EXAMINED -> RoomSlot.COLLECTOR.name();
                };
        };
    }
}
