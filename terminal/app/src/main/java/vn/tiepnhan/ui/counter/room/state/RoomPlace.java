package vn.tiepnhan.ui.counter.room.state;

/** A sheet of the room. */
public enum RoomPlace {
    QUEUE(QueueView.class),
    SHIFT(ShiftView.class),
    RESULTS(ResultsView.class),
    REPORT(ReportView.class),
    PROBLEM(ProblemView.class),
    UNITS(UnitsView.class),
    FORMS(FormsView.class),
    PHOTOS(PhotosView.class),
    STAFF(StaffView.class),
    TRAINING(TrainingView.class),
    CLOCK(ClockView.class);

    private final Class<? extends PlaceView> view;

    RoomPlace(Class<? extends PlaceView> view) {
        this.view = view;
    }

    Class<? extends PlaceView> view() {
        return view;
    }
}
