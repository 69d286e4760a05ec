package vn.tiepnhan.demo;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The few words that the demo understands. */
record Arguments(boolean help, String language, Optional<LocalDateTime> at, String wrong) {
    static final String HELP =
            """
            tiepnhan demo [--lang vi|en] [--at 2015-10-01T08:00]
            Quầy trình diễn: máy in mô phỏng, hồ sơ mẫu (Ctrl 1–3), trung tâm tại chỗ; giờ bắt đầu 2015-09-30 09:00.
            Demo counter: simulated printer, sample dossiers (Ctrl 1–3), a centre of its own; starts at 2015-09-30 09:00.""";

    static Arguments of(List<String> words) {
        boolean help = false;
        String language = "vi";
        Optional<LocalDateTime> at = Optional.empty();
        Iterator<String> left = words.iterator();
        while (left.hasNext()) {
            String word = left.next();
            String value = word.equals("--lang") || word.equals("--at") ? next(left) : "";
            if (word.equals("--help") || word.equals("-h")) {
                help = true;
            } else if (word.equals("--lang") && (value.equals("vi") || value.equals("en"))) {
                language = value;
            } else if (word.equals("--at") && time(value).isPresent()) {
                at = time(value);
            } else if (!word.equals("demo")) {
                return new Arguments(help, language, at, (word + " " + value).strip());
            }
        }
        return new Arguments(help, language, at, "");
    }

    private static String next(Iterator<String> left) {
        return left.hasNext() ? left.next() : "";
    }

    private static Optional<LocalDateTime> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
