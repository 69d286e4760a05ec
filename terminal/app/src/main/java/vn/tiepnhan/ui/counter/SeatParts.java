package vn.tiepnhan.ui.counter;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepnhan.image.open.PageOpener;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.quality.PhotoCheck;
import vn.tiepnhan.image.quality.PhotoFault;
import vn.tiepnhan.image.raster.Stopwatch;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.counter.CounterReception;
import vn.tiepnhan.reception.rules.OfficeRules;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.approve.ApprovalDesk;
import vn.tiepnhan.ui.counter.approve.Approvals;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.board.Counter;
import vn.tiepnhan.ui.counter.board.Doing;
import vn.tiepnhan.ui.counter.correct.CorrectionDesk;
import vn.tiepnhan.ui.counter.correct.Corrections;
import vn.tiepnhan.ui.counter.draft.DraftKeeper;
import vn.tiepnhan.ui.counter.papers.PaperCheck;
import vn.tiepnhan.ui.counter.photo.PictureCheck;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.seat.Seat;
import vn.tiepnhan.ui.counter.staff.Door;
import vn.tiepnhan.ui.counter.staff.DutyRoom;
import vn.tiepnhan.ui.counter.typing.TypingManner;
import vn.tiepnhan.ui.counter.visit.VisitKeeper;

/** The parts of the officer's seat, over this terminal's store. */
final class SeatParts {
    private final Store store;
    private final TerminalDesk.Settings settings;
    private final Door door;
    private final Seat first;
    private final ApprovalDesk approvals;
    private final CorrectionDesk corrections;
    private final OfficeRules rules;

    SeatParts(
            Store store,
            CounterReception reception,
            OfficeRules rules,
            Timekeeper time,
            TerminalDesk.Settings settings,
            DeskDevices devices) {
        this.rules = rules;
        this.corrections = new CorrectionDesk(store, time);
        this.store = store;
        this.settings = settings;
        this.door = new Door(store, machine(settings), devices.bridge(), devices::cardReader);
        this.approvals = new ApprovalDesk(store, reception, door, settings.clock());
        Duty.Card card = devices.cardReader().isEmpty() ? Duty.Card.NO_READER : Duty.Card.OUT;
        this.first = (door.kept() ? shut(door.last(), card) : Seat.FREE).typing(TypingManner.kept(store));
    }

    /** A stated time is for dossiers; nobody states the time of a login. */
    static Clock machine(TerminalDesk.Settings settings) {
        return settings.stated() ? Clock.system(Timekeeper.ZONE) : settings.clock();
    }

    private static Seat shut(String last, Duty.Card card) {
        return Seat.FREE.duty(
                new Duty(Duty.Access.CLOSED, "", Duty.Login.BLANK.id(last).card(card)));
    }

    Seat first() {
        return first;
    }

    /** Whoever must be let in is asked first. */
    List<Doing> parts(Counter counter) {
        Board board = counter.board();
        return List.of(
                new TypingManner(board, store),
                new DutyRoom(board, door, System::nanoTime, settings.idle()),
                new Approvals(board, approvals, counter.slips()),
                new Corrections(board, corrections, counter.slips()),
                new PaperCheck(board, counter.front(), rules::catalogued),
                new PictureCheck(board, SeatParts::faults),
                new VisitKeeper(board, counter.slips(), store, counter.background()),
                new DraftKeeper(board, counter.front(), store, settings.clock(), counter.background()));
    }

    /** What is wrong with a picture, over all of its pages; one that cannot be opened is said when it is stored. */
    private static List<PhotoFault> faults(Path picture) {
        return new PhotoCheck(new PageOpener(ReadLimits.TERMINAL, Stopwatch.ofMachine()))
                .look(picture).stream()
                        .flatMap(page -> page.faults().stream()
                                .filter(fault -> fault != PhotoFault.TOO_SMALL || !ofAScreen(page)))
                        .distinct()
                        .toList();
    }

    /** Screens are wider than high and their letters are whole at any size; cameras and scanners give larger pictures. */
    private static boolean ofAScreen(PhotoCheck.Looked page) {
        return page.file().endsWith(".png") && page.width() > page.height() && page.width() >= 1024;
    }

    /** Files that dossiers put aside need. */
    static Set<Path> files(Store store) {
        return store.read(tables -> tables.deskDrafts().all()).stream()
                .flatMap(draft -> Stream.concat(draft.content().pages().stream(), draft.content().evidence().stream()))
                .map(Path::of)
                .collect(Collectors.toSet());
    }
}
