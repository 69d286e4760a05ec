package vn.tiepnhan.ui.counter.model;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.SingleCode;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.counter.state.Slot;

/**
 * Codes that are no part of a dossier go where they belong by what they are: an identity card names the presenter, a slip
 * opens its dossier, a health card is looked for among the workers. None of them ever disturbs what lies in front.
 */
final class Singles {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final int SHOWN = 4;

    private final Board board;
    private final Desk desk;

    Singles(Board board, Desk desk) {
        this.board = board;
        this.desk = desk;
    }

    void take(SingleCode code) {
        switch (code.layout()) {
            case "slip" -> slip(code.fields().getOrDefault("receipt", ""));
            case "cccd" -> presenter(code);
            case "bhyt" -> card(code.fields().getOrDefault("card", ""));
            case "dossier-number" -> number(code.fields().getOrDefault("number", ""));
            default -> {}
        }
    }

    private void presenter(SingleCode code) {
        String name = code.fields().getOrDefault("name", "");
        String presenter = name + " · CCCD ********" + tail(code.fields().getOrDefault("cccd", ""));
        board.change(
                now -> now.desktop(now.desktop().entry(now.desktop().entry().type(Slot.PRESENTER, presenter))));
    }

    /** One of today is chosen in the list; an older one is told of. */
    private void slip(String receipt) {
        boolean today =
                board.state().today().stream().anyMatch(row -> row.receipt().equals(receipt));
        board.change(now -> now.selected(receipt));
        if (!today) {
            board.work(() -> {
                Optional<ReceiptRow> found = desk.reception().find(receipt);
                board.later(now ->
                        now.notice(found.map(Singles::earlier).orElseGet(() -> stranger(Receipts.grouped(receipt)))));
            });
        }
    }

    private static Notice earlier(ReceiptRow row) {
        String unit = row.unitName().isBlank() ? row.unit() : row.unitName();
        String shown = Receipts.grouped(row.receipt()) + ", " + unit + ", " + MOMENT.format(row.at());
        boolean ended = row.voidReason() != null;
        String number = row.number();
        return new Notice(
                Notice.Kind.INFO,
                "Phiếu " + shown
                        + (ended ? ", đã hủy." : number == null ? ", chưa có số hồ sơ." : ", số hồ sơ " + number + "."),
                "Slip " + shown
                        + (ended
                                ? ", void."
                                : number == null ? ", no official number yet." : ", dossier " + number + "."));
    }

    private static Notice stranger(String receipt) {
        return new Notice(
                Notice.Kind.WARN,
                "Phiếu " + receipt + " không phải của máy này. Hãy tra ở quầy đã cấp phiếu.",
                "Slip " + receipt + " is not of this terminal. Look it up at the counter that gave it.");
    }

    private void card(String number) {
        Dossier dossier = board.state().desktop().dossier();
        Body.@Nullable Worker worker = dossier == null || dossier.body() == null
                ? null
                : dossier.body().workers().stream()
                        .filter(one -> number.equals(one.card()))
                        .findFirst()
                        .orElse(null);
        board.change(now -> now.notice(worker == null ? unknownCard(number) : known(worker)));
    }

    private static Notice known(Body.Worker worker) {
        return new Notice(
                Notice.Kind.INFO,
                "Thẻ BHYT của " + worker.name() + ", có trong hồ sơ này (" + worker.event() + "), hạn đến "
                        + worker.cardValidTo() + ".",
                "The health card of " + worker.name() + ", who stands in this dossier (" + worker.event()
                        + "); valid until " + worker.cardValidTo() + ".");
    }

    private static Notice unknownCard(String number) {
        return new Notice(
                Notice.Kind.INFO,
                "Thẻ BHYT ••••" + tail(number)
                        + " không có trong hồ sơ ở trước mặt. Thu hồi thẻ thì làm ở phần trả kết quả.",
                "The health card ••••" + tail(number)
                        + " is not in the dossier in front. Cards are collected where results are handed over.");
    }

    private void number(String number) {
        Optional<ReceiptRow> row = board.state().today().stream()
                .filter(one -> number.equals(one.number()))
                .findFirst();
        row.ifPresent(one -> board.change(now -> now.selected(one.receipt())));
        if (row.isEmpty()) {
            board.change(now -> now.notice(new Notice(
                    Notice.Kind.INFO,
                    "Số hồ sơ " + number + " không có trong danh sách hôm nay.",
                    "Dossier " + number + " is not on today's list.")));
        }
    }

    private static String tail(String number) {
        return number.substring(Math.max(0, number.length() - SHOWN));
    }
}
