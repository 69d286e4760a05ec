package vn.tiepnhan.cli.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.published.Guide;
import vn.tiepnhan.policy.published.Ivan;
import vn.tiepnhan.policy.published.Notice;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.policy.published.Span;
import vn.tiepnhan.policy.published.Target;
import vn.tiepnhan.rules.RuleShelf;
import vn.tiepnhan.rules.RulesOfDay;

/** {@code tiepnhan notices}: what filers are told today, what offices are to reach, who provides electronic filing. */
@Command(
        name = "notices",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Thông báo, chỉ tiêu, tổ chức I-VAN của một ngày; cách đăng ký, thay đổi, ngừng giao dịch điện tử / notices, targets, I-VANs of a day; how to register")
public final class NoticesCommand extends Verb {
    /** What to show. */
    enum What {
        notices,
        targets,
        ivans,
        /** How units register for electronic filing, change that, and stop. */
        registration
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
    private What what = What.notices;

    @Option(names = "--profile", paramLabel = "ID", description = "Cấu hình / profile (${DEFAULT-VALUE})")
    private String profile = "current";

    @Option(names = "--office", paramLabel = "CODE", description = "Mã cơ quan BHXH / office code")
    private @Nullable String office;

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() {
        LocalDate day = stated.time(Clock.systemUTC()).toLocalDate();
        RulesOfDay rules = RuleShelf.of(data.path()).on(day);
        String at = office == null ? rules.policy().profile(profile).office() : office;
        rules.policy().office(at);
        Published published = rules.published();
        List<Map<String, String>> rows =
                switch (what) {
                    case notices ->
                        published.notices(profile, at, day).stream()
                                .map(this::notice)
                                .toList();
                    case targets -> targets(published, day);
                    case ivans -> published.ivans(day).stream().map(this::ivan).toList();
                    case registration ->
                        published.guides().stream().map(this::guide).toList();
                };
        if (rows.isEmpty()) {
            output.line(output.say(new Wording("Ngày này không có gì.", "There is nothing on this day.")));
        }
        if (output.json()) {
            output.document(Map.of("day", day.toString(), "profile", profile, "office", at, what.name(), rows));
        }
        return Exit.DONE;
    }

    private Map<String, String> notice(Notice notice) {
        output.line(output.say(notice.title()) + "  (" + dates(notice.span()) + source(notice.source()) + ")");
        output.line("  " + output.say(notice.text()));
        Map<String, String> row = row(notice.id(), notice.span(), notice.source());
        row.put("titleVi", notice.title().vi());
        row.put("titleEn", notice.title().en());
        row.put("textVi", notice.text().vi());
        row.put("textEn", notice.text().en());
        return row;
    }

    private List<Map<String, String>> targets(Published published, LocalDate day) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Target.Measure measure : Target.Measure.values()) {
            published.target(profile, measure, day).ifPresent(target -> {
                output.line(output.say(measure.wording()) + ": " + target.text() + source(target.source()));
                Map<String, String> row = row(target.id(), target.span(), target.source());
                row.put("measure", measure.name());
                row.put("value", target.value().toPlainString());
                rows.add(row);
            });
        }
        return rows;
    }

    private Map<String, String> ivan(Ivan ivan) {
        output.line(ivan.id() + "  " + ivan.name() + " · " + ivan.contact() + " · " + dates(ivan.span())
                + source(ivan.source()));
        Map<String, String> row = row(ivan.id(), ivan.span(), ivan.source());
        row.put("name", ivan.name());
        row.put("contact", ivan.contact());
        return row;
    }

    private Map<String, String> guide(Guide guide) {
        output.line(output.say(guide.act().wording()) + ": " + output.say(guide.text()) + source(guide.source()));
        Map<String, String> row = new LinkedHashMap<>();
        row.put("act", guide.act().name());
        row.put("way", guide.way().name());
        row.put("textVi", guide.text().vi());
        row.put("textEn", guide.text().en());
        row.put("source", guide.source());
        return row;
    }

    private String dates(Span span) {
        LocalDate to = span.to();
        String until = to == null ? "" : " – " + VietnameseDates.of(to);
        return output.say(new Wording("từ ", "from ")) + VietnameseDates.of(span.from()) + until;
    }

    private static String source(String source) {
        return source.isEmpty() ? "" : " · " + source;
    }

    private static Map<String, String> row(String id, Span span, String source) {
        LocalDate to = span.to();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("from", span.from().toString());
        row.put("to", to == null ? "" : to.toString());
        row.put("source", source);
        return row;
    }
}
