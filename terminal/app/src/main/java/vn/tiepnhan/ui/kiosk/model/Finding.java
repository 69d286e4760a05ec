package vn.tiepnhan.ui.kiosk.model;

import java.util.Map;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.kiosk.state.Found;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.Typing;

/** "Tra cứu hồ sơ": by the code on a slip, or typed. */
final class Finding {
    private static final Wording MISTYPED = new Wording(
            "Số biên nhận gõ nhầm: bấm Xóa và xem lại phiếu.", "Receipt number mistyped: Delete, check your slip.");

    private final KioskBoard board;
    private final KioskDesk desk;

    Finding(KioskBoard board, KioskDesk desk) {
        this.board = board;
        this.desk = desk;
    }

    /** A slip was scanned. */
    void slip(Map<String, String> fields) {
        Typing typing = new Typing(fields.getOrDefault("receipt", ""), fields.getOrDefault("lookup", ""));
        board.visit(now -> now.at(Step.LOOKUP).typed(typing));
        find();
    }

    /** The page of the keys was chosen. */
    void begin() {
        board.visit(now -> now.typed(Typing.begun(begun())));
    }

    private String begun() {
        return board.state().place().begun();
    }

    /** Looks up at once what is whole by this character. */
    void type(char character) {
        Typing typing = board.state().visit().typing();
        if (board.state().visit().step() == Step.NUMBER && typing.takes(character)) {
            Typing more = typing.with(character);
            board.visit(now -> now.typed(more).told(more.mistyped() ? MISTYPED : null));
            find();
        }
    }

    /** Also from an answer: what was typed for it is mended. */
    void erase() {
        board.visit(now -> now.at(Step.NUMBER).typed(now.typing().erased(begun())));
    }

    /** Looks up what was scanned or typed, once it is whole. */
    private void find() {
        Typing typing = board.state().visit().typing();
        if (!typing.whole()) {
            return;
        }
        board.visit(now -> now.busy(true));
        long visit = board.visit();
        board.work(() -> {
            Found found = desk.find(typing.receipt(), typing.lookup());
            board.during(visit, () -> board.visit(now -> now.found(found)));
        });
    }
}
