package vn.tiepnhan.bridge.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code tiepnhan-bridge} as a program of its own, with the classes under test. */
final class BridgeProgram {
    private BridgeProgram() {}

    static ProcessBuilder with(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
