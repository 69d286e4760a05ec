package vn.tiepnhan.demo.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.screen.Person;

/** Dossiers on the counter, by scanner and keys alone. */
final class ReceivingOnScreenTest {
    private static final String LAST_PAPER_DAY = "2015-09-30T09:00";
    private static final String DAY_AFTER = "2015-10-01T09:00";

    @TempDir
    private Path folder;

    @Test
    void aScanAndEnterBringASlip() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "hcm-2015", LAST_PAPER_DAY)) {
            office.ready();
            for (int n = 1; n <= 3; n++) {
                office.receives(n);
                office.printed(n);
            }
        }
        assertThat(Office.received(folder)).hasSize(3);
    }

    @Test
    void paperThatIsTooLateIsRefusedInWritingWithoutAMouse() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "hcm-2015", DAY_AFTER)) {
            Person officer = office.officer();
            office.ready();
            for (int n = 1; n <= 2; n++) {
                office.scansDossier(n);
                officer.sees("Không tiếp nhận hồ sơ giấy").opens("Câu trích làm căn cứ", "F9");
                officer.leaves("Câu trích làm căn cứ");
                officer.opens("Đã ghi nhận từ chối", "F4");
                office.printed(n);
            }
        }
    }

    @Test
    void aSlipIsPrintedAgainAsAMarkedCopyThenVoidedWithItsReason() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "hcm-2015", LAST_PAPER_DAY)) {
            Person officer = office.officer();
            office.ready();
            for (int n = 1; n <= 2; n++) {
                office.receives(n);
                office.printed(2 * n - 1);
                officer.opens("Đã in lại phiếu.", "F8");
                office.printed(2 * n);
                officer.opens("Hủy phiếu ", "F12").fills("Lý do hủy", "sai don vi");
                officer.opens("Đã hủy phiếu ", "Return");
                officer.leaves("Đã hủy phiếu ");
            }
        }
    }

    @Test
    void aReceiptIsCorrectedAndSaysSoOnPaper() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "hcm-2015", LAST_PAPER_DAY)) {
            Person officer = office.officer();
            office.ready();
            for (int n = 1; n <= 2; n++) {
                office.receives(n);
                office.printed(2 * n - 1);
                officer.opens("Sửa phiếu ", "ctrl+s").fills("Người nộp", "Tran Thi Mau");
                officer.fills("Lý do sửa", "go nham").presses("Return").seesNoMore("Lý do sửa");
                office.printed(2 * n);
            }
        }
    }

    @Test
    void aFewLettersWithoutMarksFindADossierAndAnAct() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "hcm-2015", LAST_PAPER_DAY)) {
            Person officer = office.officer();
            office.ready();
            office.receives(1);
            office.printed(1);
            for (int n = 1; n <= 2; n++) {
                officer.opens("Gõ vài chữ, không cần dấu", "ctrl+k").types("thu tai");
                officer.sees("Công ty TNHH Thử Tải 1").presses("ctrl+a").types("bao cao");
                officer.sees("Báo cáo").opens("Loại báo cáo", "Return");
                officer.leaves("Loại báo cáo");
            }
        }
    }
}
