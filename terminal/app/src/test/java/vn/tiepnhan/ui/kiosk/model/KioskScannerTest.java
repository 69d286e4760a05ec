package vn.tiepnhan.ui.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.sim.pty.PseudoTerminal;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.station.UnitTokens;

/** A scanner on a serial line that is pulled out and put back while visitors stand there. */
class KioskScannerTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2015, 9, 30, 9, 0);

    @TempDir
    Path folder;

    @Test
    void visitorsAreToldOfAScannerThatIsGoneGetTheirNumberAndScanAgainWhenItIsBack() throws IOException {
        PseudoTerminal line = PseudoTerminal.plug(folder.resolve("scanner"));
        try (LiveKiosk kiosk = open(line)) {
            kiosk.await(state -> state.place().reads());

            line.close();
            kiosk.await(state -> !state.place().reads());
            kiosk.on(() -> kiosk.model().choose(Step.FILE));
            kiosk.on(() -> kiosk.model().take(Service.FILE));
            kiosk.await(state -> state.visit().number() != null
                    && state.visit().number().shown().equals("A001"));
            kiosk.on(() -> kiosk.model().end());

            line = PseudoTerminal.plug(folder.resolve("scanner"));
            kiosk.await(state -> state.place().reads());
            kiosk.on(() -> kiosk.model().choose(Step.FILE));
            line.out().write("https://example.vn/\r".getBytes(StandardCharsets.US_ASCII));
            line.out().flush();
            kiosk.await(state -> state.visit().advice() != null);
        } finally {
            line.close();
        }
    }

    @Test
    void aKioskThatWasGivenNoScannerSaysNothingOfOne() {
        try (LiveKiosk kiosk = LiveKiosk.open(folder, MORNING, "")) {
            assertThat(kiosk.model().state().place().reads()).isTrue();
        }
    }

    private LiveKiosk open(PseudoTerminal line) {
        return LiveKiosk.open(folder, MORNING, "", UnitTokens.Settings.NONE, List.of("serial:" + line.name()));
    }
}
