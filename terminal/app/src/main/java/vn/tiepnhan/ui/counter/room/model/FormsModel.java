package vn.tiepnhan.ui.counter.room.model;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.form.FormDesk;
import vn.tiepnhan.form.FormDesk.Added;
import vn.tiepnhan.paper.OfficialForm;
import vn.tiepnhan.paper.PaperPicture;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.state.FormsView;
import vn.tiepnhan.ui.counter.room.state.FormsView.Paper;
import vn.tiepnhan.ui.counter.room.state.Room;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.counter.state.CounterAction;

/** Shows the official forms of a receipt as they would be printed; prints or saves the one that is seen. */
final class FormsModel implements PlaceModel {
    private static final Wording NO_DAY = new Wording(
            "Ghi ngày hẹn mới dạng ngày/tháng/năm, ví dụ 20/10/2015.",
            "Write the new appointment as day/month/year, for example 20/10/2015.");

    private final RoomBoard board;
    private final RoomDesk desk;
    private final FormDesk forms;
    private final Showing<FormsView> showing;
    private @Nullable Listed listed;
    private long question;

    FormsModel(RoomBoard board, RoomDesk desk) {
        this.board = board;
        this.desk = desk;
        this.forms = new FormDesk(desk.store());
        this.showing = board.of(FormsView.class);
    }

    /** The receipt that a reprint would mean: the chosen line, the slip in front, the newest. */
    @Override
    public void open() {
        String receipt = CounterAction.target(board.board().state())
                .map(ReceiptRow::receipt)
                .orElse("");
        if (!receipt.equals(showing.view().receipt())) {
            for (RoomSlot slot : List.of(RoomSlot.FORM_REASON, RoomSlot.FORM_UNTIL)) {
                board.change(room -> room.type(slot, ""));
            }
        }
        long asked = ++question;
        showing.change(view -> view.about(receipt, "", List.of()));
        board.work(() -> {
            Optional<Listed> found =
                    desk.store().read(tables -> tables.receipts().find(receipt));
            board.onUi(() -> {
                if (asked == question) {
                    found.ifPresent(this::about);
                }
            });
        });
    }

    private void about(Listed found) {
        listed = found;
        var entry = found.entry();
        String name = entry.details().unitName();
        String unit = name.isBlank() ? entry.identity().unit() : name;
        showing.change(view -> view.about(entry.receipt(), unit, FormDesk.of(found)));
        draw();
    }

    /** An answer to an older question is dropped. */
    private void draw() {
        long asked = ++question;
        Listed of = listed;
        OfficialForm form = showing.view().form();
        if (of == null || form == null) {
            return;
        }
        Added added = added(form);
        if (added == null) {
            return;
        }
        if (!added.enough(form)) {
            showing.change(view -> view.drawn(null));
            return;
        }
        board.work(() -> {
            Paper paper = Paper.of(PaperPicture.of(forms.write(form, of, added, desk.now())));
            board.onUi(() -> {
                if (asked == question) {
                    showing.change(view -> view.drawn(paper));
                }
            });
        });
    }

    /** Null, and said, where the day cannot be read. */
    private @Nullable Added added(OfficialForm form) {
        Room room = board.room();
        String until =
                form == OfficialForm.APOLOGY ? room.text(RoomSlot.FORM_UNTIL).strip() : "";
        try {
            String day = until.isEmpty() ? "" : "ngày " + VietnameseDates.of(VietnameseDates.read(until));
            return new Added(form.ofReceipt() ? "" : room.text(RoomSlot.FORM_REASON), day);
        } catch (DateTimeParseException wrong) {
            showing.change(view -> view.trouble(NO_DAY));
            return null;
        }
    }

    /** Saves what is seen. */
    @Override
    public void enter() {
        written("room.forms", (name, pdf) -> desk.saving().save(name + ".pdf", pdf));
    }

    @Override
    public void act(RoomAct act) {
        if (act != RoomAct.PRINT_FORM) {
            throw new IllegalArgumentException("not of the forms: " + act);
        }
        written("room.print", desk.pages()::print);
    }

    /** Writes what is seen anew, so that paper, file and picture say the same. */
    private void written(String busy, BiFunction<String, byte[], Told> then) {
        Listed of = listed;
        OfficialForm form = showing.view().form();
        Added added = form == null ? null : added(form);
        if (of == null || form == null || added == null) {
            return;
        }
        String name = "mau-" + form.number() + "-" + of.entry().receipt();
        board.busy(busy, () -> {
            Told told = then.apply(name, forms.write(form, of, added, desk.now()));
            showing.later(view -> view.told(told));
        });
    }

    @Override
    public void typed(RoomSlot slot) {
        showing.change(view -> view.told(null));
        draw();
    }

    @Override
    public void choose(int at) {
        showing.change(view -> view.choose(at));
        draw();
    }
}
