package vn.tiepnhan.bridge.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/** The whole campaign from the command line: jobs, seed, lanes, and {@code as-shipped}, {@code bad-lines}, {@code without-fence} or {@code unknown-retried}. */
final class CampaignMain {
    private CampaignMain() {}

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        int jobs = Integer.parseInt(args[0]);
        long seed = Long.parseLong(args[1]);
        int lanes = Integer.parseInt(args[2]);
        Rules rules = Rules.valueOf(args[3].toUpperCase(Locale.ROOT).replace('-', '_'));
        long start = System.nanoTime();
        Verdict verdict =
                new Campaign(Files.createTempDirectory(Path.of(args[4]), "campaign"), rules, lanes, seed).print(jobs);
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        verdict.violations().stream().limit(20).forEach(System.out::println);
        System.out.println(jobs + " dossiers, seed " + seed + ", " + rules + ", " + seconds + " s: " + verdict);
        boolean meantToPass = rules == Rules.AS_SHIPPED || rules == Rules.BAD_LINES;
        System.exit(verdict.violations().isEmpty() == meantToPass ? 0 : 2);
    }
}
