package vn.tiepnhan.ui.counter.room.state;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything the sheets of the room show. What was typed stays when a sheet is put away.
 *
 * @param place the sheet that is open, or was open last
 * @param views what each sheet knows, by its kind
 */
public record Room(RoomPlace place, Map<RoomSlot, String> texts, Map<Class<? extends PlaceView>, PlaceView> views) {
    public static final Room EMPTY = new Room(RoomPlace.QUEUE, Map.of(), Map.of())
            .with(QueueView.unseen())
            .with(ShiftView.UNSEEN)
            .with(ResultsView.NOTHING)
            .with(ReportView.UNSEEN)
            .with(ProblemView.UNSEEN)
            .with(UnitsView.UNSEEN)
            .with(FormsView.NONE)
            .with(PhotosView.NONE)
            .with(StaffView.UNSEEN)
            .with(TrainingView.UNSEEN)
            .with(ClockView.UNSEEN);

    public Room {
        texts = Map.copyOf(texts);
        views = Map.copyOf(views);
    }

    public Room place(RoomPlace opened) {
        return new Room(opened, texts, views);
    }

    /** What a sheet knows now, in the place of what it knew. */
    public Room with(PlaceView seen) {
        Map<Class<? extends PlaceView>, PlaceView> changed = new HashMap<>(views);
        changed.put(seen.getClass(), seen);
        return new Room(place, texts, changed);
    }

    public <V extends PlaceView> V view(Class<V> kind) {
        return kind.cast(Objects.requireNonNull(views.get(kind), kind.getName()));
    }

    public QueueView queue() {
        return view(QueueView.class);
    }

    public ShiftView shift() {
        return view(ShiftView.class);
    }

    public ResultsView results() {
        return view(ResultsView.class);
    }

    public ReportView report() {
        return view(ReportView.class);
    }

    public ProblemView problem() {
        return view(ProblemView.class);
    }

    public UnitsView units() {
        return view(UnitsView.class);
    }

    public FormsView forms() {
        return view(FormsView.class);
    }

    public PhotosView photos() {
        return view(PhotosView.class);
    }

    public StaffView staff() {
        return view(StaffView.class);
    }

    public TrainingView training() {
        return view(TrainingView.class);
    }

    public ClockView clock() {
        return view(ClockView.class);
    }

    public String text(RoomSlot slot) {
        return texts.getOrDefault(slot, "");
    }

    public Room type(RoomSlot slot, String text) {
        Map<RoomSlot, String> changed = new EnumMap<>(RoomSlot.class);
        changed.putAll(texts);
        changed.put(slot, text);
        return new Room(place, changed, views);
    }

    /** The sheet that is open. */
    private PlaceView open() {
        return view(place.view());
    }

    /** What the open sheet offers, in the order of its keys. */
    public List<Offer> offers() {
        return open().offers();
    }

    /** The offer of Alt and this number. */
    public Optional<Offer> offer(int number) {
        List<Offer> offers = offers();
        return number >= 1 && number <= offers.size() ? Optional.of(offers.get(number - 1)) : Optional.empty();
    }

    /** Whether the open sheet needs the width of the window. */
    public boolean wide() {
        return open().wide();
    }

    /** Whether Enter may be pressed in the open sheet. */
    public boolean mayEnter() {
        return open().mayEnter(this);
    }

    /** What the open sheet's acts are about: a key pressed before this was seen means nothing. */
    public Object scene() {
        return open().scene();
    }

    /** Name of what the focus belongs on when the open sheet appears; empty for the window. */
    public String focus() {
        return open().focus(this);
    }

    /** The page that the open sheet shows. */
    public Object page() {
        return open().page();
    }
}
