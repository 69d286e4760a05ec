package vn.tiepnhan.image;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.Stopwatch;

/**
 * Counts what is read off folders of pages with a {@code truth.jsonl}, and how long it takes.
 *
 * <p>{@code java -cp … vn.tiepnhan.image.PageScores [-r ROUNDS] FOLDER…}; the last of the rounds is printed.
 */
public final class PageScores {
    /** One page's score; {@code wrong} are texts that stand on no symbol of the page. */
    record Score(String file, int expected, int right, List<String> wrong, long millis) {}

    private PageScores() {}

    public static void main(String[] args) throws IOException {
        List<String> folders = new ArrayList<>(Arrays.asList(args));
        int rounds = 1;
        if (!folders.isEmpty() && folders.get(0).equals("-r")) {
            rounds = Integer.parseInt(folders.get(1));
            folders = folders.subList(2, folders.size());
        }
        for (String folder : folders) {
            List<Score> scores = List.of();
            for (int i = 0; i < rounds; i++) {
                scores = score(Path.of(folder));
            }
            print(folder, scores);
        }
    }

    static List<Score> score(Path folder) throws IOException {
        PageReader reader = new PageReader(ReadLimits.TERMINAL, Stopwatch.ofMachine());
        List<Score> scores = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("truth.jsonl"), StandardCharsets.UTF_8)) {
            JsonNode truth = new ObjectMapper().readTree(line);
            Path file = folder.resolve(truth.get("file").asText());
            if (Files.exists(file)) {
                scores.add(score(reader, file, truth));
            }
        }
        return scores;
    }

    private static Score score(PageReader reader, Path file, JsonNode truth) {
        List<String> missing = new ArrayList<>();
        truth.get("symbols").forEach(symbol -> missing.add(symbol.asText()));
        int expected = missing.size();
        List<String> wrong = new ArrayList<>();
        long millis = 0;
        for (PageReading page : reader.read(file).pages()) {
            millis += page.took().toMillis();
            for (ReadCode code : page.codes()) {
                String text = code.symbol().utf8().orElse("");
                if (!missing.remove(text)) {
                    wrong.add(text);
                }
            }
        }
        return new Score(file.getFileName().toString(), expected, expected - missing.size(), wrong, millis);
    }

    private static void print(String folder, List<Score> scores) {
        int expected = 0;
        int right = 0;
        int wrong = 0;
        for (Score s : scores) {
            expected += s.expected;
            right += s.right;
            wrong += s.wrong.size();
            String remark = s.right < s.expected || !s.wrong.isEmpty() ? "  <<< " + s.wrong : "";
            System.out.printf(Locale.ROOT, "%-24s %d/%d %5d ms%s%n", s.file, s.right, s.expected, s.millis, remark);
        }
        long[] times = scores.stream().mapToLong(Score::millis).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d, %d wrong, median %d ms, worst %d ms%n",
                folder,
                right,
                expected,
                wrong,
                times.length == 0 ? 0 : times[times.length / 2],
                times.length == 0 ? 0 : times[times.length - 1]);
    }
}
