package vn.tiepnhan.ui.kiosk.model;

import java.util.Map;
import vn.tiepnhan.ui.kiosk.state.Found;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.Typing;

/** "Tra cứu hồ sơ": by the code on a slip, or typed. */
final class Finding {
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

    void type(char character) {
        Typing typing = board.state().visit().typing();
        if (board.state().visit().step() == Step.NUMBER && typing.takes(character)) {
            board.visit(now -> now.typed(typing.with(character)));
        }
    }

    /** Also from an answer: what was typed for it is mended. */
    void erase() {
        board.visit(now -> now.at(Step.NUMBER).typed(now.typing().erased()));
    }

    /** Looks up what was typed, once it is whole. */
    void find() {
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
