package vn.tiepnhan.bridge.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.DeviceAct.Feedback;
import vn.tiepnhan.bridge.api.DeviceAct.Feedback.Tone;
import vn.tiepnhan.bridge.device.Attempts;
import vn.tiepnhan.bridge.device.DeviceStatus;
import vn.tiepnhan.bridge.device.EventHub;
import vn.tiepnhan.bridge.device.Reappearance;
import vn.tiepnhan.bridge.link.serial.SerialLink;
import vn.tiepnhan.bridge.link.trace.CodeVeil;
import vn.tiepnhan.bridge.link.trace.Tap;
import vn.tiepnhan.bridge.scan.FrameDecoder;
import vn.tiepnhan.bridge.scan.FrameShape;
import vn.tiepnhan.bridge.scan.ScanLimits;
import vn.tiepnhan.bridge.sim.pty.PseudoTerminal;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.SerialSettings;

/** The bytes that make a scanner beep, as they come out at its end of the cable. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
final class FeedbackTest {
    /** As Honeywell's USB-COM scanners take it: SYN BEL CR. */
    private static final byte[] BEEP = {0x16, 0x07, 0x0D};

    @TempDir
    private Path folder;

    @Test
    void theProfilesCommandReachesTheScannerAndAnUnknownOneSaysSo() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.plug(folder.resolve("tty"));
                ScannerDevice device = device(terminal.name())) {
            device.start();
            assertThat(device.act(new Feedback(Tone.GOOD)).given()).isTrue();
            assertThat(terminal.in().readNBytes(BEEP.length)).isEqualTo(BEEP);
            assertThat(device.act(new Feedback(Tone.BAD)).given()).isFalse();
        }
    }

    @Test
    void aScannerThatIsAwayIsNotBeepedAt() {
        try (ScannerDevice device = device(folder.resolve("nothing"))) {
            device.start();
            assertThat(device.act(new Feedback(Tone.GOOD)).given()).isFalse();
        }
    }

    private static ScannerDevice device(Path tty) {
        EventHub hub = new EventHub();
        SerialSettings settings =
                ProfileLibrary.shipped().scanner("generic-serial-scanner").serial();
        FrameShape shape = new FrameShape(new byte[0], List.of(new byte[] {'\r'}), Duration.ofMillis(200), 100);
        Listening listening = new Listening(
                "test",
                () -> new FrameDecoder(shape, true, null),
                ScanLimits.NONE,
                Duration.ofMillis(800),
                Map.of(Tone.GOOD, BEEP));
        return new ScannerDevice(
                listening,
                () -> SerialLink.open(tty.toString(), settings),
                new Tap("scanner", "test", "serial:" + tty, () -> new CodeVeil(true), Clock.systemUTC()),
                new Attempts(new Reappearance(() -> false), List.of(Duration.ofMillis(50))),
                new DeviceStatus(hub, Clock.systemUTC(), "s", "scanner", "test"),
                hub);
    }
}
