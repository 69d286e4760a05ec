package vn.tiepnhan.ui.counter.room.model;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.reception.Training;
import vn.tiepnhan.ui.counter.board.Front;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.counter.room.state.TrainingView;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.Entry;
import vn.tiepnhan.ui.counter.training.SamplePayload;

/** The way into training and out again; inside, dossiers to practise with. */
final class TrainingModel implements PlaceModel {
    private static final int SYMBOLS = 2;

    private final RoomBoard board;
    private final RoomDesk desk;
    private final Front front;
    private final Showing<TrainingView> showing;
    private int laid;

    TrainingModel(RoomBoard board, RoomDesk desk, Front front) {
        this.board = board;
        this.desk = desk;
        this.front = front;
        this.showing = board.of(TrainingView.class);
    }

    @Override
    public void open() {
        boolean inside = desk.store().training();
        boolean own = desk.store().folder().endsWith(Training.FOLDER);
        showing.change(view -> view.at(inside, !inside || own));
    }

    /** What lies in front was kept when it was laid there; it lies there again on the way back. */
    @Override
    public void enter() {
        showing.change(TrainingView::pass);
    }

    @Override
    public void act(RoomAct act) {
        String procedure =
                switch (act) {
                    case SAMPLE_103 -> "103";
                    case SAMPLE_101 -> "101";
                    case SAMPLE_600 -> "600";
                    default -> throw new IllegalArgumentException("not of the training: " + act);
                };
        if (board.board().state().lies()) {
            showing.change(view -> view.told(Told.not(
                    "Trên quầy còn một hồ sơ. Tiếp nhận xong, hoặc bấm Ctrl N để cất, rồi lấy hồ sơ mẫu.",
                    "A dossier still lies there. Receive it, or press Ctrl N to put it aside, then take a sample.")));
            return;
        }
        List<Symbol> symbols = new ArrayList<>();
        for (byte[] bytes : SamplePayload.symbols(procedure, serial(), SYMBOLS)) {
            symbols.add(new Symbol(Symbology.PDF417, bytes, new Symbol.Origin("training", 0), null));
        }
        front.lay(symbols, Entry.EMPTY);
        board.show(state -> state.sheet(Sheet.NONE).notice(null));
    }

    /** Another unit each time, so that none was received before. */
    private int serial() {
        return 100_000 + (desk.now().toLocalTime().toSecondOfDay() + ++laid) % 800_000;
    }
}
