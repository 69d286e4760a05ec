package vn.tiepnhan.bridge.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.bridge.device.DeviceCauses;
import vn.tiepnhan.bridge.sim.panel.SimulatedBoard;
import vn.tiepnhan.profile.PanelProfile;
import vn.tiepnhan.profile.ProfileException;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.panel.PanelLine;
import vn.tiepnhan.profile.panel.PanelRole;

/** {@code simulate panel}: a Firmata board on a pseudo-terminal; tells every lamp, and presses what stdin says. */
@Command(
        name = "panel",
        description = {
            "Bảng đèn và nút (bo Firmata) trên cổng nối tiếp giả / a panel on a pseudo-terminal; stdin:",
            "press BUTTON_CALL · release BUTTON_CALL · reset"
        })
final class SimulatePanelVerb extends Verb {
    @Option(names = "--pty", paramLabel = "PATH", required = true, description = "Cổng giả / pseudo-terminal to make")
    private Path pty = Path.of("");

    @Option(names = "--profile", paramLabel = "ID", description = "Hồ sơ thiết bị / profile (${DEFAULT-VALUE})")
    private String profile = "firmata-uno";

    @Override
    public Integer call() throws InterruptedException {
        PanelProfile wiring = profile();
        try (SimulatedBoard board = SimulatedBoard.plug(pty, (pin, high) -> tell(wiring, pin, high));
                BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            output.document(Map.of("uri", "firmata:" + pty));
            output.line("READY firmata:" + pty);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                obey(board, wiring, line.strip());
            }
            new CountDownLatch(1).await();
            return Main.DONE;
        } catch (IOException failed) {
            throw new BridgeException(
                    new Cause(
                            "SIMULATOR",
                            "Bảng mô phỏng dừng: " + failed.getMessage(),
                            "The simulated panel stopped: " + failed.getMessage()),
                    failed);
        }
    }

    private PanelProfile profile() {
        try {
            return ProfileLibrary.shipped().panel(profile);
        } catch (ProfileException unusable) {
            throw new BridgeException(DeviceCauses.profile(unusable), unusable);
        }
    }

    private void tell(PanelProfile wiring, int pin, boolean high) {
        wiring.lines().stream()
                .map(Capability::value)
                .filter(line -> line.line() == pin && line.role().output())
                .forEach(line -> output.line(line.role() + (high != line.activeLow() ? " on" : " off")));
    }

    private void obey(SimulatedBoard board, PanelProfile wiring, String words) {
        String[] parts = words.split(" +");
        if (words.equals("reset")) {
            board.reset();
        } else if (parts.length == 2 && (parts[0].equals("press") || parts[0].equals("release"))) {
            press(board, wiring, parts[1], parts[0].equals("press"));
        } else if (!words.isEmpty()) {
            unknown(words);
        }
    }

    private void press(SimulatedBoard board, PanelProfile wiring, String name, boolean active) {
        for (PanelRole role : PanelRole.values()) {
            if (!role.output() && role.name().equals(name.toUpperCase(Locale.ROOT))) {
                PanelLine line = wiring.line(role).orElse(null);
                if (line != null) {
                    board.put(line.line(), active != line.activeLow());
                    return;
                }
            }
        }
        unknown(name);
    }

    private void unknown(String words) {
        output.message(output.say(
                "Bảng này không hiểu: " + words + ". Dùng: press|release BUTTON_CALL|PAPER_DRAWER|PRESENCE, reset",
                "This panel does not understand: " + words
                        + ". Use: press|release BUTTON_CALL|PAPER_DRAWER|PRESENCE, reset"));
    }
}
