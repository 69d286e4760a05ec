package vn.tiepnhan.demo;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.screen.Person;
import vn.tiepnhan.screen.Screen;

/** The demonstration as its users start it, by keys only. */
final class DemoOnScreenTest {
    @TempDir
    private Path temporary;

    @Test
    void eachSamplePageBecomesOnePrintedSlipByKeysAlone() throws IOException, InterruptedException {
        try (Screen screen = Screen.open(1024, 600);
                Person newcomer = Person.at(screen, temporary, Main.class.getName())) {
            newcomer.sees("Máy in sẵn sàng");
            for (String page : new String[] {"ctrl+1", "ctrl+3"}) {
                newcomer.presses(page).sees("Tiếp nhận tạm, chờ dữ liệu gửi trước");
                newcomer.presses("Return").sees("Đã tiếp nhận").seesNoMore("Đang in");
            }
        }
    }
}
