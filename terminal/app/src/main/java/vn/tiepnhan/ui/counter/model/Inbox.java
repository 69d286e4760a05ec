package vn.tiepnhan.ui.counter.model;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.dossier.assembly.Added;
import vn.tiepnhan.dossier.assembly.Assembly;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;

/**
 * What devices send, taken in its order. Codes and pages that come while the counter is busy, or not open yet, wait their
 * turn: the next person's paper is often under the scanner before this person's slip is out.
 */
final class Inbox {
    private static final int MOST_EARLY = 200;

    private final Board board;
    private final Consumer<List<Path>> pages;
    private final Queue<Symbol> early = new ArrayDeque<>();
    private final Queue<Path> earlyPages = new ArrayDeque<>();
    private @Nullable Opened open;

    /** @param pages reads page images as if they had been dropped */
    Inbox(Board board, Consumer<List<Path>> pages) {
        this.board = board;
        this.pages = pages;
        board.listen(now -> {
            if (!now.waits() && !(early.isEmpty() && earlyPages.isEmpty())) {
                board.onUi(this::takeTheEarly);
            }
        });
    }

    void open(Opened all) {
        open = all;
        takeTheEarly();
    }

    void close() {
        open = null;
    }

    /** What a device says; from any thread. */
    void event(DeviceEvent event) {
        if (event instanceof DeviceEvent.Scanned scan) {
            scanned(new Symbol(symbology(scan), scan.bytes(), new Symbol.Origin(scan.device(), 0), null));
        } else if (event instanceof DeviceEvent.ScanMissed missed) {
            tell(Notice.Kind.WARN, missed.cause());
        } else if (event instanceof DeviceEvent.PageArrived page) {
            arrived(page);
        } else if (event instanceof DeviceEvent.StateChanged changed) {
            board.onUi(() -> changed(changed.state()));
        } else if (event instanceof DeviceEvent.ScanDropped dropped) {
            tell(Notice.Kind.INFO, dropped.cause());
        }
    }

    private void tell(Notice.Kind kind, Cause cause) {
        board.onUi(() -> board.change(now -> now.notice(new Notice(kind, cause.vi(), cause.en()))));
    }

    /** A page from a scanner's folder or a camera: fetched in the background, read when it is its turn. */
    private void arrived(DeviceEvent.PageArrived page) {
        board.onUi(() -> {
            Opened it = open;
            if (it == null) {
                return;
            }
            board.work(() -> {
                Path file = it.desk().keep(page.name(), it.desk().bridge().wholePage(page));
                board.onUi(() -> {
                    if (earlyPages.size() < MOST_EARLY) {
                        earlyPages.add(file);
                    }
                    takeTheEarly();
                });
            });
        });
    }

    /** Null, so that every layout is tried, where the scanner does not say or says what is not known here. */
    private static @Nullable Symbology symbology(DeviceEvent.Scanned scan) {
        return Arrays.stream(Symbology.values())
                .filter(known -> known.name().equals(scan.symbology()))
                .findFirst()
                .orElse(null);
    }

    /** A printer that is ready again is what waiting slips wait for. */
    private void changed(DeviceState device) {
        Opened it = open;
        boolean printer = device.kind().equals("printer");
        if (printer && it != null && !device.id().equals(it.desk().printer())) {
            return; // a shared bridge tells of the neighbours' printers too
        }
        boolean before = board.state().around().printerReady();
        board.change(now -> now.around(now.around().with(device)));
        if (it != null && !before && board.state().around().printerReady()) {
            board.work(() -> {
                it.receiving().refresh();
                board.onUi(it.receiving()::offer);
            });
        }
    }

    /** A symbol, from wherever it comes; from any thread. */
    void scanned(Symbol symbol) {
        board.onUi(() -> {
            if (early.size() < MOST_EARLY) {
                early.add(symbol);
            }
            takeTheEarly();
        });
    }

    /** While a sheet of the room is open a card or a slip may be meant for it; a part of a dossier never is. */
    private boolean takenByAPart(Opened it, Symbol symbol) {
        return board.state().sheet() == CounterState.Sheet.ROOM
                && Assembly.empty(it.desk().layouts()).add(symbol).added() instanceof Added.Single single
                && it.parts().stream().anyMatch(part -> part.scanned(single.code()));
    }

    private void takeTheEarly() {
        Opened it = open;
        while (it != null && !early.isEmpty() && !board.state().waits()) {
            Symbol symbol = early.remove();
            if (!takenByAPart(it, symbol)) {
                it.scanning().take(symbol);
            }
        }
        if (it != null && !earlyPages.isEmpty() && !board.state().waits()) {
            pages.accept(List.of(earlyPages.remove()));
        }
    }
}
