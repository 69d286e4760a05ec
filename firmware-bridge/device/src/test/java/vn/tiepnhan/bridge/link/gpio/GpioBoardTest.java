package vn.tiepnhan.bridge.link.gpio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.LocalBridge;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.Wires;
import vn.tiepnhan.profile.PanelProfile;
import vn.tiepnhan.profile.ProfileLibrary;

final class GpioBoardTest {
    private static final PanelProfile PI_4 = ProfileLibrary.shipped().panel("raspberry-pi-4");

    @TempDir
    private Path root;

    private GpioBoard board(String model) throws IOException {
        Files.createDirectories(root.resolve("proc/device-tree"));
        Files.createDirectories(root.resolve("dev"));
        Files.writeString(root.resolve("proc/device-tree/model"), model + "\0");
        return new GpioBoard(root);
    }

    private static String refusal(GpioBoard board) {
        LinkException refused = catchThrowableOfType(LinkException.class, () -> board.open(PI_4));
        return refused.reason().code();
    }

    @Test
    void aMachineWithoutAHeaderSaysSoAndGoesOn() throws Exception {
        assertThat(refusal(new GpioBoard(root))).isEqualTo("NO_GPIO");
        assertThat(refusal(board("Some PC"))).isEqualTo("NO_GPIO");
        try (LocalBridge bridge =
                LocalBridge.start(root.resolve("state"), 0, ProfileLibrary.shipped(), Clock.systemUTC())) {
            bridge.devices().open("panel", "gpio:header");
            DeviceState state = bridge.devices().devices().get(0);
            assertThat(state.health()).isEqualTo(DeviceState.Health.ABSENT);
            assertThat(state.causes().get(0).vi()).contains("quầy vẫn làm việc bình thường");
        }
    }

    @Test
    void theWiringOfAnotherBoardIsNotTried() throws Exception {
        assertThat(refusal(board("Raspberry Pi 5 Model B Rev 1.0"))).isEqualTo("OTHER_BOARD");
        assertThat(refusal(board("Raspberry Pi 4 Model B Rev 1.4"))).isEqualTo("NO_GPIO_CHIP");
        assertThat(board("Raspberry Pi 5 Model B Rev 1.0").usualProfile()).isEqualTo("raspberry-pi-5");
        assertThat(board("Raspberry Pi 3 Model B Plus Rev 1.3").usualProfile()).isEqualTo("raspberry-pi-3b-plus");
        assertThat(board("Raspberry Pi 4 Model B Rev 1.4").usualProfile()).isEqualTo("raspberry-pi-4");
    }

    @Test
    void pinsAreSetAndReadByTheirNumbers() throws Exception {
        try (Wires wires =
                PinWires.open(PI_4, MockDigitalInputProvider.newInstance(), MockDigitalOutputProvider.newInstance())) {
            wires.refresh(Duration.ofMillis(5));
            wires.set(17, true);
            wires.set(17, false);
            assertThat(wires.high(5)).isFalse();
        }
    }
}
