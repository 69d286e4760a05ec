package vn.tiepnhan.intake;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real {@code tiepnhan-intake serve} in a process of its own, which can be killed. */
final class IntakeProcess implements AutoCloseable {
    private final Process process;
    private final Caller caller;

    private IntakeProcess(Process process, Caller caller) {
        this.process = process;
        this.caller = caller;
    }

    static IntakeProcess start(Path data) throws IOException {
        return start(data, "");
    }

    /** @param shell commands to run first in the shell that becomes the intake, for example {@code ulimit -f 100;} */
    static IntakeProcess start(Path data, String shell) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of("sh", "-c", shell + "exec \"$@\"", "sh"));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                "vn.tiepnhan.intake.cli.Main",
                "serve",
                "--data",
                data.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(new File(data.toString() + ".err"))
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String url = word(out, "READY");
        word(out, "KEY");
        String token = Files.readString(Path.of(word(out, "TOKEN"))).strip();
        return new IntakeProcess(process, new Caller(URI.create(url), token));
    }

    private static String word(BufferedReader out, String expected) throws IOException {
        String line = out.readLine();
        if (line == null || !line.startsWith(expected + " ")) {
            throw new IOException("expected " + expected + ", got " + line);
        }
        return line.substring(expected.length() + 1);
    }

    Caller caller() {
        return caller;
    }

    /** kill -9 */
    void kill() {
        process.destroyForcibly().onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
    }
}
