package vn.tiepnhan.cli.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiepnhan.rules.RuleShelf;
import vn.tiepnhan.rules.RulesOfDay;

/** The {@code --data} option of commands that only ask the rules: those a terminal works by, or those the program ships. */
final class RulesOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Hỏi quy định máy này đang áp dụng, thay cho quy định theo phần mềm"
                    + " / ask the rules this terminal works by, not those the program ships")
    private @Nullable Path data;

    RulesOfDay on(LocalDate day) {
        return data == null ? RulesOfDay.shipped() : RuleShelf.of(data).on(day);
    }
}
