package vn.tiepnhan.ui.counter.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.sim.cups.PrintDaemon;
import vn.tiepnhan.ui.counter.room.state.Told;

/** Through a real print system, to a printer that is a socket. */
final class PagePrintingTest {
    private static final byte[] PDF = "%PDF-1.4\nmẫu 01\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    private static final int PATIENCE_MILLIS = 90_000;

    @TempDir
    private Path folder;

    @Test
    void aPageReachesTheOfficesPrinterAsItIs() throws IOException, InterruptedException {
        try (PrintDaemon cups = PrintDaemon.start(folder);
                ServerSocket printer = new ServerSocket(0, 4, InetAddress.getLoopbackAddress())) {
            printer.setSoTimeout(PATIENCE_MILLIS);
            cups.addDefault("A4", printer.getLocalPort());
            Told told = PagePrinting.at(cups.server()).print("Mẫu 01", PDF);
            assertThat(told.good()).as(told.said().vi()).isTrue();
            assertThat(told.said().vi()).contains("A4-1");
            try (Socket job = printer.accept()) {
                job.setSoTimeout(PATIENCE_MILLIS);
                assertThat(job.getInputStream().readAllBytes()).isEqualTo(PDF);
            }
        }
    }

    @Test
    void withoutAPrinterItSaysWhatToDoInstead() throws IOException, InterruptedException {
        try (PrintDaemon cups = PrintDaemon.start(folder)) {
            Told told = PagePrinting.at(cups.server()).print("Mẫu 01", PDF);
            assertThat(told.good()).isFalse();
            assertThat(told.said().vi()).contains("chưa đặt máy in A4", "Enter để lưu PDF");
            assertThat(told.said().en()).contains("Press Enter to save the PDF");
        }
    }

    @Test
    void aPrintSystemThatIsNotThereSaysSo() {
        Told told = PagePrinting.at("127.0.0.1:1").print("Mẫu 01", PDF);
        assertThat(told.good()).isFalse();
        assertThat(told.said().vi()).contains("kỹ thuật viên");
    }
}
