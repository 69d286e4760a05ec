package vn.tiepnhan.cli.rules;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Act;
import vn.tiepnhan.policy.Decision;

/** {@code tiepnhan decide}: what the rules of a profile say about stated facts; stores nothing. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Hồ sơ này nhận, trả hay từ chối, theo văn bản nào / what the dated rules say about a dossier")
public final class DecideCommand extends Verb {
    private static final int WIDTH = 100;

    @Option(
            names = "--profile",
            paramLabel = "ID",
            defaultValue = "current",
            description = "hcm-2013, hcm-2015, thanh-hoa-2015, current (${DEFAULT-VALUE})")
    private String profile = "current";

    @Mixin
    private FactOptions facts = new FactOptions();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() {
        LocalDateTime at = stated.time(Clock.systemUTC());
        Decision decision = rules.on(at.toLocalDate()).policy().decide(profile, facts.at(at));
        if (output.json()) {
            output.document(json(decision));
        } else {
            print(decision);
        }
        return decision.outcome().favourable() ? Exit.DONE : Exit.NO;
    }

    private static Map<String, @Nullable Object> json(Decision decision) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("outcome", decision.outcome().name());
        document.put("rule", decision.rule());
        document.put(
                "basis",
                decision.basis() == null ? null : decision.basis().name().toLowerCase(Locale.ROOT));
        document.put("rows", decision.rows());
        document.put("act", decision.act() == null ? null : json(decision.act()));
        document.put("quote", decision.quote());
        document.put("reason", json(decision.reason()));
        document.put("next", json(decision.next()));
        document.put(
                "guidance",
                decision.guidance().stream().map(DecideCommand::json).toList());
        document.put("procedureKnown", decision.procedureKnown());
        document.put("profile", decision.profile());
        document.put("profileVersion", decision.profileVersion());
        return document;
    }

    private static Map<String, @Nullable Object> json(Act act) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("number", act.number());
        document.put("date", act.date() == null ? null : act.date().toString());
        document.put("issuer", act.issuer());
        document.put("title", act.title());
        return document;
    }

    private static Map<String, String> json(Wording wording) {
        Map<String, String> document = new LinkedHashMap<>();
        document.put("vi", wording.vi());
        document.put("en", wording.en());
        return document;
    }

    private void print(Decision decision) {
        output.line(
                output.say(decision.outcome().wording()).toUpperCase(Locale.ROOT) + "  (" + decision.outcome() + ")");
        field("Lý do", "Reason", output.say(decision.reason()));
        field("Căn cứ", "Basis", basis(decision));
        if (decision.quote() != null) {
            field("", "", "“" + decision.quote() + "”");
        }
        field("Việc cần làm", "Next", output.say(decision.next()));
        decision.guidance().forEach(advice -> field("Lưu ý", "Note", output.say(advice)));
        field("Cấu hình", "Profile", decision.profile() + " · " + decision.profileVersion());
    }

    private String basis(Decision decision) {
        StringBuilder text = new StringBuilder(decision.rule());
        decision.rows().forEach(row -> text.append(" · ").append(row));
        Act act = decision.act();
        if (act != null) {
            text.append(" · ").append(act.title()).append(", ").append(act.issuer());
            text.append(
                    act.number() == null
                            ? word(" (chưa có số, ngày)", " (no number, no date)")
                            : ", số " + act.number());
            if (act.date() != null) {
                text.append(word(" ngày ", " of ")).append(VietnameseDates.of(act.date()));
            }
            act.supersedes().forEach(former -> text.append(word(", thay thế ", ", superseding "))
                    .append(output.say(former.cited())));
        }
        if (decision.basis() == Decision.Basis.DESIGN) {
            text.append(word(" · cách xử lý do phần mềm đặt ra", " · the outcome is this program's own"));
        }
        return text.toString();
    }

    private void field(String vi, String en, String value) {
        String label = word(vi, en);
        String margin = String.format(Locale.ROOT, "  %-13s ", label.isEmpty() ? "" : label + ":");
        StringBuilder line = new StringBuilder(margin);
        for (String word : value.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH) {
                output.line(line.toString().stripTrailing());
                line.setLength(0);
                line.append(" ".repeat(margin.length()));
            }
            line.append(word).append(' ');
        }
        output.line(line.toString().stripTrailing());
    }

    private String word(String vi, String en) {
        return output.say(new Wording(vi, en));
    }
}
