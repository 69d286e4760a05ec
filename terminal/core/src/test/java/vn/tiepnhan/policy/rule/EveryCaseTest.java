package vn.tiepnhan.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.policy.bundle.Bundle;
import vn.tiepnhan.policy.bundle.ShippedRules;

/** A row that can decide something is never said to decide nothing, whatever facts it names. */
final class EveryCaseTest {
    /** Given for each case from outside, or said by the channel. */
    private static final Set<String> NOT_VARIED = Set.of("procedure", "at", "signature");

    @TempDir
    Path folder;

    private List<String> neverFiring(String rule, String when) throws IOException {
        Path rules = Files.createTempDirectory(folder, "rules");
        ShippedRules.writeTo(rules, "id: house\nversion: 1\nissuer: BHXH Mẫu\nfrom: \"2015-01-01\"\n");
        Files.writeString(
                rules.resolve("rules/hcm-2013.yaml"),
                """
                rules:
                  - id: asked
                    rule: %s
                    when: {%s}
                    outcome: SUPERVISOR
                    basis: DESIGN
                    reason: {vi: Lý do., en: A reason.}
                    next: {vi: Việc tiếp., en: What next.}
                """
                        .formatted(rule, when));
        return Bundle.ofFolder(rules).examine().stream()
                .filter(finding -> finding.code().equals("NEVER_FIRES"))
                .map(RuleFinding::row)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registered: false",
                "registered: true, earlierExceptionsFrom: 3",
                "earlierExceptionsFrom: 7",
                "filedFrom: \"2015-11-01\"",
                "filer: PERSON, channel: [E_TRIAL], barcode: false, preSent: [DIFFERENT], incident: [OTHER]",
                "signature: [TRIAL]",
                "procedureKnown: false",
                "procedure: [\"103\"]"
            })
    void aRowOfReceivingThatCanDecideIsNotSaidToDecideNothing(String when) throws IOException {
        assertThat(neverFiring("R3", when)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registered: false, returnChannel: [POST]",
                "earlierExceptionsFrom: 2, paperSet: true",
                "filedFrom: \"2015-11-01\", cards: [OFFICER_DECIDES]"
            })
    void aRowOfHandingOverThatCanDecideIsNotSaidToDecideNothing(String when) throws IOException {
        assertThat(neverFiring("R10", when)).isEmpty();
    }

    @Test
    void aRowThatCannotIsStillNamed() throws IOException {
        assertThat(neverFiring("R3", "returnChannel: [POST]")).containsExactly("asked");
    }

    /** Of one row that asks for all of them. */
    private static final List<Condition> ASKED = List.of(
            new Condition.FilerIs(Facts.Filer.UNIT),
            new Condition.FiledFrom(LocalDate.parse("2015-11-01")),
            new Condition.RegisteredIs(false),
            new Condition.ExceptionsFrom(3));

    private static List<Facts> all(String at) {
        Wording said = new Wording("", "");
        Rule.Verdict verdict = new Rule.Verdict(Outcome.ACCEPT, null, null, said, said, said, List.of());
        Rule row = new Rule("asked", RuleId.R3, new Scope(null, null, ASKED), verdict, List.of());
        AskedFacts asked = AskedFacts.of(List.of(row));
        EveryCase cases = new EveryCase("600", LocalDateTime.parse(at), Set.of("GH"));
        List<Facts> all = new ArrayList<>();
        Consumer<Facts> told = facts -> {
            all.add(facts);
            all.addAll(asked.besides(new Situation(facts, null, Situation.CardDuty.NONE)));
        };
        cases.eachReceiving(told);
        cases.eachHandingOver(told);
        return all;
    }

    /** A fact added later must be varied too, or be listed here. */
    @Test
    void everyFactVariesWhereARowAsksForIt() throws IllegalAccessException, InvocationTargetException {
        List<Facts> all = all("2015-11-10T09:00");
        List<String> constant = new ArrayList<>();
        for (RecordComponent fact : Facts.class.getRecordComponents()) {
            Set<String> values = new HashSet<>();
            for (Facts facts : all) {
                values.add(String.valueOf(fact.getAccessor().invoke(facts)));
            }
            if (values.size() < 2) {
                constant.add(fact.getName());
            }
        }
        assertThat(constant).containsExactlyInAnyOrderElementsOf(NOT_VARIED);
    }

    @Test
    void whatFewRowsAskForVariesOnlyWhereTheRestOfTheRowApplies() {
        List<Facts> all = all("2015-11-10T09:00");
        assertThat(all.stream().filter(facts -> facts.filer() == Facts.Filer.PERSON))
                .allMatch(facts -> facts.filed() == null && facts.earlierExceptions() == 0);
        assertThat(all.stream().map(Facts::earlierExceptions).distinct()).containsExactlyInAnyOrder(0, 3);
        assertThat(all.stream().map(facts -> String.valueOf(facts.filed())).distinct())
                .containsExactlyInAnyOrder("null", "2015-10-31");
        assertThat(all("2015-10-31T09:00"))
                .as("nobody filed later than they stand at the counter")
                .allMatch(facts -> facts.filed() == null);
    }

    /** A condition added later must have its fact varied, by each case or by what rows ask for. */
    @Test
    void everyConditionHasItsFactVaried() {
        Set<String> byEachCase = Set.of(
                "EventIs",
                "FilerIs",
                "ChannelIn",
                "ProcedureIn",
                "FieldIn",
                "FieldSettled",
                "ProcedureKnown",
                "IncidentIn",
                "BarcodeIs",
                "PreSentIn",
                "SignatureIn",
                "ReturnIn",
                "PaperSetIs",
                "CardsIn");
        assertThat(Stream.of(Condition.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .filter(name -> !byEachCase.contains(name)))
                .containsExactlyInAnyOrderElementsOf(ASKED.stream()
                        .filter(AskedFacts::varies)
                        .map(condition -> condition.getClass().getSimpleName())
                        .toList());
    }
}
