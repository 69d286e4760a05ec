package vn.tiepnhan.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.policy.bundle.Bundle;
import vn.tiepnhan.policy.bundle.ShippedRules;

/** Rows that answer one case in two ways are named before anybody works by them. */
final class RuleOverlapsTest {
    private static final String ACCEPT = "ACCEPT";
    private static final String SUPERVISOR = "SUPERVISOR";

    @TempDir
    Path folder;

    private static String row(String id, String days, String when, String outcome) {
        return """
              - id: %s
                rule: R3
                %s
                when: {%s}
                outcome: %s
                basis: DESIGN
                reason: {vi: Lý do., en: A reason.}
                next: {vi: Việc tiếp., en: What next.}
            """
                .formatted(id, days, when, outcome)
                .replaceAll("(?m)^ *\n", "");
    }

    private List<RuleFinding> findings(String... rows) throws IOException {
        Path rules = Files.createTempDirectory(folder, "rules");
        ShippedRules.writeTo(rules, "id: house\nversion: 1\nissuer: BHXH Mẫu\nfrom: \"2015-01-01\"\n");
        Files.writeString(rules.resolve("rules/hcm-2013.yaml"), "rules:\n" + String.join("", rows));
        return Bundle.ofFolder(rules).examine().stream()
                .filter(finding -> finding.code().equals("OVERLAP"))
                .toList();
    }

    @Test
    void sameConditionsOnDaysThatOverlapInPartContradict() throws IOException {
        List<RuleFinding> found = findings(
                row("early", "to: \"2014-03-15\"", "filer: UNIT, channel: [PAPER]", ACCEPT),
                row("late", "from: \"2014-03-01\"", "filer: UNIT, channel: [PAPER]", SUPERVISOR));
        assertThat(found).hasSize(1);
        RuleFinding overlap = found.get(0);
        assertThat(overlap.error()).isTrue();
        assertThat(overlap.where()).isEqualTo("hcm-2013 · early + late");
        assertThat(overlap.wording().vi())
                .contains("late", "ACCEPT, SUPERVISOR", "01/03/2014", "UNIT PAPER", "Hãy sửa");
        assertThat(overlap.wording().en()).contains("late", "ACCEPT, SUPERVISOR", "01/03/2014", "Mend dates");
    }

    @Test
    void conditionsThatMeetInSomeCasesContradict() throws IOException {
        List<RuleFinding> found = findings(
                row("bare", "", "filer: UNIT, barcode: false", SUPERVISOR),
                row("paper", "", "filer: UNIT, channel: [PAPER], preSent: [\"NO\", UNKNOWN]", ACCEPT));
        assertThat(found).extracting(RuleFinding::row).containsExactly("bare + paper");
        assertThat(found.get(0).error()).isTrue();
        assertThat(found.get(0).wording().en()).contains("barcode false", "preSent NO");
    }

    @Test
    void anExceptionThatStandsBeforeItsRuleIsOnlyPointedOut() throws IOException {
        List<RuleFinding> found = findings(
                row("narrow", "", "filer: UNIT, channel: [PAPER], incident: [LINE]", ACCEPT),
                row("wide", "", "filer: UNIT, channel: [PAPER]", SUPERVISOR));
        assertThat(found).extracting(RuleFinding::row).containsExactly("narrow + wide");
        assertThat(found.get(0).error()).isFalse();
        assertThat(found.get(0).wording().vi()).contains("ngoại lệ", "incident LINE");
    }

    @Test
    void casesOfOneRowContradictToo() throws IOException {
        String cases =
                """
                cases:
                  - id: line
                    when: {incident: [LINE, OTHER]}
                    outcome: ACCEPT
                    basis: DESIGN
                    reason: {vi: Lý do., en: A reason.}
                    next: {vi: Việc tiếp., en: What next.}
                  - id: software
                    when: {incident: [SOFTWARE, OTHER]}
                    outcome: SUPERVISOR
                    basis: DESIGN
                    reason: {vi: Lý do., en: A reason.}
                    next: {vi: Việc tiếp., en: What next.}
            """;
        List<RuleFinding> found = findings(row("whole", "", "filer: UNIT, channel: [PAPER]", "REFUSE") + cases);
        assertThat(found).extracting(RuleFinding::row).containsExactly("line + software");
        assertThat(found.get(0).wording().vi()).contains("incident OTHER");
    }

    @Test
    void rowsThatFollowEachOtherOrAnswerAlikeAreFine() throws IOException {
        assertThat(findings(
                        row("early", "to: \"2014-02-28\"", "filer: UNIT, channel: [PAPER]", ACCEPT),
                        row("late", "from: \"2014-03-01\"", "filer: UNIT, channel: [PAPER]", SUPERVISOR)))
                .isEmpty();
        assertThat(findings(
                        row("one", "", "filer: UNIT, channel: [PAPER], barcode: true", ACCEPT),
                        row("other", "", "filer: UNIT, channel: [PAPER], barcode: false", SUPERVISOR)))
                .isEmpty();
        assertThat(findings(
                        row("bare", "", "filer: UNIT, barcode: false", ACCEPT),
                        row("paper", "", "filer: UNIT, channel: [PAPER]", ACCEPT)))
                .isEmpty();
    }

    @Test
    void theShippedRowsAnswerEachCaseOnce() {
        assertThat(Policy.shipped().examine())
                .noneMatch(finding -> finding.code().equals("OVERLAP"));
    }
}
