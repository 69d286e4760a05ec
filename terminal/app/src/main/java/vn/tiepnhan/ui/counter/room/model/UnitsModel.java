package vn.tiepnhan.ui.counter.room.model;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.tiepnhan.store.office.Units.Unit;
import vn.tiepnhan.ui.counter.find.Finder;
import vn.tiepnhan.ui.counter.find.Index;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.RoomPlace;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.counter.room.state.UnitsView;
import vn.tiepnhan.ui.counter.state.Facing;
import vn.tiepnhan.unit.TrialPasswords;
import vn.tiepnhan.unit.UnitBook;
import vn.tiepnhan.unit.UnitFile;

/** Looks units up; what is known of the one that is meant stands beside the list as soon as it was read. */
final class UnitsModel implements PlaceModel {
    private static final int MOST = 60;

    private final RoomBoard board;
    private final RoomDesk desk;
    private final UnitBook book;
    private final Consumer<RoomPlace> going;
    private final Index<Unit> index = Finder.units();
    private final Showing<UnitsView> showing;
    private long question;

    /** @param going opens another sheet */
    UnitsModel(RoomBoard board, RoomDesk desk, Consumer<RoomPlace> going) {
        this.board = board;
        this.desk = desk;
        this.going = going;
        this.book = new UnitBook(desk.store(), desk::published);
        this.showing = board.of(UnitsView.class);
    }

    /** Reads the office's list; searches wait for it. */
    void learn() {
        board.work(() -> {
            List<Unit> all = book.all();
            index.learn(all);
            board.onUi(() -> {
                showing.change(view -> view.seen(all));
                if (board.open()) {
                    search();
                }
            });
        });
    }

    /** Whoever stands in front is looked up, unless somebody else is asked for. */
    @Override
    public void open() {
        String unit = Facing.of(board.board().state()).unit();
        if (!unit.isEmpty()) {
            type(RoomSlot.UNIT_SOUGHT, unit);
        }
        search();
        learn();
    }

    /** Looks this unit up in the open sheet. */
    void seek(Unit unit) {
        type(RoomSlot.UNIT_SOUGHT, unit.code());
        search();
    }

    private void type(RoomSlot slot, String text) {
        board.change(room -> room.type(slot, text));
    }

    private void search() {
        String query = board.room().text(RoomSlot.UNIT_SOUGHT).strip();
        UnitsView view = showing.view();
        List<Unit> hits = query.isEmpty() ? view.all() : index.find(view.all(), query);
        List<Unit> shown = hits.subList(0, Math.min(MOST, hits.size()));
        if (!shown.equals(view.hits()) || view.file() == null) {
            showing.change(now -> now.found(shown));
            look(query);
        }
    }

    /** What is known of the unit chosen; without a list, of the one whose whole code was typed. */
    private void look(String typed) {
        UnitsView view = showing.view();
        String code = view.hits().isEmpty()
                ? typed.toUpperCase(Locale.ROOT)
                : view.hits().get(Math.max(0, view.chosen())).code();
        long asked = ++question;
        if (code.isEmpty()) {
            return;
        }
        board.work(() -> {
            UnitFile file = book.file(code, desk.now().toLocalDate());
            boolean known = file.unit() != null || !file.dossiers().isEmpty() || file.problems() > 0;
            board.onUi(() -> {
                if (asked == question) {
                    showing.change(now -> now.file(known ? file : null));
                }
            });
        });
    }

    @Override
    public void enter() {
        throw new IllegalStateException("a unit is looked at as it is chosen");
    }

    @Override
    public void act(RoomAct act) {
        UnitFile file = showing.view().file();
        if (file == null) {
            return;
        }
        switch (act) {
            case UNIT_RESULTS -> go(RoomPlace.RESULTS, RoomSlot.RESULT, file.code());
            case UNIT_PROBLEM -> go(RoomPlace.PROBLEM, RoomSlot.PROBLEM_UNIT, file.code());
            case TRIAL_ASKED -> note(file.code(), TrialPasswords.Step.ASKED);
            case TRIAL_GIVEN -> note(file.code(), TrialPasswords.Step.GIVEN);
            default -> throw new IllegalArgumentException("not of the units: " + act);
        }
    }

    private void note(String code, TrialPasswords.Step step) {
        String officer = board.officer();
        board.busy("room.trial", () -> {
            TrialPasswords.Told told = new TrialPasswords.Told(desk.now(), step, code, officer);
            Told said = new TrialPasswords(desk.store())
                    .note(told)
                    .map(Told::not)
                    .orElseGet(() -> Told.done(
                            "Đơn vị " + code + ": mật khẩu thử nghiệm "
                                    + told.said().vi() + ". Không ghi mật khẩu ở đây.",
                            "Unit " + code + ": a trial password was "
                                    + told.said().en() + ". The password itself is not written here."));
            UnitFile now = book.file(code, desk.now().toLocalDate());
            showing.later(view -> view.noted(said, now));
        });
    }

    private void go(RoomPlace place, RoomSlot slot, String code) {
        going.accept(place);
        type(slot, code);
    }

    @Override
    public void typed(RoomSlot slot) {
        search();
    }

    @Override
    public void choose(int at) {
        showing.change(view -> view.choose(at));
        look("");
    }
}
