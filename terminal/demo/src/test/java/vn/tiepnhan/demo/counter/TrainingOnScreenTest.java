package vn.tiepnhan.demo.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.screen.Person;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;

/** Into training and out of it by keys alone; what lay on the counter lies there again, and nothing of it mixes. */
final class TrainingOnScreenTest {
    private static final String MARK = "TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ";

    @TempDir
    private Path folder;

    @Test
    void aDossierOnTheCounterOutlastsAnExercise() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "hcm-2015", "2015-09-30T09:00")) {
            Person officer = office.ready().officer();
            office.scansDossier(1);
            officer.sees("Tiếp nhận tạm, chờ dữ liệu gửi trước").presses("F6").types("Tran Quoc Binh");
            officer.opens("Tập huấn dùng dữ liệu riêng", "ctrl+h").presses("Return");
            officer.sees(MARK).seesNoMore("Tran Quoc Binh").sees("Máy quét sẵn sàng");
            officer.opens("Đang tập huấn", "ctrl+h").presses("alt+1").sees("Tiếp nhận tạm, chờ dữ liệu gửi trước");
            officer.sees(MARK)
                    .opens("Đã tiếp nhận", "Return")
                    .seesNoMore("Đang in")
                    .sees(MARK);
            office.printed(1);
            officer.opens("Đang tập huấn", "ctrl+h").presses("Return").seesNoMore(MARK);
            officer.sees("Tran Quoc Binh").opens("Đã tiếp nhận", "Return").seesNoMore("Đang in");
            office.printed(2);
        }
        assertThat(Office.received(folder)).hasSize(1);
        try (Store training = Store.beside(folder.resolve("terminal/training"), "test", Clock.systemUTC())) {
            assertThat(training.training()).isTrue();
            List<Listed> there = training.read(tables -> tables.receipts().after(0, 10));
            assertThat(there).hasSize(1);
        }
    }
}
