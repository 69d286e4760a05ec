package vn.tiepnhan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.counter.CounterReception;
import vn.tiepnhan.reception.rules.ProfileRules;
import vn.tiepnhan.rules.RulesOfDay;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;

/** The register (form 07): in the order of receiving, each line as its receipt says. */
final class RegisterTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2015, 12, 31);

    @TempDir
    Path folder;

    private Store store;
    private CounterReception reception;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("data"), "test", Clock.systemUTC());
        reception = new CounterReception(
                store,
                new ProfileRules(RulesOfDay.shipped(), "hcm-2013", ""),
                Timekeeper.stated(Clock.systemUTC()),
                null,
                Steps.UNWATCHED);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private String receive(String at, String unit, String name) {
        Received received = reception.receive(new Draft(
                null,
                new Draft.Typed(unit, "0100109106", "103", name),
                "Lê Thị Mẫu",
                Facts.PreSent.YES,
                null,
                "Cán bộ Mẫu",
                "",
                "có lý do",
                "",
                List.of(),
                LocalDateTime.parse(at)));
        return ((Received.Recorded) received).receipt();
    }

    private Report report(LocalDate from, LocalDate to) {
        return new Reports(store).of(ReportKind.register, Grouping.unit, from, to, LAST.atStartOfDay());
    }

    private List<String> column(int column) {
        return report(FIRST, LAST).rows().stream().map(row -> row.get(column)).toList();
    }

    /** A clock that was put back gives a later receipt an earlier time. */
    @Test
    void linesFollowTheTimeOfReceivingAndThenTheOrderOfReceipts() {
        receive("2015-03-02T09:00:30", "TA00001", "Công ty Một");
        receive("2015-03-02T09:00", "TA00002", "Công ty Hai");
        receive("2015-01-05T08:00", "TA00003", "Công ty Ba");
        receive("2015-03-02T09:00", "TA00004", "Công ty Bốn");
        receive("2014-12-31T16:59", "TA00005", "Năm trước");
        receive("2016-01-01T00:00", "TA00006", "Năm sau");
        assertThat(column(4)).containsExactly("TA00003", "TA00002", "TA00004", "TA00001");
        assertThat(column(0)).containsExactly("1", "2", "3", "4");
        assertThat(column(6))
                .containsExactly("05/01/2015 08:00", "02/03/2015 09:00", "02/03/2015 09:00", "02/03/2015 09:00");
        assertThat(report(LocalDate.of(2015, 3, 1), LAST).rows()).hasSize(3);
        assertThat(report(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 1, 31)).rows())
                .isEmpty();
    }

    @Test
    void unitsOfOneNameAndOneUnitOfTwoNamesAreEachCalledAsTheirReceiptSays() {
        receive("2015-03-02T09:00", "TA00001", "Công ty “Ánh; Dương”");
        receive("2015-03-02T09:01", "TA00002", "Công ty “Ánh; Dương”");
        receive("2015-03-02T09:02", "TA00001", "Công ty Đổi Tên");
        receive("2015-03-02T09:03", "TA00003", "");
        assertThat(column(5)).containsExactly("Công ty “Ánh; Dương”", "Công ty “Ánh; Dương”", "Công ty Đổi Tên", "");
    }

    @Test
    void aVoidReceiptStaysInItsPlaceAndSaysSo() {
        receive("2015-03-02T09:00", "TA00001", "Công ty Một");
        String gone = receive("2015-03-02T09:01", "TA00002", "Công ty Hai");
        receive("2015-03-02T09:02", "TA00003", "Công ty Ba");
        reception.cancel(gone, "Cán bộ Mẫu", "nhập nhầm");
        assertThat(column(8)).containsExactly("Đã nhận", "Đã hủy", "Đã nhận");
        assertThat(column(4)).containsExactly("TA00001", "TA00002", "TA00003");
    }
}
