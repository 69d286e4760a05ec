package vn.tiepnhan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Time from starting a program to its line {@code READY}, floor and ours in turn, and the proportional memory of ours at
 * rest. Arguments: rounds, floor command, {@code --}, our command.
 */
final class StartBench {
    private StartBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[0]);
        List<String> all = List.of(args).subList(1, args.length);
        int divider = all.indexOf("--");
        List<String> floor = all.subList(0, divider);
        List<String> ours = all.subList(divider + 1, all.size());
        readyNanos(floor);
        readyNanos(ours);
        Figures floorTimes = new Figures();
        Figures ourTimes = new Figures();
        Figures ratios = new Figures();
        for (int i = 0; i < rounds; i++) {
            long a = readyNanos(floor);
            long b = readyNanos(ours);
            floorTimes.add(a);
            ourTimes.add(b);
            ratios.add(Math.round(1000.0 * b / a));
        }
        System.out.println("floor (plain Swing window)  " + floorTimes.line());
        System.out.println("counter window              " + ourTimes.line());
        System.out.printf(
                Locale.ROOT,
                "ratio counter / floor       median of pairs %.2f   (goal: at most 1.6)%n",
                ratios.median() / 1000.0);
    }

    private static long readyNanos(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("READY")) {
                    return System.nanoTime() - start;
                }
            }
            throw new IllegalStateException("ended without READY: " + command);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    /** Proportional set size of a process in kB, as the kernel sums it up. */
    static long pssKilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            Optional<String> pss = lines.filter(l -> l.startsWith("Pss:")).findFirst();
            List<String> words = new ArrayList<>(List.of(pss.orElseThrow().split("\\s+")));
            return Long.parseLong(words.get(1));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
