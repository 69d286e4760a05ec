package vn.tiepnhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.tiepnhan.policy.bundle.Bundle;

/**
 * {@code bundle check} of many rules as whoever writes them waits for it: a process of its own, started by its launcher, in
 * turn with the same check in a process that did it before. Arguments: rounds, a folder to use, the intake's launcher.
 */
final class BundleBench {
    private BundleBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[0]);
        Path rules = Files.createTempDirectory(Path.of(args[1]), "bundle").resolve("rules");
        ManyRules.writeTo(rules);
        List<String> command = List.of(args[2], "bundle", "check", rules.toString());
        Figures whole = new Figures();
        Figures warm = new Figures();
        Bundle.ofFolder(rules).examine();
        started(command);
        for (int i = 0; i < rounds; i++) {
            whole.add(started(command));
            long start = System.nanoTime();
            Bundle.ofFolder(rules).examine();
            warm.add(System.nanoTime() - start);
        }
        System.out.println("in a warm process    " + warm.line());
        System.out.println("the whole command    " + whole.line());
        System.out.printf(
                Locale.ROOT,
                "bundle check, %d procedures x %d profiles, as a command: %.2f s (goal 2)%n",
                ManyRules.PROCEDURES,
                ManyRules.PROFILES,
                whole.median() / 1e9);
    }

    private static long started(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit == 1) {
            throw new IllegalStateException("the check itself failed: " + command);
        }
        return System.nanoTime() - start;
    }
}
