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
import vn.tiepnhan.data.DataException;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.policy.bundle.Bundle;
import vn.tiepnhan.policy.bundle.ShippedRules;
import vn.tiepnhan.policy.bundle.SignedBundle;
import vn.tiepnhan.policy.rule.Policy;
import vn.tiepnhan.policy.rule.RuleFinding;
import vn.tiepnhan.wire.SigningKey;

final class RuleShelfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final String HCM = "rules/hcm-2015.yaml";

    @TempDir
    private Path folder;

    private final SigningKey centre = SigningKey.generate();
    private RuleShelf shelf = RuleShelf.of(Path.of("nowhere"));

    @BeforeEach
    void open() {
        shelf = new RuleShelf(
                folder.resolve("data"),
                id -> id.equals(centre.publicKey().keyId()) ? Optional.of(centre.publicKey()) : Optional.empty());
    }

    /** The shipped rules with one text replaced in one file. */
    private Bundle bundle(int version, String dates, String file, String before, String after) throws IOException {
        Path rules = folder.resolve("rules-" + version + "-" + System.nanoTime());
        ShippedRules.writeTo(rules, "id: house\nversion: " + version + "\nissuer: BHXH Mẫu\n" + dates + "\n");
        Path edited = rules.resolve(file);
        String text = Files.readString(edited);
        assertThat(text).contains(before);
        Files.writeString(edited, text.replace(before, after));
        return Bundle.ofFolder(rules);
    }

    private Bundle from2026(int version, String after) throws IOException {
        return bundle(version, "from: \"2026-01-01\"", HCM, "from: \"2015-10-01\"", after);
    }

    private Bundle apply(Bundle bundle) throws IOException {
        return shelf.apply(SignedBundle.sign(bundle, centre).bytes(), TODAY);
    }

    private static Outcome outcome(Policy policy, String at) {
        Decision decision = policy.decide(
                "hcm-2015", Facts.paperAtCounter("103", true, Facts.PreSent.YES, LocalDateTime.parse(at)));
        return decision.outcome();
    }

    private void refused(ThrowingApply apply, String code, String... words) {
        assertThatThrownBy(apply::run).isInstanceOfSatisfying(RulesException.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            for (String word : words) {
                assertThat(refused.wording().vi()).contains(word);
            }
        });
        assertThat(shelf.all()).isEmpty();
    }

    private interface ThrowingApply {
        void run() throws IOException;
    }

    @Test
    void worksByTheNewestBundleThatCoversTheDayAndKeepsTheOld() throws IOException {
        assertThat(outcome(shelf.policyFor(TODAY), "2026-02-01T09:00")).isEqualTo(Outcome.REFUSE);
        apply(from2026(1, "from: \"2026-03-01\""));
        assertThat(outcome(shelf.policyFor(TODAY), "2026-02-01T09:00")).isEqualTo(Outcome.ACCEPT);
        assertThat(outcome(shelf.policyFor(TODAY), "2026-03-01T09:00")).isEqualTo(Outcome.REFUSE);
        apply(from2026(2, "from: \"2026-01-15\""));
        assertThat(outcome(shelf.policyFor(TODAY), "2026-02-01T09:00")).isEqualTo(Outcome.REFUSE);
        assertThat(shelf.all()).extracting(Bundle::version).containsExactly(1, 2);
        assertThat(outcome(shelf.all().get(0).policy(), "2026-02-01T09:00"))
                .as("a dossier can still be judged by the version it was received under")
                .isEqualTo(Outcome.ACCEPT);
        assertThat(outcome(shelf.policyFor(LocalDate.of(2015, 12, 1)), "2015-12-01T09:00"))
                .as("before the first bundle the shipped rules hold")
                .isEqualTo(Outcome.REFUSE);
    }

    @Test
    void refusesWhatNobodyTrustedSigned() throws IOException {
        Bundle bundle = from2026(1, "from: \"2026-03-01\"");
        refused(() -> shelf.apply(bundle.bytes(), TODAY), "RULES_NOT_TRUSTED", "chưa ký");
        refused(() -> shelf.apply("{".getBytes(StandardCharsets.UTF_8), TODAY), "RULES_NOT_TRUSTED");
        refused(
                () -> shelf.apply(
                        SignedBundle.sign(bundle, SigningKey.generate()).bytes(), TODAY),
                "RULES_NOT_TRUSTED",
                "khóa lạ");
        SignedBundle signed = SignedBundle.sign(bundle, centre);
        SignedBundle other = SignedBundle.sign(from2026(1, "from: \"2026-04-01\""), centre);
        refused(
                () -> shelf.apply(new SignedBundle(other.payload(), signed.signature(), signed.keyId()).bytes(), TODAY),
                "RULES_NOT_TRUSTED");
    }

    @Test
    void refusesTheOlderTheSameAndTheExpired() throws IOException {
        refused(
                () -> apply(bundle(
                        1,
                        "from: \"2025-01-01\"\nto: \"2026-01-31\"",
                        HCM,
                        "from: \"2015-10-01\"",
                        "from: \"2025-03-01\"")),
                "RULES_EXPIRED",
                "31/01/2026");
        apply(from2026(3, "from: \"2026-03-01\""));
        for (int version : new int[] {3, 2}) {
            assertThatThrownBy(() -> apply(from2026(version, "from: \"2026-03-01\"")))
                    .isInstanceOfSatisfying(RulesException.class, refused -> assertThat(refused.code())
                            .isEqualTo("RULES_OLDER"));
        }
        assertThat(shelf.all()).hasSize(1);
    }

    @Test
    void refusesWhatContradictsItselfAndNamesTheRow() throws IOException {
        refused(
                () -> apply(from2026(1, "from: \"2026-03-01\"\n    to: \"2026-02-01\"")),
                "RULES_FAULTY",
                "hcm-2015-r3",
                HCM);
        refused(
                () -> apply(bundle(1, "from: \"2026-01-01\"", HCM, "[\"101\", \"103\"]", "[\"101\", \"199\"]")),
                "RULES_CONTRADICT",
                "hcm-2015-r3",
                "199");
        refused(
                () -> apply(bundle(
                        1, "from: \"2026-01-01\"", HCM, "when: {incident: [OTHER]}", "when: {incident: [LINE]}")),
                "RULES_CONTRADICT",
                "hcm-2015-r3-other",
                "không bao giờ");
        assertThatThrownBy(() -> bundle(1, "from: \"2026-01-01\"\nto: \"2025-01-01\"", HCM, "REFUSE", "REFUSE"))
                .isInstanceOf(DataException.class);
    }

    @Test
    void aTranslationThatIsMissingIsNamed() throws IOException {
        Bundle half = bundle(
                1,
                "from: \"2026-01-01\"",
                HCM,
                "          en: A software incident kept the unit from preparing an electronic dossier; in this special case the office may take the paper.\n",
                "");
        refused(() -> apply(half), "RULES_FAULTY", "hcm-2015-r4", "thiếu en");
    }

    @Test
    void aBundleChangedOnTheDiskStopsTheCounterInsteadOfDecidingWrongly() throws IOException {
        apply(from2026(1, "from: \"2026-03-01\""));
        Path file = folder.resolve("data/rules/house-000001.rules");
        Files.writeString(file, Files.readString(file).replaceFirst("\"payload\":\".", "\"payload\":\"A"));
        assertThatThrownBy(() -> shelf.policyFor(TODAY))
                .isInstanceOfSatisfying(RulesException.class, changed -> assertThat(changed.code())
                        .isEqualTo("RULES_CHANGED"));
    }

    @Test
    void theSameRulesAlwaysHaveTheSameBytes() throws IOException {
        byte[] first = from2026(1, "from: \"2026-03-01\"").bytes();
        assertThat(from2026(1, "from: \"2026-03-01\"").bytes()).isEqualTo(first);
        assertThat(Bundle.read(first).bytes()).isEqualTo(first);
        byte[] spaced = new String(first, StandardCharsets.UTF_8)
                .replace("{\"bundle\":1", "{ \"bundle\":1")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Bundle.read(spaced)).hasMessageContaining("canonical");
    }

    @Test
    void theShippedRulesHoldNoRowThatNeverDecides() {
        assertThat(Policy.shipped().examine()).filteredOn(RuleFinding::error).isEmpty();
    }

    @Test
    void aHoleBetweenTwoRowsOfOneRuleIsPointedOut() throws IOException {
        Bundle hole = bundle(
                1, "from: \"2026-01-01\"", "rules/thanh-hoa-2015.yaml", "from: \"2015-11-01\"", "from: \"2015-12-01\"");
        assertThat(hole.policy().examine())
                .filteredOn(finding -> finding.code().equals("GAP"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.error()).isFalse());
    }
}
