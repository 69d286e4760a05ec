package vn.tiepnhan.ui.counter.room.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.tiepnhan.problem.ProblemBook;
import vn.tiepnhan.problem.ProblemBook.Group;
import vn.tiepnhan.problem.ProblemBook.Kept;
import vn.tiepnhan.ui.counter.pages.FolderItem;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.state.ProblemView;
import vn.tiepnhan.ui.counter.room.state.Room;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.counter.state.Facing;

/** Takes a unit's problem down, and shows who told the same before. */
final class ProblemModel implements PlaceModel {
    private static final int MOST_PICTURES = 60;

    private final RoomBoard board;
    private final RoomDesk desk;
    private final ProblemBook book;
    private final Showing<ProblemView> showing;

    ProblemModel(RoomBoard board, RoomDesk desk) {
        this.board = board;
        this.desk = desk;
        this.book = new ProblemBook(desk.store(), desk.clock());
        this.showing = board.of(ProblemView.class);
    }

    /** Whoever stands in front is meant, unless somebody was already being written about. */
    @Override
    public void open() {
        showing.change(view -> view.found(null));
        Facing facing = Facing.of(board.board().state());
        Room room = board.room();
        if (room.text(RoomSlot.PROBLEM_SYMPTOM).isBlank() && !facing.unit().isEmpty()) {
            type(RoomSlot.PROBLEM_UNIT, facing.unit());
            if (!facing.software().isEmpty()) {
                type(RoomSlot.PROBLEM_SOFTWARE, facing.software());
            }
        }
        learn();
    }

    private void type(RoomSlot slot, String text) {
        board.change(room -> room.type(slot, text));
    }

    private void learn() {
        board.work(() -> {
            List<Group> known = known();
            showing.later(view -> view.seen(known));
        });
    }

    private List<Group> known() {
        var today = desk.now().toLocalDate();
        return book.groups(today.minusYears(1), today);
    }

    @Override
    public void enter() {
        ProblemView view = showing.view();
        List<FolderItem> found = view.found();
        if (found != null) {
            showing.change(now -> now.with(List.of(found.get(view.chosen()).path())));
            return;
        }
        Room room = board.room();
        var told = new ProblemBook.Told(
                desk.now(),
                room.text(RoomSlot.PROBLEM_UNIT).strip().toUpperCase(Locale.ROOT),
                room.text(RoomSlot.PROBLEM_SOFTWARE).strip(),
                room.text(RoomSlot.PROBLEM_VERSION).strip(),
                room.text(RoomSlot.PROBLEM_SYMPTOM).strip(),
                board.officer(),
                room.text(RoomSlot.PROBLEM_CONTACT).strip(),
                view.pictures());
        board.busy("room.problem", () -> {
            Kept kept = book.add(told);
            List<Group> known = known();
            board.onUi(() -> kept(kept, known));
        });
    }

    /** Ready for the next; what was written down is not in the fields any more, so that it is not written twice. */
    private void kept(Kept kept, List<Group> known) {
        for (RoomSlot slot : List.of(
                RoomSlot.PROBLEM_UNIT,
                RoomSlot.PROBLEM_SOFTWARE,
                RoomSlot.PROBLEM_VERSION,
                RoomSlot.PROBLEM_SYMPTOM,
                RoomSlot.PROBLEM_CONTACT)) {
            type(slot, "");
        }
        showing.change(view -> view.withoutPictures().seen(known).told(said(kept)));
    }

    private static Told said(Kept kept) {
        String vi = kept.before() == 0
                ? "chưa ai báo trước đây"
                : "đã được báo " + kept.before() + " lần trước đó, gộp làm một";
        String en = kept.before() == 0
                ? "nobody told of it before"
                : "it was told " + kept.before() + " times before and is counted with those";
        return Told.done(
                "Đã ghi vướng mắc số " + kept.n() + ": " + vi + ". Xuất danh sách: Ctrl R, chọn Vướng mắc.",
                "Problem " + kept.n() + " is recorded: " + en + ". To export the list: Ctrl R, Problems.");
    }

    @Override
    public void act(RoomAct act) {
        ProblemView view = showing.view();
        switch (act) {
            case SAME_PROBLEM -> {
                Group same = view.known().get(view.chosen());
                type(RoomSlot.PROBLEM_SOFTWARE, same.software());
                type(RoomSlot.PROBLEM_SYMPTOM, same.symptom());
            }
            case ADD_PICTURE ->
                board.work(() -> {
                    List<FolderItem> found = desk.folders().newestPages(MOST_PICTURES);
                    showing.later(now -> now.found(found));
                });
            case NO_PICTURES -> showing.change(ProblemView::withoutPictures);
            default -> throw new IllegalArgumentException("not of the problems: " + act);
        }
    }

    @Override
    public void typed(RoomSlot slot) {
        showing.change(view -> view.told(null));
    }

    @Override
    public void choose(int at) {
        showing.change(view -> view.choose(at));
    }

    @Override
    public boolean drop(List<Path> files) {
        showing.change(view -> view.with(files));
        return true;
    }

    @Override
    public boolean back() {
        boolean picking = showing.view().picking();
        if (picking) {
            showing.change(view -> view.found(null));
        }
        return picking;
    }
}
