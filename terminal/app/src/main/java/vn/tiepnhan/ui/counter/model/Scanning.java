package vn.tiepnhan.ui.counter.model;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.dossier.assembly.Added;
import vn.tiepnhan.dossier.assembly.Assembly;
import vn.tiepnhan.image.FileReading;
import vn.tiepnhan.image.PageReading;
import vn.tiepnhan.image.ReadCode;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.presend.PreSentMatch;
import vn.tiepnhan.reception.Assessment;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.board.Front;
import vn.tiepnhan.ui.counter.board.Lane;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Busy;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Desktop;
import vn.tiepnhan.ui.counter.state.Entry;
import vn.tiepnhan.ui.counter.state.Sent;
import vn.tiepnhan.ui.counter.state.Slot;

/** From a symbol to a decision: assembles what is scanned and asks the reception what it would decide. */
final class Scanning implements Front {
    private static final Set<String> ANOTHER = Set.of("OTHER_PRINT", "OTHER_COUNT", "PART_CONFLICT");

    private final Board board;
    private final Clock clock;
    private final Executor lane;
    private final Desk desk;
    private final Singles singles;
    private Assembly assembly;
    private @Nullable Symbol rejected;
    private long question;

    Scanning(Board board, Clock clock, Desk desk, Executor background) {
        this.board = board;
        this.clock = clock;
        this.desk = desk;
        this.lane = new Lane(background);
        this.singles = new Singles(board, desk);
        this.assembly = Assembly.empty(desk.layouts());
    }

    /** Takes one symbol; on the user interface's executor. A scan after a receipt begins the next dossier. */
    void take(Symbol symbol) {
        if (board.state().stage() == Stage.RECEIVED) {
            clear();
        }
        Assembly before = assembly;
        Assembly.Step step = before.add(symbol);
        assembly = step.next();
        shown(symbol, step.added());
    }

    /** Clears the counter, and begins with the symbol that did not belong to what lay there. */
    void beginAgain() {
        Symbol next = rejected;
        clear();
        if (next != null) {
            take(next);
        }
    }

    /** An empty counter; the last scan stays on show. */
    @Override
    public void clear() {
        assembly = Assembly.empty(desk.layouts());
        rejected = null;
        question++;
        board.change(now -> now.desktop(now.desktop().cleared())
                .sheet(CounterState.Sheet.NONE)
                .notice(null));
    }

    /** Reads page images one after the other, each symbol as if it were scanned. */
    void read(List<Path> files) {
        board.change(now -> now.busy(new Busy("reading", 1, files.size())).notice(null));
        lane.execute(board.guarded(() -> {
            List<FileReading> readings = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                int n = i + 1;
                board.later(now -> now.busy(new Busy("reading", n, files.size())));
                readings.add(desk.read(files.get(i)));
            }
            board.onUi(() -> pages(files, readings));
        }));
    }

    private void pages(List<Path> files, List<FileReading> readings) {
        if (board.state().stage() == Stage.RECEIVED) {
            clear();
        }
        board.change(now ->
                now.busy(null).desktop(now.desktop().entry(now.desktop().entry().withPages(files))));
        List<Problem> problems = new ArrayList<>();
        for (FileReading reading : readings) {
            problems.addAll(reading.problems());
            for (PageReading page : reading.pages()) {
                problems.addAll(page.problems());
                page.codes().stream().map(ReadCode::symbol).forEach(this::take);
            }
        }
        if (!problems.isEmpty()) {
            var wording = problems.get(0).wording();
            board.change(now -> now.notice(new Notice(Notice.Kind.WARN, wording.vi(), wording.en())));
        }
    }

    private void shown(Symbol symbol, Added added) {
        Path file = Path.of(symbol.origin().source());
        String kind = symbol.symbology() == null ? "" : symbol.symbology().name();
        var scan = new Desktop.LastScan(
                kind, symbol.bytes().length, String.valueOf(file.getFileName()), LocalTime.now(clock));
        if (added instanceof Added.Rejected bad) {
            rejected(scan, bad);
        } else if (added instanceof Added.Single single) {
            board.change(now -> now.desktop(now.desktop().scanned(scan, null)));
            singles.take(single.code());
        } else if (added instanceof Added.Unknown) {
            board.change(now -> now.desktop(now.desktop().scanned(scan, null)).notice(unknown()));
        } else {
            Dossier dossier = assembly.dossier().orElse(null);
            boolean changed = added instanceof Added.NewPart;
            board.change(now -> {
                Desktop scanned = now.desktop().scanned(scan, null);
                return now.desktop(changed ? scanned.dossier(dossier) : scanned).notice(null);
            });
            if (changed && dossier != null && dossier.complete()) {
                assess();
            }
        }
    }

    private void rejected(Desktop.LastScan scan, Added.Rejected bad) {
        rejected = ANOTHER.contains(bad.problem().code()) ? bad.symbol() : null;
        var wording = bad.problem().wording();
        boolean another = rejected != null;
        Notice notice = new Notice(
                Notice.Kind.WARN,
                wording.vi() + (another ? " Bấm Ctrl N để cất hồ sơ này và mở hồ sơ vừa quét." : ""),
                wording.en() + (another ? " Press Ctrl N to put this one away and open the one just scanned." : ""));
        board.change(
                now -> now.desktop(now.desktop().scanned(scan, bad.problem())).notice(notice));
    }

    private static Notice unknown() {
        return new Notice(
                Notice.Kind.INFO,
                "Chưa biết loại mã vạch này. Bấm F2 để nhập tay theo giấy.",
                "This kind of barcode is not known. Press F2 to type what the paper says.");
    }

    @Override
    public void lay(List<Symbol> symbols, Entry entry) {
        clear();
        board.change(now -> now.desktop(now.desktop().entry(entry)));
        for (Symbol symbol : symbols) {
            assembly = assembly.add(symbol).next();
        }
        Dossier dossier = assembly.dossier().orElse(null);
        board.change(now -> now.desktop(now.desktop().dossier(dossier)));
        if (dossier == null ? entry.typing() : dossier.complete()) {
            assess();
        }
    }

    /** Asks what would be decided now; an answer to an older question is dropped. */
    @Override
    public void assess() {
        long asked = ++question;
        Draft draft = draft();
        lane.execute(board.guarded(() -> {
            Sent sent = desk.sent(draft.dossier());
            PreSentMatch match = sent.match();
            Draft compared = match == null ? draft : draft.preSent(match.state().fact());
            Assessment answer = desk.reception().assess(compared);
            board.onUi(() -> {
                if (asked == question) {
                    board.change(now -> decided(now, answer, sent, compared.preSent()));
                }
            });
        }));
    }

    /** The decision and what it rests on appear at once; what could not be compared is said. */
    private static CounterState decided(CounterState now, Assessment answer, Sent sent, Facts.PreSent found) {
        Entry entry = sent.match() == null
                ? now.desktop().entry()
                : now.desktop().entry().preSent(found);
        CounterState shown =
                now.desktop(now.desktop().entry(entry).assessed(answer).sent(sent));
        Wording trouble = sent.trouble();
        return trouble == null || sent.equals(now.desktop().sent())
                ? shown
                : shown.notice(new Notice(Notice.Kind.WARN, trouble.vi(), trouble.en()));
    }

    /** F5: where this counter sees what was sent, the unit may have sent it just now; else the officer says what it is. */
    void compare() {
        if (board.state().desktop().sent().match() == null) {
            board.change(now -> now.desktop(now.desktop()
                    .entry(now.desktop()
                            .entry()
                            .preSent(next(now.desktop().entry().preSent())))));
        }
        assess();
    }

    private static Facts.PreSent next(Facts.PreSent said) {
        return switch (said) {
            case UNKNOWN -> Facts.PreSent.YES;
            case YES -> Facts.PreSent.NO;
            case NO -> Facts.PreSent.DIFFERENT;
            case DIFFERENT -> Facts.PreSent.UNKNOWN;
        };
    }

    /** The draft as it lies on the counter now. */
    Draft draft() {
        Desktop desktop = board.state().desktop();
        Entry entry = desktop.entry();
        return new Draft(
                desktop.dossier(),
                entry.typed(),
                entry.text(Slot.PRESENTER).strip(),
                entry.preSent(),
                entry.specialCase(),
                board.state().around().station().officer(),
                entry.text(Slot.APPROVER).strip(),
                entry.text(Slot.REASON).strip(),
                entry.text(Slot.AGAIN).strip(),
                entry.pages(),
                LocalDateTime.now(clock),
                new Draft.Beside(
                        entry.papers(),
                        entry.text(Slot.OFFICE).strip(),
                        board.state().seat().parked().front()));
    }
}
