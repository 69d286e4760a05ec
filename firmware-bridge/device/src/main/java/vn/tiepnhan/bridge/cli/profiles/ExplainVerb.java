package vn.tiepnhan.bridge.cli.profiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.profile.Profile;
import vn.tiepnhan.profile.about.Quirk;
import vn.tiepnhan.profile.explain.Explanation;
import vn.tiepnhan.profile.explain.Statement;
import vn.tiepnhan.profile.fact.Capability.Provenance;

/** {@code profiles explain}: what a device can and cannot do by its profile, and how sure that is. */
@Command(name = "explain", description = "Giải thích một hồ sơ bằng lời / a profile in words")
final class ExplainVerb extends Verb {
    @Parameters(paramLabel = "ID|FILE", description = "Tên hồ sơ hoặc tệp .yaml / a profile's name or file")
    private String profile = "";

    @Override
    public Integer call() {
        Explanation explanation = Explanation.of(Named.profile(profile));
        output.document(document(explanation));
        show(explanation);
        return DONE;
    }

    private static Map<String, Object> document(Explanation explanation) {
        Profile profile = explanation.profile();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", profile.id());
        document.put("kind", profile.kind());
        document.put("name", profile.name());
        document.put("vendor", profile.about().vendor());
        document.put("model", profile.about().model());
        document.put("can", rows(explanation.can()));
        document.put("cannot", rows(explanation.cannot()));
        document.put("quirks", profile.about().quirks());
        document.put(
                "certainty",
                explanation.certainty().entrySet().stream()
                        .collect(Collectors.toMap(e -> word(e.getKey()), Map.Entry::getValue)));
        return document;
    }

    private static List<Map<String, String>> rows(List<Statement> statements) {
        return statements.stream()
                .map(one -> Map.of(
                        "vi", one.text().vi(),
                        "en", one.text().en(),
                        "provenance", word(one.provenance()),
                        "source", one.source()))
                .toList();
    }

    private static String word(Provenance provenance) {
        return provenance.name().toLowerCase(Locale.ROOT);
    }

    private void show(Explanation explanation) {
        Profile profile = explanation.profile();
        output.line(output.say(profile.name().vi(), profile.name().en()) + "  (" + profile.id() + ")");
        part(output.say("Làm được:", "It can:"), explanation.can());
        part(output.say("Không làm được:", "It cannot:"), explanation.cannot());
        Map<String, Quirk> quirks = profile.about().quirks();
        if (!quirks.isEmpty()) {
            output.line("");
            output.line(output.say("Cần biết:", "To know:"));
            quirks.values().forEach(quirk -> {
                output.line("  ! " + output.say(quirk.text().vi(), quirk.text().en()));
                output.line("      " + quirk.source());
            });
        }
        Map<Provenance, Integer> sure = explanation.certainty();
        int all = sure.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 0) {
            output.line("");
            output.line(output.say(
                    "Chắc đến đâu: trong " + all + " điều, " + count(sure, Provenance.DOCUMENTED)
                            + " theo tài liệu của hãng, "
                            + count(sure, Provenance.PROBED) + " đã hỏi máy thật, " + count(sure, Provenance.FIELD)
                            + " do người dùng kể, " + count(sure, Provenance.UNVERIFIED) + " chưa kiểm chứng.",
                    "How sure: of " + all + " statements, " + count(sure, Provenance.DOCUMENTED)
                            + " from the maker's documents, "
                            + count(sure, Provenance.PROBED) + " asked of a device, " + count(sure, Provenance.FIELD)
                            + " told by users, " + count(sure, Provenance.UNVERIFIED) + " unverified."));
        }
    }

    private static int count(Map<Provenance, Integer> sure, Provenance provenance) {
        return sure.getOrDefault(provenance, 0);
    }

    private void part(String title, List<Statement> statements) {
        if (!statements.isEmpty()) {
            output.line("");
            output.line(title);
            for (Statement one : statements) {
                String mark = one.provenance() == Provenance.UNVERIFIED ? "?" : "✓";
                output.line("  " + mark + " "
                        + output.say(one.text().vi(), one.text().en()));
                output.line("      " + known(one.provenance()) + ": "
                        + output.say(one.from().vi(), one.from().en()));
            }
        }
    }

    private String known(Provenance provenance) {
        return switch (provenance) {
            case DOCUMENTED -> output.say("tài liệu", "documented");
            case PROBED -> output.say("đã hỏi máy", "probed");
            case FIELD -> output.say("người dùng", "field");
            case UNVERIFIED -> output.say("chưa kiểm chứng", "unverified");
        };
    }
}
