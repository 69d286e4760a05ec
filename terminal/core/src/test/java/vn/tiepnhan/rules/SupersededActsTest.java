package vn.tiepnhan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.data.DataException;
import vn.tiepnhan.policy.Act;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.bundle.Bundle;
import vn.tiepnhan.policy.bundle.ShippedRules;
import vn.tiepnhan.policy.bundle.SignedBundle;
import vn.tiepnhan.policy.rule.Policy;
import vn.tiepnhan.policy.rule.RuleFinding;
import vn.tiepnhan.wire.SigningKey;

/** Acts that stand in place of others, in bundles: what cannot be is refused wherever a bundle is read. */
final class SupersededActsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final String SHIPPED = "    supersedes: [CV-1107]\n";
    private static final String RULES = "rules/thanh-hoa-2015.yaml";

    @TempDir
    private Path folder;

    private final SigningKey centre = SigningKey.generate();
    private RuleShelf shelf = RuleShelf.of(Path.of("nowhere"));
    private Path rules = Path.of("nowhere");

    @BeforeEach
    void start() throws IOException {
        shelf = new RuleShelf(
                folder.resolve("data"),
                id -> id.equals(centre.publicKey().keyId()) ? Optional.of(centre.publicKey()) : Optional.empty());
        rules = folder.resolve("rules");
        ShippedRules.writeTo(rules, "id: house\nversion: 1\nissuer: BHXH Mẫu\nfrom: \"2026-01-01\"\n");
    }

    private void edit(String file, String before, String after) throws IOException {
        String text = Files.readString(rules.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(rules.resolve(file), text.replace(before, after));
    }

    private void supersedes(String act, String list) throws IOException {
        edit("acts.yaml", "  - id: " + act + "\n", "  - id: " + act + "\n    supersedes: [" + list + "]\n");
    }

    private void apply(Bundle bundle) throws IOException {
        shelf.apply(SignedBundle.sign(bundle, centre).bytes(), TODAY);
    }

    private void refused(String code, String... words) throws IOException {
        Bundle bundle = Bundle.ofFolder(rules);
        assertThatThrownBy(() -> apply(bundle)).isInstanceOfSatisfying(RulesException.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.wording().vi()).contains(words);
        });
        assertThat(shelf.all()).isEmpty();
    }

    @Test
    void aDecisionNamesWhatItsActSuperseded() {
        Act act = Policy.shipped()
                .decide(
                        "thanh-hoa-2015",
                        Facts.paperAtCounter("600", false, Facts.PreSent.NO, LocalDateTime.parse("2015-10-08T09:00")))
                .act();
        assertThat(act).isNotNull().satisfies(one -> {
            assertThat(one.id()).isEqualTo("S3");
            assertThat(one.supersedes())
                    .singleElement()
                    .extracting(former -> former.cited().vi())
                    .isEqualTo("1107/BHXH-QLT ngày 11/09/2015");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S1 | S1 | acts 2 (S1) | nêu chính văn bản này",
                "S1 | S2, S9 | acts 2 (S1) | nêu S9, không có văn bản nào",
                "S0 | S1 | acts 1 (S0) | cần date",
                "S2 | S1 | acts 3 (S2) | ngày 22/10/2013 trước ngày 07/08/2015 của S1"
            })
    void whatCannotBeIsRefusedByItsRow(String act, String list, String row, String fault) throws IOException {
        supersedes(act, list);
        assertThatThrownBy(Bundle.ofFolder(rules)::examine)
                .isInstanceOfSatisfying(
                        DataException.class,
                        faulty -> assertThat(faulty.wording().vi()).contains("acts.yaml", row, fault));
        refused("RULES_FAULTY", "acts.yaml", row, fault);
    }

    @Test
    void aRingIsNamedWhole() throws IOException {
        supersedes("S0", "S2");
        supersedes("S2", "CV-1107");
        supersedes("CV-1107", "S1");
        supersedes("S1", "S4, S2");
        refused("RULES_FAULTY", "acts 3 (S2)", "thành vòng: S2 → CV-1107 → S1 → S2");
    }

    @Test
    void actsBesideARingAreNotTakenForOne() throws IOException {
        edit("acts.yaml", SHIPPED, "    supersedes: [CV-1107, S1, S2]\n");
        supersedes("S1", "S2");
        assertThat(Bundle.ofFolder(rules).examine())
                .filteredOn(finding -> finding.row().startsWith("acts.yaml"))
                .isEmpty();
    }

    @Test
    void aRowThatOutlivesItsActIsRefusedUntilItEnds() throws IOException {
        edit(
                RULES,
                "    to: \"2015-10-07\"\n    when: {filer: UNIT, channel: [PAPER], field: [THU, SO, THE]}",
                "    to: \"2015-10-08\"\n    when: {filer: UNIT, channel: [PAPER], field: [THU, SO, THE]}");
        refused(
                "RULES_CONTRADICT",
                "th-r3-1107",
                "văn bản CV-1107, đã bị S3 thay thế từ ngày 08/10/2015",
                "to: \"2015-10-07\"");
        assertThat(Bundle.ofFolder(rules).examine())
                .filteredOn(finding -> finding.code().equals("SUPERSEDED"))
                .as("a case ends with its row")
                .extracting(RuleFinding::row)
                .containsExactlyInAnyOrder("th-r3-1107", "th-r3-1107-incident");
    }

    @Test
    void ofTwoThatSupersedeOneTheEarlierCounts() throws IOException {
        edit("acts.yaml", "    date: \"2015-09-11\"\n", "    date: \"2015-08-01\"\n");
        supersedes("S1", "CV-1107");
        refused("RULES_CONTRADICT", "th-r3-1107", "đã bị S1 thay thế từ ngày 07/08/2015");
    }

    /** Bytes, and so signatures, of bundles made before stay as they were; their acts supersede nothing. */
    @Test
    void aBundleOfBeforeIsAppliedAsItIs() throws IOException {
        edit("acts.yaml", SHIPPED, "");
        Bundle older = Bundle.ofFolder(rules);
        assertThat(new String(older.bytes(), StandardCharsets.UTF_8)).doesNotContain("supersedes");
        assertThat(Bundle.read(older.bytes()).bytes()).isEqualTo(older.bytes());
        assertThat(older.examine()).filteredOn(RuleFinding::error).isEmpty();
        apply(older);
        assertThat(shelf.all()).hasSize(1);
    }
}
