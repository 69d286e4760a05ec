package vn.tiepnhan.policy.published;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tiepnhan.data.DataRow;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.published.Target.Measure;

/** Reads what is published; a fault names the row. */
final class PublishedFiles {
    private final Function<String, DataRow> files;
    /** The obligation a sentence stands for, by the sentence's id. */
    private final Map<String, String> sentences = new HashMap<>();

    PublishedFiles(Function<String, DataRow> files) {
        this.files = files;
        files.apply("acts.yaml").rows("acts").stream()
                .flatMap(act -> act.rows("sentences").stream())
                .forEach(sentence ->
                        sentences.put(sentence.text("id"), sentence.text(sentence.has("row") ? "row" : "id")));
    }

    Published read() {
        List<DataRow> targets =
                files.apply("targets.yaml").onlyFields("targets").rows("targets");
        List<DataRow> ivans = files.apply("ivans.yaml").onlyFields("ivans").rows("ivans");
        List<DataRow> notices =
                files.apply("notices.yaml").onlyFields("notices").rows("notices");
        List<DataRow> guides =
                files.apply("registration.yaml").onlyFields("registration").rows("registration");
        once(targets);
        once(notices);
        return new Published(
                targets.stream().map(this::target).toList(),
                ivans.stream().map(this::ivan).toList(),
                notices.stream().map(this::notice).toList(),
                guides.stream().map(PublishedFiles::guide).toList());
    }

    /** Several rows of one provider are several spans of it; ids of targets and notices stand once. */
    private static void once(List<DataRow> rows) {
        Set<String> ids = new HashSet<>();
        for (DataRow row : rows) {
            if (!ids.add(row.text("id"))) {
                throw row.fault("có hai dòng cùng tên này", "stands here twice");
            }
        }
    }

    private Target target(DataRow row) {
        row.onlyFields("id", "measure", "value", "profiles", "from", "to", "sentence");
        return built(
                row,
                () -> new Target(
                        row.text("id"),
                        row.word("measure", Measure.class),
                        new BigDecimal(row.text("value")),
                        row.texts("profiles"),
                        span(row),
                        sentence(row)));
    }

    private Ivan ivan(DataRow row) {
        row.onlyFields("id", "name", "contact", "from", "to", "sentence");
        return built(
                row, () -> new Ivan(row.text("id"), row.text("name"), row.text("contact"), span(row), sentence(row)));
    }

    private Notice notice(DataRow row) {
        row.onlyFields("id", "from", "to", "profiles", "offices", "title", "text", "sentence");
        return built(
                row,
                () -> new Notice(
                        row.text("id"),
                        span(row),
                        row.texts("profiles"),
                        row.texts("offices"),
                        wording(row.row("title")),
                        wording(row.row("text")),
                        sentence(row)));
    }

    /** Its source is named, not looked up: bundles of before have no such sentence among their acts. */
    private static Guide guide(DataRow row) {
        row.onlyFields("act", "way", "source", "text");
        return new Guide(
                row.word("act", Guide.Act.class),
                row.word("way", Guide.Way.class),
                wording(row.row("text")),
                Objects.requireNonNullElse(row.textOrNull("source"), ""));
    }

    private static Span span(DataRow row) {
        return new Span(row.date("from"), row.dateOrNull("to"));
    }

    private String sentence(DataRow row) {
        String sentence = Objects.requireNonNullElse(row.textOrNull("sentence"), "");
        String obligation = sentence.isEmpty() ? "" : sentences.get(sentence);
        if (obligation == null) {
            throw row.fault("không văn bản nào có câu " + sentence, "no act has the sentence " + sentence);
        }
        return obligation;
    }

    private static Wording wording(DataRow row) {
        row.onlyFields("vi", "en");
        return new Wording(row.text("vi"), row.text("en"));
    }

    /** Builds a value; what its constructor refuses is reported with the row. */
    private static <T> T built(DataRow row, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            throw row.fault(refused);
        }
    }
}
