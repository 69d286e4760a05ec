package vn.tiepnhan.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A display of its own (Xvfb, any free number) with a window manager; children of this test, gone with it. Its keys do not
 * repeat: on a busy machine one that is pressed for a moment would.
 */
public final class Screen implements AutoCloseable {
    private final Process server;
    private final Process manager;
    private final String display;
    private final Map<String, String> environment = new HashMap<>();

    private Screen(Process server, Process manager, String display) {
        this.server = server;
        this.manager = manager;
        this.display = display;
    }

    public static Screen open(int width, int height) throws IOException {
        Process server = new ProcessBuilder(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-r",
                        "-screen",
                        "0",
                        width + "x" + height + "x24",
                        "-nolisten",
                        "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
        String number = out.readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start");
        }
        String display = ":" + number.strip();
        return new Screen(server, command(display, "openbox").start(), display);
    }

    private static ProcessBuilder command(String display, String... words) {
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return builder;
    }

    /** Programs that are started from now on find this in their environment. */
    public void says(String variable, String value) {
        environment.put(variable, value);
    }

    /** The demo as its users start it, in a process of its own with this display. */
    public Process demo(Path temporary, String... arguments) throws IOException {
        return program(temporary, "vn.tiepnhan.demo.Main", arguments);
    }

    /** A program of this class path, in a process of its own with this display and the launcher's settings for windows. */
    public Process program(Path temporary, String main, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx160m",
                "--add-opens",
                "java.smartcardio/sun.security.smartcardio=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                main));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    /** Runs a program of the system on this display to its end. */
    public void run(String... words) throws IOException, InterruptedException {
        Process process = command(display, words).start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroy();
            throw new IOException(String.join(" ", words) + " failed");
        }
    }

    /** Presses keys as a person would. */
    public void press(String... keys) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("xdotool", "key", "--delay", "30"));
        words.addAll(List.of(keys));
        if (!command(display, words.toArray(new String[0])).start().waitFor(20, TimeUnit.SECONDS)) {
            throw new IOException("xdotool hangs");
        }
    }

    /** What it shows now, kept with the build's results for whoever has to find out why a test failed. */
    public Path picture() throws IOException, InterruptedException {
        Path picture = Files.createDirectories(Path.of("target", "screens"))
                .resolve(Instant.now().toEpochMilli() + ".png")
                .toAbsolutePath();
        run("import", "-window", "root", picture.toString());
        return picture;
    }

    @Override
    public void close() {
        manager.destroy();
        server.destroy();
    }
}
