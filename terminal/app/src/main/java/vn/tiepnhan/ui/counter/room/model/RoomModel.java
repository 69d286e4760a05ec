package vn.tiepnhan.ui.counter.room.model;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.dossier.SingleCode;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.board.Doing;
import vn.tiepnhan.ui.counter.board.Front;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.state.Offer;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.RoomPlace;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.Hit;

/** What the room is doing beside the dossier in front: opens its sheets and gives each what is meant for it. */
public final class RoomModel implements Doing {
    private static final int LOOK_EVERY_TICKS = 5;

    private final RoomBoard board;
    private final QueueModel queue;
    private final Map<RoomPlace, PlaceModel> places = new EnumMap<>(RoomPlace.class);
    private final UnitsModel units;
    private int ticks;

    public RoomModel(Board board, RoomDesk desk, Front front) {
        this.board = new RoomBoard(board);
        this.queue = new QueueModel(this.board, desk);
        this.units = new UnitsModel(this.board, desk, this::show);
        places.put(RoomPlace.QUEUE, queue);
        places.put(RoomPlace.SHIFT, new ShiftModel(this.board, desk));
        places.put(RoomPlace.REPORT, new ReportModel(this.board, desk));
        places.put(RoomPlace.PROBLEM, new ProblemModel(this.board, desk));
        places.put(RoomPlace.UNITS, units);
        places.put(RoomPlace.FORMS, new FormsModel(this.board, desk));
        places.put(RoomPlace.PHOTOS, new PhotosModel(this.board, desk));
        places.put(RoomPlace.STAFF, new StaffModel(this.board, desk));
        places.put(RoomPlace.TRAINING, new TrainingModel(this.board, desk, front));
        places.put(RoomPlace.CLOCK, new ClockModel(this.board, desk));
        places.put(RoomPlace.RESULTS, new ResultsModel(this.board, desk));
        queue.look();
        units.learn();
        board.listen(now -> board.onUi(this::covered));
    }

    @Override
    public boolean act(CounterAction action, CounterState now) {
        if (action == CounterAction.CALL) {
            queue.call();
            return true;
        }
        RoomPlace place = action.room();
        if (place != null) {
            open(place, now);
            return true;
        }
        if (now.sheet() != Sheet.ROOM) {
            return false;
        }
        if (action == CounterAction.RECEIVE) {
            open().enter();
            return true;
        }
        return action == CounterAction.BACK && open().back();
    }

    /** The key of an open sheet puts it away. */
    private void open(RoomPlace place, CounterState now) {
        if (now.sheet() == Sheet.ROOM && now.room().place() == place) {
            board.show(state -> state.sheet(Sheet.NONE).notice(null));
        } else {
            show(place);
        }
    }

    private void show(RoomPlace place) {
        board.show(
                state -> state.room(state.room().place(place)).sheet(Sheet.ROOM).notice(null));
        open().open();
    }

    @Override
    public void found(Hit hit) {
        if (hit instanceof Hit.OfUnit meant) {
            show(RoomPlace.UNITS);
            units.seek(meant.unit());
        }
    }

    @Override
    public void room(RoomStep step) {
        if (step instanceof RoomStep.Do pressed) {
            press(pressed.act());
        } else if (step instanceof RoomStep.Type typed) {
            board.change(room -> room.type(typed.slot(), typed.text()));
            open().typed(typed.slot());
        } else if (step instanceof RoomStep.Choose chosen) {
            open().choose(chosen.at());
        }
    }

    @Override
    public void secret(Secret which, char[] typed) {
        if (board.open() && !board.board().state().seat().duty().shut()) {
            open().secret(which, typed);
        } else {
            Arrays.fill(typed, '\0');
        }
    }

    /** Whatever way the sheet went out of sight. */
    private void covered() {
        if (!board.open() || board.board().state().seat().duty().shut()) {
            places.values().forEach(PlaceModel::away);
        }
    }

    @Override
    public void close() {
        places.values().forEach(PlaceModel::away);
    }

    private void press(RoomAct act) {
        boolean may = board.idle()
                && board.room().offers().stream().filter(Offer::enabled).anyMatch(offer -> offer.act() == act);
        if (may) {
            open().act(act);
        }
    }

    @Override
    public boolean scanned(SingleCode code) {
        return board.open() && open().scanned(code);
    }

    private PlaceModel open() {
        PlaceModel place = places.get(board.room().place());
        if (place == null) {
            throw new IllegalStateException("no such place: " + board.room().place());
        }
        return place;
    }

    @Override
    public boolean drop(List<Path> files) {
        return board.open() && board.idle() && open().drop(files);
    }

    @Override
    public void tick() {
        queue.tick();
        if (++ticks % LOOK_EVERY_TICKS == 0) {
            queue.glance();
            if (board.open() && board.room().place() != RoomPlace.QUEUE) {
                open().look();
            }
        }
    }
}
