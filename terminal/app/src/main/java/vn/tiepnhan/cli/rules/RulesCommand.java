package vn.tiepnhan.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.FirstKey;
import vn.tiepnhan.cli.verb.InputFile;
import vn.tiepnhan.cli.verb.OfficerOption;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.DecisionCase;
import vn.tiepnhan.policy.bundle.Bundle;
import vn.tiepnhan.policy.rule.Policy;
import vn.tiepnhan.rules.RuleShelf;
import vn.tiepnhan.store.Store;

/** {@code tiepnhan rules}: applies a signed bundle, lists those there are, shows what a profile decides on a day. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Quy định máy này áp dụng / the rules this terminal works by: apply FILE, list, table")
public final class RulesCommand extends Verb {
    /** What to do. */
    enum Act {
        apply,
        list,
        table
    }

    @Parameters(index = "0", paramLabel = "apply|list|table", description = "Việc cần làm / what to do")
    private Act act = Act.list;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "Gói quy định đã ký / signed bundle")
    private @Nullable Path file;

    @Mixin
    private FirstKey key = new FirstKey();

    @Option(names = "--profile", paramLabel = "ID", description = "Cấu hình, cho table / profile, for table")
    private String profile = "current";

    @Mixin
    private OfficerOption officer = new OfficerOption();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() throws IOException {
        LocalDate day = stated.time(Clock.systemUTC()).toLocalDate();
        return switch (act) {
            case apply -> apply(day);
            case list -> list(day);
            case table -> table(day);
        };
    }

    private int apply(LocalDate day) throws IOException {
        Path given = file;
        if (given == null) {
            throw new Failure("USAGE", "Thiếu tệp gói quy định.", "The bundle's file is missing.");
        }
        byte[] bytes = InputFile.bytes(given);
        try (Store store = data.open("rules")) {
            key.pin(store.folder());
            Bundle bundle = RuleShelf.of(store.folder()).apply(bytes, day);
            store.write(tables -> tables.audit().append(audit(bundle)));
            show(bundle, "APPLIED");
            output.line(say("Đã áp dụng ", "Applied ") + line(bundle));
            return Exit.DONE;
        }
    }

    private AuditRecord audit(Bundle bundle) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("version", String.valueOf(bundle.version()));
        facts.put("issuer", bundle.issuer());
        facts.put("from", bundle.from().toString());
        return new AuditRecord(
                stated.time(Clock.systemUTC()).toString(), "RULES_APPLIED", officer.said(), bundle.id(), facts);
    }

    private int list(LocalDate day) {
        RuleShelf shelf = RuleShelf.of(data.path());
        List<Bundle> all = shelf.all();
        Optional<Bundle> used = shelf.newestFor(day);
        output.line(used.map(bundle -> say("Đang dùng: ", "In use: ") + line(bundle))
                .orElse(say("Đang dùng: quy định theo phần mềm.", "In use: the rules the program ships.")));
        all.forEach(bundle -> output.line("  " + line(bundle)));
        if (output.json()) {
            output.document(Map.of(
                    "rules",
                    all.stream().map(RulesCommand::json).toList(),
                    "used",
                    used.map(RulesCommand::json).orElse(Map.of())));
        }
        return Exit.DONE;
    }

    private int table(LocalDate day) {
        Policy policy = RuleShelf.of(data.path()).policyFor(day);
        List<DecisionCase> cases = policy.table(profile, day);
        if (output.json()) {
            output.document(Map.of("profile", profile, "day", day.toString(), "cases", cases));
        }
        cases.forEach(one -> output.line(DecisionLine.of(one)));
        return Exit.DONE;
    }

    private void show(Bundle bundle, String result) {
        if (output.json()) {
            Map<String, Object> document = json(bundle);
            document.put("result", result);
            output.document(document);
        }
    }

    private static Map<String, Object> json(Bundle bundle) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", bundle.id());
        document.put("version", bundle.version());
        document.put("issuer", bundle.issuer());
        document.put("from", bundle.from().toString());
        document.put("to", bundle.to() == null ? "" : bundle.to().toString());
        return document;
    }

    private String line(Bundle bundle) {
        String until = bundle.to() == null ? "" : " – " + bundle.to();
        return bundle.id() + " · " + say("bản ", "version ") + bundle.version() + " · " + bundle.issuer() + " · "
                + say("từ ", "from ") + bundle.from() + until;
    }

    private String say(String vi, String en) {
        return output.say(new Wording(vi, en));
    }
}
