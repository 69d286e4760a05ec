package vn.tiepnhan.ui.counter.room.state;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.shift.ShiftReport;
import vn.tiepnhan.shift.ShiftReport.OpenItem;
import vn.tiepnhan.shift.ShiftReport.Total;

/**
 * The shift as it was seen last.
 *
 * @param account null until looked at, or where there never was a shift
 * @param seen whether it was looked at
 * @param closing whether closing was asked for and waits for Enter
 */
public record ShiftView(@Nullable Account account, boolean seen, boolean closing, @Nullable Told told)
        implements PlaceView {
    static final ShiftView UNSEEN = new ShiftView(null, false, false, null);

    /** Lists longer than this are counted, not shown. */
    private static final int MOST_SHOWN = 200;

    /**
     * @param closedAt null while it runs
     * @param open what still needs somebody, the first of them
     * @param left how many that are
     */
    public record Account(
            long n,
            String openedBy,
            LocalDateTime openedAt,
            @Nullable LocalDateTime closedAt,
            Map<Total, Long> totals,
            Map<String, Long> received,
            List<OpenItem> open,
            int left) {
        public Account {
            totals = Map.copyOf(totals);
            received = Map.copyOf(received);
            open = List.copyOf(open);
        }

        public static Account of(ShiftReport report) {
            Map<String, Long> received = new java.util.HashMap<>();
            report.officers().forEach((name, totals) -> received.put(name, totals.getOrDefault(Total.RECEIVED, 0L)));
            return new Account(
                    report.shift().n(),
                    report.shift().details().openedBy(),
                    report.shift().openedAt(),
                    report.shift().closedAt(),
                    report.totals(),
                    received,
                    report.open().subList(0, Math.min(MOST_SHOWN, report.open().size())),
                    report.open().size());
        }
    }

    /** Whether a shift runs now. */
    public boolean running() {
        return account != null && account.closedAt() == null;
    }

    public ShiftView seen(@Nullable Account now) {
        return new ShiftView(now, true, closing && now != null && now.closedAt() == null, told);
    }

    public ShiftView closing(boolean asked) {
        return new ShiftView(account, seen, asked, null);
    }

    public ShiftView told(@Nullable Told what) {
        return new ShiftView(account, seen, false, what);
    }

    @Override
    public boolean mayEnter(Room room) {
        return seen && (closing || !running());
    }

    @Override
    public Object scene() {
        return List.of(running(), closing);
    }

    @Override
    public List<Offer> offers() {
        return List.of(
                new Offer(RoomAct.CLOSE_SHIFT, running(), closing),
                Offer.of(RoomAct.PRINT_ACCOUNT, account != null),
                Offer.of(RoomAct.HAND_OVER_LIST, account != null));
    }
}
