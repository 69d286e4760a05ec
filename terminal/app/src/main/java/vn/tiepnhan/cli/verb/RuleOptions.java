package vn.tiepnhan.cli.verb;

import java.time.LocalDate;
import picocli.CommandLine.Option;
import vn.tiepnhan.reception.rules.ProfileRules;
import vn.tiepnhan.rules.RuleShelf;
import vn.tiepnhan.rules.RulesOfDay;

/** The {@code --profile} and {@code --office} options: the rules an act goes by. */
public final class RuleOptions {
    @Option(
            names = "--profile",
            paramLabel = "ID",
            defaultValue = "current",
            description = "Cấu hình quy định / rule profile (${DEFAULT-VALUE})")
    private String profile = "current";

    @Option(names = "--office", paramLabel = "CODE", description = "Mã cơ quan BHXH / office code")
    private String office = "";

    public String profile() {
        return profile;
    }

    /** Empty for the profile's own. */
    public String office() {
        return office;
    }

    /** @throws vn.tiepnhan.policy.PolicyException where there is no such profile or office */
    public ProfileRules of(RulesOfDay day) {
        return new ProfileRules(day, profile, office);
    }

    /** By the rules that are in a data folder on a day. */
    public ProfileRules on(LocalDate day, DataFolder data) {
        return of(RuleShelf.of(data.path()).on(day));
    }
}
