package vn.tiepnhan.ui.kiosk.model;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.CardInside;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.kiosk.state.UnitSeen;

/** A unit's token: who put it in is greeted; when it is out the visit is over, whatever was being done. */
final class Tokens {
    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
    private static final Wording UNREADABLE = new Wording(
            "Thiết bị không hỗ trợ: không đọc được thẻ (token) này ở đây. Ông (bà) vẫn làm được mọi việc mà không cần thẻ.",
            "Device not supported: this card (token) cannot be read here. You can do everything without it.");
    private static final Wording NO_UNIT = new Wording(
            "Chứng thư trên thẻ không ghi mã số thuế của đơn vị nào. Ông (bà) vẫn làm được mọi việc mà không cần thẻ.",
            "The certificate names no unit's tax code. You can do everything without the card.");

    private final KioskBoard board;
    private final KioskDesk desk;
    private final BiConsumer<String, String> staffed;
    private final Runnable begin;
    private final Runnable end;
    private boolean inside;

    /**
     * @param staffed told the reader and the name of staff, on the user interface
     * @param begin ends whatever visit went on and begins one, on the user interface
     * @param end ends the visit, on the user interface
     */
    Tokens(KioskBoard board, KioskDesk desk, BiConsumer<String, String> staffed, Runnable begin, Runnable end) {
        this.board = board;
        this.desk = desk;
        this.staffed = staffed;
        this.begin = begin;
        this.end = end;
    }

    /** On the user interface. */
    void inserted(DeviceEvent.CardInserted card) {
        inside = false;
        begin.run();
        inside = true;
        if (!card.supported()) {
            board.visit(now -> now.told(UNREADABLE));
            return;
        }
        board.visit(now -> now.busy(true));
        long visit = board.visit();
        board.work(() -> {
            try {
                CardInside inside = desk.card(card.device(), card.reader());
                Optional<String> staff = desk.staff(inside);
                if (staff.isPresent()) {
                    board.during(visit, () -> staffed.accept(card.device(), staff.get()));
                    return;
                }
                Optional<UnitSeen> unit = desk.unit(inside);
                board.during(visit, () -> unit.ifPresentOrElse(this::seen, () -> say(NO_UNIT)));
            } catch (BridgeException unreadable) {
                LOG.info("a token could not be read: {}", unreadable.reason().code());
                Wording why = new Wording(
                        unreadable.reason().vi(), unreadable.reason().en());
                board.during(visit, () -> say(why));
            }
        });
    }

    private void seen(UnitSeen unit) {
        board.change(
                now -> now.place(now.place().forgotten(false)).visit(now.visit().of(unit)));
    }

    private void say(Wording what) {
        board.visit(now -> now.told(what));
    }

    /** On the user interface: session over, screen clean. */
    void removed() {
        if (inside) {
            inside = false;
            end.run();
            forgotten();
        }
    }

    /** Whether a token that belongs to no visit still stands there. */
    void forgotten() {
        board.change(now -> now.place(now.place().forgotten(inside)));
    }
}
