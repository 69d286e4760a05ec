package vn.tiepnhan.ui.gallery;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.calendar.Appointment;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.image.quality.PhotoFault;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Assessment;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Reception;
import vn.tiepnhan.ui.counter.find.Finder;
import vn.tiepnhan.ui.counter.seat.Photos;
import vn.tiepnhan.ui.counter.seat.Seat;
import vn.tiepnhan.ui.counter.state.CentreLink;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Desktop;
import vn.tiepnhan.ui.counter.state.Entry;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.state.Surroundings;
import vn.tiepnhan.ui.counter.state.Unprinted;
import vn.tiepnhan.ui.kit.Drawn;

/** Every state of the counter window that an officer can meet, with invented people and units. */
public final class CounterStates {
    private static final LocalDateTime NOW = LocalDateTime.of(2015, 10, 7, 9, 41, 12);
    private static final Instant SINCE = Instant.parse("2015-10-07T01:00:00Z");
    private static final String RECEIPT = "ZK415000124B";

    private CounterStates() {}

    /** @param slip a slip to show, or null where none is drawn */
    public static Map<String, CounterState> all(@Nullable SampleSlip slip) {
        Map<String, CounterState> states = new LinkedHashMap<>();
        CounterState ready = CounterState.starting(calm()).today(today());
        states.put("opening", CounterState.starting(opening()));
        states.put("empty", ready);
        states.put("first-of-day", CounterState.starting(calm()));
        states.put("demo", CounterState.starting(demo()).today(today()));
        states.put("reading", ready.busy(new CounterState.Busy("reading", 2, 3)));
        states.put("scanning", ready.desktop(scanning(null)));
        states.put("scan-problem", ready.desktop(scanning(otherPrint())));
        states.put("accept", ready.desktop(decided("600", Decisions.accept(), Entry.EMPTY)));
        states.put("provisional", ready.desktop(decided("600", Decisions.provisional(), presented())));
        states.put(
                "different",
                ready.desktop(SampleDossiers.different(decided("600", Decisions.different(), presented()))));
        states.put("refuse", ready.desktop(decided("103", Decisions.refuse(), presented())));
        states.put("special-case", attention().desktop(decided("101", Decisions.special(), described())));
        states.put("special-case-begun", ready.desktop(decided("101", Decisions.special(), begun())));
        states.put(
                "supervisor",
                ready.desktop(decided("101", Decisions.supervisor(), described().incident(Facts.Incident.OTHER))));
        states.put("guide", ready.desktop(typed(Decisions.guide())));
        states.put(
                "duplicate",
                ready.desktop(decided("600", Decisions.accept(), Entry.EMPTY).assessed(repeated(true))));
        states.put(
                "printed-again",
                ready.desktop(decided("600", Decisions.accept(), Entry.EMPTY).assessed(repeated(false))));
        states.put(
                "not-receivable",
                ready.desktop(decided("600", Decisions.accept(), Entry.EMPTY).assessed(badNumber())));
        states.put(
                "quote",
                ready.desktop(decided("103", Decisions.refuse(), presented())).sheet(CounterState.Sheet.QUOTE));
        states.put(
                "typing",
                ready.desktop(Desktop.CLEAR.entry(Entry.EMPTY.typing(true).type(Slot.UNIT, "TA01234")))
                        .sheet(CounterState.Sheet.TYPED));
        states.put("open", ready.sheet(CounterState.Sheet.OPEN).pages(SampleFolders.scans()));
        states.put(
                "open-evidence",
                ready.desktop(decided("101", Decisions.special(), begun()))
                        .sheet(CounterState.Sheet.OPEN)
                        .pages(SampleFolders.several()));
        states.put("open-empty", ready.sheet(CounterState.Sheet.OPEN).pages(SampleFolders.empty()));
        states.put("open-wrong", ready.sheet(CounterState.Sheet.OPEN).pages(SampleFolders.wrong()));
        states.put("find", searched(ready, "in"));
        states.put("find-nothing", searched(ready, "lương hưu"));
        states.putAll(RoomStates.all(ready));
        states.put("help", ready.sheet(CounterState.Sheet.HELP));
        states.put("printing", received(ready, slip, null));
        states.put("received", received(ready, slip, print(PrintOutcome.Evidence.PROCESSED, null)));
        states.put("paper-out", received(paperOut(ready), slip, print(PrintOutcome.Evidence.NOT_SENT, PAPER_OUT)));
        states.put(
                "print-unknown",
                received(ready, slip, print(PrintOutcome.Evidence.UNKNOWN, null))
                        .sheet(CounterState.Sheet.PRINT_UNKNOWN));
        states.put(
                "void",
                received(ready, slip, print(PrintOutcome.Evidence.PROCESSED, null))
                        .sheet(CounterState.Sheet.VOID));
        states.put(
                "offline",
                CounterState.starting(calm().syncing(new Reception.SyncStatus(7, 740, 0), CentreLink.offline(AWAY)))
                        .today(today()));
        states.put(
                "no-centre",
                CounterState.starting(calm().syncing(new Reception.SyncStatus(7, 740, 0), CentreLink.NONE))
                        .today(today()));
        states.put(
                "centre-refuses",
                CounterState.starting(calm().syncing(new Reception.SyncStatus(7, 740, 0), CentreLink.refused(AWAY)))
                        .today(today()));
        states.put("printer-back", printerBack(slip));
        states.put(
                "notice",
                ready.notice(new CounterState.Notice(
                        CounterState.Notice.Kind.GOOD,
                        "Đã hủy phiếu ZK4-15-000124-8.",
                        "Slip ZK4-15-000124-8 is void.")));
        states.put(
                "special-case-pictures",
                ready.desktop(decided("101", Decisions.special(), described()))
                        .seat(Seat.FREE.photos(Photos.NONE
                                .with(Path.of("man-hinh-bao-loi.png"), List.of())
                                .with(Path.of("phieu-ho-tro-24871.jpg"), List.of(PhotoFault.BLUR, PhotoFault.CUT)))));
        PhotoStates.add(ready, ready.desktop(decided("101", Decisions.special(), described())), states);
        SeatStates.add(ready, ready.desktop(decided("103", Decisions.refuse(), presented())), states);
        return states;
    }

    private static CounterState searched(CounterState state, String query) {
        return state.find(new Finder().find(state, query)).sheet(CounterState.Sheet.FIND);
    }

    private static final Wording AWAY = new Wording("Chưa kết nối được trung tâm.", "The centre cannot be reached.");

    /** The roll was put in: what could not be printed a moment ago is offered. */
    private static CounterState printerBack(@Nullable SampleSlip slip) {
        CounterState waiting = received(
                CounterState.starting(calm()).today(today()), slip, print(PrintOutcome.Evidence.NOT_SENT, PAPER_OUT));
        return waiting.notice(Unprinted.offer(waiting));
    }

    private static final Cause PAPER_OUT = new Cause(
            "PAPER_OUT",
            "Hết giấy. Hãy thay cuộn giấy rồi đóng nắp máy in.",
            "Paper out. Put in a new roll and close the cover.");

    private static Surroundings opening() {
        return new Surroundings(station(""), NOW, false, List.of(), null, CentreLink.TRYING);
    }

    private static Surroundings.Station station(String note) {
        return new Surroundings.Station("BHXH Quận 3", "Quầy 2", "Lê Thị Minh Châu", note);
    }

    private static Surroundings calm() {
        return new Surroundings(
                station(""),
                NOW,
                true,
                List.of(device("scanner", DeviceState.Health.READY), device("printer", DeviceState.Health.READY)),
                new Reception.SyncStatus(0, 0, 1_444_185_000),
                CentreLink.REACHED);
    }

    private static Surroundings demo() {
        return new Surroundings(
                station(
                        "Trình diễn: thiết bị mô phỏng, giờ giả định 30/09/2015, đơn vị hư cấu. Hồ sơ mẫu: Ctrl 1, Ctrl 2, Ctrl 3"),
                LocalDateTime.of(2015, 9, 30, 9, 0),
                true,
                calm().devices(),
                new Reception.SyncStatus(1, 4, 1_444_185_000),
                CentreLink.REACHED);
    }

    private static CounterState attention() {
        Cause low = new Cause("PAPER_LOW", "Sắp hết giấy. Hãy chuẩn bị cuộn mới.", "Paper low. Have a new roll ready.");
        Surroundings around = calm().with(device("printer", DeviceState.Health.ATTENTION, low))
                .syncing(new Reception.SyncStatus(7, 740, 0), CentreLink.offline(AWAY));
        return CounterState.starting(around).today(today());
    }

    private static CounterState paperOut(CounterState state) {
        return state.around(state.around().with(device("printer", DeviceState.Health.NOT_READY, PAPER_OUT)));
    }

    private static DeviceState device(String kind, DeviceState.Health health, Cause... causes) {
        return new DeviceState(kind + "-1", kind, "generic", health, List.of(causes), SINCE);
    }

    private static Desktop scanning(@Nullable Problem problem) {
        return Desktop.CLEAR
                .dossier(SampleDossiers.garment("103", 3, 4))
                .scanned(new Desktop.LastScan("PDF417", 412, "scanner-1", LocalTime.of(9, 41, 9)), problem);
    }

    private static Problem otherPrint() {
        return Problem.of(
                "OTHER_PRINT",
                "Mã vạch vừa quét của hồ sơ khác hoặc của lần in khác.",
                "The barcode just scanned is of another dossier or another print.");
    }

    private static Desktop decided(String procedure, Decision decision, Entry entry) {
        return Desktop.CLEAR
                .dossier(SampleDossiers.garment(procedure))
                .scanned(new Desktop.LastScan("PDF417", 398, "scanner-1", LocalTime.of(9, 41, 11)), null)
                .entry(entry)
                .assessed(assessment(decision));
    }

    private static Desktop typed(Decision decision) {
        Entry entry = Entry.EMPTY
                .typing(true)
                .type(Slot.UNIT, "TA01234")
                .type(Slot.MST, "0314409058")
                .type(Slot.PROCEDURE, "103")
                .type(Slot.UNIT_NAME, "Hợp tác xã Dịch vụ Đại Lộc");
        return Desktop.CLEAR.entry(entry).assessed(assessment(decision));
    }

    private static Entry presented() {
        return Entry.EMPTY.type(Slot.PRESENTER, "Trần Quốc Bình").preSent(Facts.PreSent.NO);
    }

    private static Entry begun() {
        return presented().incident(Facts.Incident.SOFTWARE);
    }

    private static Entry described() {
        return begun().type(Slot.SOFTWARE, "iBHXH 3.4")
                .type(Slot.BEGAN, "08:50, hôm nay")
                .type(
                        Slot.DESCRIPTION,
                        "Báo lỗi “không kết nối được máy chủ” khi ký và gửi; đã gọi tổng đài của I-VAN.")
                .type(Slot.TICKET, "24871")
                .commitment(true)
                .withEvidence(List.of(Path.of("man-hinh-bao-loi.png"), Path.of("phieu-ho-tro-24871.jpg")));
    }

    private static Assessment assessment(Decision decision) {
        boolean special = decision.rule().equals("R4");
        List<Assessment.PastException> past = special
                ? List.of(new Assessment.PastException("ZK4150000871", "06/10/2015", "SOFTWARE", "kỳ 11/2015"))
                : List.of();
        return new Assessment(decision, appointment(), null, past, List.of(), List.of());
    }

    private static Assessment repeated(boolean samePrint) {
        var earlier = new Assessment.Earlier("ZK4150001197", "08:58 07/10/2015", samePrint);
        return new Assessment(Decisions.accept(), appointment(), earlier, List.of(), List.of(), List.of());
    }

    private static Assessment badNumber() {
        Problem problem = Problem.of(
                "MST_CHECK_DIGIT",
                "Mã số thuế 0100109107 sai chữ số kiểm tra. Hãy xem lại trên giấy.",
                "The tax code 0100109107 has a wrong check digit. Look at the paper again.");
        return new Assessment(Decisions.accept(), appointment(), null, List.of(), List.of(problem), List.of());
    }

    private static Appointment appointment() {
        return new Appointment(LocalDateTime.of(2015, 10, 14, 9, 41), 5, NOW, Appointment.Basis.TABLE, List.of());
    }

    private static CounterState received(CounterState state, @Nullable SampleSlip slip, @Nullable PrintOutcome print) {
        var recorded = slip != null
                ? slip.recorded()
                : new Received.Recorded(RECEIPT, "7QK2M9XD", 124, Decisions.accept(), appointment());
        Desktop desktop = decided("600", Decisions.accept(), presented());
        List<ReceiptRow> rows = new java.util.ArrayList<>(today());
        rows.add(
                0,
                row(
                        recorded.receipt(),
                        NOW,
                        "Công ty TNHH May mặc Phượng Hoàng",
                        "600",
                        Outcome.ACCEPT,
                        print == null ? PrintOutcome.Evidence.NOT_SENT : print.evidence(),
                        ReceiptRow.SyncState.QUEUED,
                        null));
        return state.desktop(
                        desktop.slip(new Desktop.Slip(recorded, slip == null ? null : Drawn.of(slip.png()), print, 0)))
                .today(rows);
    }

    private static PrintOutcome print(PrintOutcome.Evidence evidence, @Nullable Cause cause) {
        return new PrintOutcome(RECEIPT, evidence, cause, 26_745, 41_000_000, PrintOutcome.Timing.NONE);
    }

    private static List<ReceiptRow> today() {
        LocalDate day = NOW.toLocalDate();
        var printed = PrintOutcome.Evidence.PROCESSED;
        return List.of(
                row(
                        "ZK4150001237",
                        day.atTime(9, 38),
                        "Trường Mầm non Bình Minh",
                        "600",
                        Outcome.ACCEPT,
                        printed,
                        ReceiptRow.SyncState.QUEUED,
                        null),
                row(
                        "ZK4150001229",
                        day.atTime(9, 31),
                        "Hợp tác xã Dịch vụ Đại Lộc",
                        "103",
                        Outcome.REFUSE,
                        printed,
                        ReceiptRow.SyncState.SENT,
                        null),
                row(
                        "ZK4150001214",
                        day.atTime(9, 24),
                        "Công ty Cổ phần Ánh Dương",
                        "607",
                        Outcome.ACCEPT,
                        PrintOutcome.Evidence.NOT_SENT,
                        ReceiptRow.SyncState.QUEUED,
                        null),
                row(
                        "ZK4150001202",
                        day.atTime(9, 12),
                        "DNTN Vận tải Hưng Thịnh",
                        "600",
                        Outcome.ACCEPT_PROVISIONAL,
                        printed,
                        ReceiptRow.SyncState.CONFIRMED,
                        null),
                row(
                        "ZK4150001197",
                        day.atTime(8, 58),
                        "Công ty TNHH Cơ khí Tân Phú Trung",
                        "600",
                        Outcome.ACCEPT,
                        printed,
                        ReceiptRow.SyncState.CONFIRMED,
                        null),
                row(
                        "ZK4150001181",
                        day.atTime(8, 41),
                        "Công ty TNHH Mỹ Ưng",
                        "612",
                        Outcome.ACCEPT,
                        printed,
                        ReceiptRow.SyncState.CONFIRMED,
                        "bấm nhầm"),
                row(
                        "ZK4150001173",
                        day.atTime(8, 20),
                        "Công ty TNHH Thủy sản Ngọc Diễm",
                        "101",
                        Outcome.OFFICER_MAY_ACCEPT,
                        printed,
                        ReceiptRow.SyncState.REJECTED,
                        null));
    }

    private static ReceiptRow row(
            String receipt,
            LocalDateTime at,
            String unit,
            String procedure,
            Outcome outcome,
            PrintOutcome.Evidence printed,
            ReceiptRow.SyncState sync,
            @Nullable String voidReason) {
        return new ReceiptRow(receipt, 1, at, unit, "TA01234", procedure, outcome, printed, 0, sync, null, voidReason);
    }
}
