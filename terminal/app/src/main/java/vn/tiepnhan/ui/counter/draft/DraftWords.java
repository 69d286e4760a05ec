package vn.tiepnhan.ui.counter.draft;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.seat.Parked;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;

/** What is said of dossiers that were put aside or brought back. */
final class DraftWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final String KEY = CounterAction.DRAFTS.key();

    private DraftWords() {}

    static Notice aside(Parked.Item item) {
        String whose = item.presenter().isEmpty() ? item.unit() : item.presenter();
        return new Notice(
                Notice.Kind.INFO,
                "Đã cất hồ sơ" + (whose.isEmpty() ? "" : " của " + whose) + ", không mất gì. Bấm " + KEY
                        + " để mở lại.",
                "Put aside" + (whose.isEmpty() ? "" : ": " + whose) + "; nothing is lost. Press " + KEY
                        + " to take it up again.");
    }

    /**
     * What was there when the window opened.
     *
     * @param begun when the dossier was begun that lies in front again, or null
     * @param others how many more are put aside
     */
    static Notice back(@Nullable LocalDateTime begun, int others) {
        String vi = begun == null ? "" : "Đã mở lại hồ sơ làm dở từ " + MOMENT.format(begun) + ". ";
        String en = begun == null ? "" : "The dossier begun at " + MOMENT.format(begun) + " lies here again. ";
        return new Notice(
                Notice.Kind.INFO,
                vi + (others == 0 ? "Không mất gì." : "Còn " + others + " hồ sơ đã cất: bấm " + KEY + "."),
                en + (others == 0 ? "Nothing was lost." : "Put aside: " + others + "; press " + KEY + "."));
    }
}
