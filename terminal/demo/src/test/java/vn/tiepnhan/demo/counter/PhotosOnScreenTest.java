package vn.tiepnhan.demo.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.screen.Person;
import vn.tiepnhan.store.dossier.Entry;

/** Exceptional paper from the barcodes to the slip: incident, ticket, a page by the camera over the desk; by keys alone. */
final class PhotosOnScreenTest {
    @TempDir
    private Path folder;

    @Test
    void aSpecialCaseIsReceivedWithAPageTheCameraTook() throws IOException, InterruptedException {
        Path page = folder.resolve("page.jpg");
        photographed(page);
        try (Office office = Office.withCamera(folder, "hcm-2015", "2015-10-07T09:00", "cp " + page + " \"$into\"")) {
            Person officer = office.ready().officer();
            office.scansDossier(1);
            officer.sees("Từ chối").presses("1").sees("Mã phiếu I-VAN").sees("Phiếu in kèm hướng dẫn");
            officer.fills("Mã phiếu I-VAN", "24871").fills("Mô tả sự cố", "Khong gui duoc");
            officer.opens("Ảnh trang và minh chứng", "ctrl+e").sees("Chưa có ảnh nào.");
            officer.presses("alt+1").sees("Ảnh 1").sees("rõ");
            officer.presses("Return").seesNoMore("Ảnh trang và minh chứng");
            officer.clicks("Đã hướng dẫn đơn vị")
                    .opens("Đã tiếp nhận", "Return")
                    .seesNoMore("Đang in");
            office.printed(1);
        }
        Entry entry = Office.received(folder).get(0);
        assertThat(entry.ruling().special()).isTrue();
        assertThat(entry.details().ticket()).isEqualTo("24871");
        assertThat(Objects.requireNonNull(entry.details().guidance())).contains("iBHXH");
    }

    private static void photographed(Path file) throws IOException {
        var image = new BufferedImage(1700, 2400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0x464646));
        g.fillRect(0, 0, 1700, 2400);
        g.setColor(new Color(0xCDCDCD));
        g.fillRect(120, 120, 1460, 2160);
        g.setColor(new Color(0x202020));
        for (int y = 260; y < 2100; y += 44) {
            for (int x = 240; x < 1440; x += 22) {
                g.fillRect(x, y, 4 + x * 7 % 9, 22);
            }
        }
        g.dispose();
        ImageIO.write(image, "jpg", file.toFile());
    }
}
