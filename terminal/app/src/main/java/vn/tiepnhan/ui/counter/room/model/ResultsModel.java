package vn.tiepnhan.ui.counter.room.model;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.SingleCode;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.handover.Collection;
import vn.tiepnhan.handover.Collection.DueCard;
import vn.tiepnhan.handover.Examined;
import vn.tiepnhan.handover.HandOverDesk;
import vn.tiepnhan.handover.HandOverSlip;
import vn.tiepnhan.policy.Facts.ReturnChannel;
import vn.tiepnhan.policy.Facts.Signature;
import vn.tiepnhan.reception.Presenter;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.store.dossier.HandOvers;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.state.ResultsView;
import vn.tiepnhan.ui.counter.room.state.ResultsView.Brought;
import vn.tiepnhan.ui.counter.room.state.ResultsView.Mode;
import vn.tiepnhan.ui.counter.room.state.ResultsView.Step;
import vn.tiepnhan.ui.counter.room.state.ResultsView.Subject;
import vn.tiepnhan.ui.counter.room.state.Room;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.room.state.Told;

/** Hands a result over: whose, what must be collected first, who takes it. */
final class ResultsModel implements PlaceModel {
    /** Lines of cards that no receipt tells of are numbered from here. */
    private static final int FIRST_TYPED = 1001;

    private static final Wording NOTHING_HERE = new Wording(
            "Không có kết quả nào như vậy ở máy này. Hãy kiểm tra số phiếu hoặc mã đơn vị; hồ sơ nộp nơi khác thì gõ số thông báo 03/TB-TS.",
            "There is no such result at this terminal. Check the slip number or the unit's code; for a dossier filed elsewhere type the number of its notice 03/TB-TS.");

    private final RoomBoard board;
    private final Showing<ResultsView> showing;
    private final RoomDesk desk;
    private final HandOverDesk results;
    private long question;

    ResultsModel(RoomBoard board, RoomDesk desk) {
        this.board = board;
        this.showing = board.of(ResultsView.class);
        this.desk = desk;
        this.results = new HandOverDesk(desk.store(), desk.rules(), desk.time());
    }

    @Override
    public void open() {
        showing.change(view -> view.told(null));
    }

    @Override
    public void enter() {
        ResultsView view = showing.view();
        switch (view.step()) {
            case FIND -> find(board.room().text(RoomSlot.RESULT).strip());
            case LIST ->
                about(view.open().get(Math.min(view.chosen(), view.open().size() - 1)));
            case ELSEWHERE -> elsewhere();
            case EXAMINED -> {
                switch (view.mode()) {
                    case GIVING -> take(view);
                    case EXCUSING -> excuse();
                    case MORE -> showing.change(now -> now.mode(Mode.GIVING));
                }
            }
        }
    }

    private void find(String typed) {
        Optional<ReceiptNumber> number = ReceiptNumber.parse(typed);
        if (number.isPresent()) {
            receipt(number.get().text());
        } else if (typed.indexOf('/') >= 0) {
            showing.change(ResultsView::elsewhere);
        } else {
            String unit = typed.toUpperCase(Locale.ROOT);
            board.work(() -> {
                List<Subject> open =
                        results.open(unit).stream().map(ResultsModel::subject).toList();
                showing.later(view -> open.isEmpty() ? view.trouble(NOTHING_HERE) : view.listed(open));
            });
        }
    }

    private void receipt(String receipt) {
        board.work(() -> {
            Optional<Listed> found =
                    desk.store().read(tables -> tables.receipts().find(receipt));
            board.onUi(() -> found.ifPresentOrElse(
                    listed -> about(subject(listed)), () -> showing.change(view -> view.trouble(NOTHING_HERE))));
        });
    }

    private static Subject subject(Listed listed) {
        var entry = listed.entry();
        return new Subject(
                entry.receipt(),
                "",
                entry.identity().unit(),
                entry.details().unitName(),
                entry.identity().procedure(),
                entry.moment().at(),
                entry.due());
    }

    private void elsewhere() {
        Room room = board.room();
        about(new Subject(
                null,
                room.text(RoomSlot.RESULT).strip(),
                room.text(RoomSlot.RESULT_UNIT).strip().toUpperCase(Locale.ROOT),
                "",
                room.text(RoomSlot.RESULT_PROCEDURE).strip(),
                null,
                null));
    }

    private void about(Subject subject) {
        clearTyped();
        showing.change(view -> view.about(subject));
        examine();
    }

    /** Asks the rules how it stands now; an answer to an older question is dropped. */
    private void examine() {
        Subject subject = showing.view().subject();
        if (subject == null) {
            return;
        }
        long asked = ++question;
        showing.change(ResultsView::ask);
        Collection collection = collection(board.room(), subject);
        board.work(() -> {
            Examined how = results.examine(collection);
            board.onUi(() -> {
                if (asked == question) {
                    showing.change(view -> view.examined(how));
                }
            });
        });
    }

    private Collection collection(Room room, Subject subject) {
        Brought brought = room.results().brought();
        Presenter who = Presenter.parse(room.text(RoomSlot.COLLECTOR).replaceAll(" · CCCD \\*+\\d+$", ""));
        return new Collection(
                subject.receipt(),
                subject.unit(),
                subject.procedure(),
                subject.notice(),
                brought.signature(),
                brought.channel(),
                room.text(RoomSlot.CANCELLED).strip(),
                brought.paperSet(),
                brought.cards(),
                brought.excused(),
                brought.due(),
                who.name(),
                brought.identity().isEmpty() ? who.identity() : brought.identity(),
                board.officer(),
                desk.now());
    }

    private void take(ResultsView view) {
        Room room = board.room();
        if (!room.text(RoomSlot.DUE_CARD).isBlank()) {
            due(room.text(RoomSlot.DUE_CARD), view.brought().due());
        } else if (!room.text(RoomSlot.CARD).isBlank()) {
            card(room.text(RoomSlot.CARD).strip());
        } else if (view.subject() != null) {
            handOver(collection(room, view.subject()));
        }
    }

    private void card(String number) {
        board.change(room -> room.type(RoomSlot.CARD, ""));
        brought(brought -> brought.card(number));
    }

    private void due(String typed, List<DueCard> known) {
        String[] parts = typed.split(";", -1);
        int n = known.stream().mapToInt(card -> card.n() + 1).max().orElse(FIRST_TYPED);
        try {
            var until = parts[3].isBlank() ? null : VietnameseDates.read(parts[3].strip());
            DueCard card = new DueCard(n, parts[0].strip(), parts[1].strip(), parts[2].strip(), until);
            board.change(room -> room.type(RoomSlot.DUE_CARD, ""));
            showing.change(view -> view.trouble(null));
            brought(brought -> brought.due(card));
        } catch (ArrayIndexOutOfBoundsException | DateTimeParseException wrong) {
            showing.change(view -> view.trouble(new Wording(
                    "Cần đủ bốn phần: HỌ TÊN;MÃ BIẾN ĐỘNG;SỐ THẺ;NGÀY/THÁNG/NĂM.",
                    "Four parts are needed: NAME;EVENT;CARD;DD/MM/YYYY.")));
        }
    }

    private void handOver(Collection collection) {
        board.busy("room.results", () -> {
            HandOverDesk.Answer answer = results.handOver(collection);
            if (answer instanceof HandOverDesk.Answer.Refused refused) {
                showing.later(view -> view.told(Told.not(refused.problem())));
            } else if (answer instanceof HandOverDesk.Answer.Recorded recorded) {
                recorded(recorded.row(), collection.receipt());
            }
        });
    }

    /** What is recorded is recorded; then it is printed. */
    private void recorded(HandOvers.Row row, @Nullable String receipt) {
        String shown = receipt == null ? "" : new ReceiptNumber(receipt).grouped();
        PrintOutcome outcome = desk.printing()
                .print(
                        "hand-over-" + row.n() + "-" + UUID.randomUUID(),
                        HandOverSlip.of(row, desk.rules().words(row.procedure()), shown));
        Told printed = ShiftModel.printed(outcome);
        String vi = row.done()
                ? "Đã trả kết quả cho " + row.details().collector() + ", ghi số " + row.n() + ". "
                : "Chưa trả kết quả; đã ghi số " + row.n() + " những gì còn thiếu. ";
        String en = row.done()
                ? "Handed over to " + row.details().collector() + ", entry " + row.n() + ". "
                : "Held back; entry " + row.n() + " says what is missing. ";
        Told told = new Told(
                row.done() && printed.good(),
                new Wording(vi + printed.said().vi(), en + printed.said().en()));
        board.onUi(() -> {
            clearTyped();
            board.change(room -> room.type(RoomSlot.RESULT, ""));
            showing.change(view -> view.anew(told));
        });
    }

    private void clearTyped() {
        for (RoomSlot slot : List.of(
                RoomSlot.CARD,
                RoomSlot.DUE_CARD,
                RoomSlot.CARD_REASON,
                RoomSlot.COLLECTOR,
                RoomSlot.CANCELLED,
                RoomSlot.RESULT_UNIT,
                RoomSlot.RESULT_PROCEDURE)) {
            board.change(room -> room.type(slot, ""));
        }
    }

    @Override
    public void act(RoomAct act) {
        switch (act) {
            case PAPER_SET -> brought(brought -> brought.paperSet(!brought.paperSet()));
            case NOT_COLLECTED -> showing.change(view -> view.mode(Mode.EXCUSING));
            case MORE -> showing.change(view -> view.mode(Mode.MORE));
            case CHANNEL -> brought(brought -> brought.channel(next(brought.channel())));
            case SIGNATURE -> brought(brought -> brought.signature(next(brought.signature())));
            default -> throw new IllegalArgumentException("not of the results: " + act);
        }
    }

    private void excuse() {
        Room room = board.room();
        String why = room.text(RoomSlot.CARD_REASON).strip();
        Examined examined = room.results().examined();
        showing.change(view -> view.mode(Mode.GIVING));
        if (examined != null && room.results().chosen() < examined.cards().size()) {
            int worker = examined.cards().get(room.results().chosen()).n();
            board.change(now -> now.type(RoomSlot.CARD_REASON, ""));
            brought(brought -> brought.excused(worker, why));
        }
    }

    private static @Nullable ReturnChannel next(@Nullable ReturnChannel channel) {
        if (channel == null) {
            return ReturnChannel.POST;
        }
        return channel == ReturnChannel.POST ? ReturnChannel.ELECTRONIC : null;
    }

    private static Signature next(Signature signature) {
        return switch (signature) {
            case NONE -> Signature.TRIAL;
            case TRIAL -> Signature.PUBLIC;
            case PUBLIC -> Signature.NONE;
        };
    }

    @Override
    public void typed(RoomSlot slot) {
        if (slot == RoomSlot.RESULT || slot == RoomSlot.DUE_CARD) {
            showing.change(view -> view.trouble(null).told(null));
        } else if (slot == RoomSlot.COLLECTOR) {
            showing.change(view -> view.brought(view.brought().identity("")));
        } else if (slot == RoomSlot.CANCELLED) {
            examine();
        }
    }

    @Override
    public void choose(int at) {
        showing.change(view -> view.choose(at));
    }

    @Override
    public boolean back() {
        ResultsView view = showing.view();
        if (view.step() == Step.FIND) {
            return false;
        }
        if (view.mode() != Mode.GIVING) {
            showing.change(now -> now.mode(Mode.GIVING));
            return true;
        }
        question++;
        showing.change(now -> now.anew(null));
        return true;
    }

    /** A slip is a result to be handed over, a health card is collected, an identity card names who takes it. */
    @Override
    public boolean scanned(SingleCode code) {
        Step step = showing.view().step();
        switch (code.layout()) {
            case "slip" -> receipt(code.fields().getOrDefault("receipt", ""));
            case "bhyt" -> {
                if (step != Step.EXAMINED) {
                    return false;
                }
                card(code.fields().getOrDefault("card", ""));
            }
            case "cccd" -> {
                if (step != Step.EXAMINED) {
                    return false;
                }
                collector(code.fields().getOrDefault("name", ""), code.fields().getOrDefault("cccd", ""));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void collector(String name, String number) {
        String tail = number.length() > 4 ? number.substring(number.length() - 4) : number;
        board.change(room -> room.type(RoomSlot.COLLECTOR, name + " · CCCD ********" + tail));
        showing.change(view -> view.brought(view.brought().identity(number)));
    }

    private void brought(UnaryOperator<Brought> step) {
        showing.change(view -> view.brought(step.apply(view.brought())));
        examine();
    }
}
