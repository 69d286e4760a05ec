package vn.tiepnhan.demo.counter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.screen.Person;
import vn.tiepnhan.ui.counter.training.SamplePayload;

/** R2 on the screen: where the paper differs from what was sent, and that it no longer does. */
final class PreSentOnScreenTest {
    @TempDir
    private Path folder;

    @Test
    void whatDiffersStandsBesideTheDecisionUntilTheUnitSentItAnew() throws IOException, InterruptedException {
        Path sent = Files.createDirectory(folder.resolve("sent"));
        Path first = Files.writeString(
                sent.resolve("gui-truoc.json"),
                """
                {"procedure":"103","unit":"T000001","mst":"0314409058","period":"102015","batch":1,"print":1,"body":{
                "unit":{"name":"Công ty TNHH Thử Tải Một"},"forms":[],"workers":[]}}""");
        try (Office office = Office.open(folder, "hcm-2015", "2015-09-30T09:00", "sent=" + sent)) {
            Person officer = office.ready().officer();
            office.scansDossier(1);
            officer.sees("Khác dữ liệu đã gửi ở")
                    .sees("Đã gửi")
                    .sees("Trên giấy")
                    .sees("Công ty TNHH Thử Tải Một");
            Files.delete(first);
            Files.write(sent.resolve("gui-lai.txt"), symbols(1));
            officer.presses("F5").seesNoMore("Khác dữ liệu đã gửi ở").sees("đã có, khớp");
            officer.opens("Đã tiếp nhận", "Return").seesNoMore("Đang in");
            office.printed(1);
        }
    }

    /** As the unit's program sends it: a symbol a line. */
    private static byte[] symbols(int serial) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] symbol : SamplePayload.symbols(serial, 2)) {
            lines.writeBytes(symbol);
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
