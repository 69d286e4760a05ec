package vn.tiepnhan.ui.counter.model;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.pages.FolderReader;
import vn.tiepnhan.ui.counter.pages.Looking;
import vn.tiepnhan.ui.counter.pages.PageFolder;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;

/** Looks for pages on this machine's disks; on the user interface's executor, disks are read on the other one. */
final class Browsing {
    private static final Wording NO_PATH = new Wording("Đây không phải là một đường dẫn.", "This is not a path.");

    private final Board board;
    private final FolderReader folders;
    private final Consumer<List<Path>> read;
    private long question;

    /** @param read takes the pages that were chosen */
    Browsing(Board board, FolderReader folders, Consumer<List<Path>> read) {
        this.board = board;
        this.folders = folders;
        this.read = read;
    }

    /** Shows the folder of the last time as it is now, at first the one with the newest page. */
    void open() {
        board.change(now -> now.sheet(Sheet.OPEN).notice(null));
        PageFolder last = shown();
        if (last.equals(PageFolder.UNSEEN)) {
            ask(folders::newest);
        } else {
            go(last.folder());
        }
    }

    void look(Looking step) {
        if (step instanceof Looking.Into into) {
            go(into.folder());
        } else if (step instanceof Looking.Chosen chosen) {
            board.change(now -> now.pages(now.pages().chosen(chosen.items())));
        } else if (step instanceof Looking.Typed typed) {
            board.change(now -> now.pages(now.pages().typed(typed.path())));
        }
    }

    /** Shows another folder; one that cannot be shown leaves this one, with the reason. */
    private void go(Path folder) {
        PageFolder last = shown();
        ask(() -> folders.look(folder, last));
    }

    /** Enter: goes where a path was typed or a folder chosen; else reads the chosen pages. */
    void enter() {
        PageFolder shown = shown();
        Path folder = shown.leadsTo();
        if (shown.typedAnother()) {
            follow(shown);
        } else if (folder != null) {
            go(folder);
        } else {
            take(shown.chosenPages());
        }
    }

    private void follow(PageFolder shown) {
        Path typed = folders.typed(shown.typed(), shown.folder());
        if (typed == null) {
            board.change(now -> now.pages(now.pages().trouble(NO_PATH)));
            return;
        }
        long asked = ++question;
        board.work(() -> {
            boolean page = folders.isPageFile(typed);
            board.onUi(() -> {
                if (asked == question && page) {
                    board.change(now ->
                            now.pages(now.pages().typed(now.pages().folder().toString())));
                    take(List.of(typed));
                } else if (asked == question) {
                    go(typed);
                }
            });
        });
    }

    private void take(List<Path> pages) {
        board.change(now -> now.sheet(Sheet.NONE));
        read.accept(pages);
    }

    private PageFolder shown() {
        return board.state().pages();
    }

    /** An answer to an older question is dropped. */
    private void ask(Supplier<PageFolder> look) {
        long asked = ++question;
        board.work(() -> {
            PageFolder answer = look.get();
            board.onUi(() -> {
                if (asked == question) {
                    board.change(now -> now.pages(answer));
                }
            });
        });
    }
}
