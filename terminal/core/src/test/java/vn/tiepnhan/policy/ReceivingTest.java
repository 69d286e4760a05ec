package vn.tiepnhan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.policy.Decision.Basis;
import vn.tiepnhan.policy.Facts.Channel;
import vn.tiepnhan.policy.Facts.Filer;
import vn.tiepnhan.policy.Facts.Incident;
import vn.tiepnhan.policy.Facts.PreSent;
import vn.tiepnhan.policy.Facts.Signature;

final class ReceivingTest {
    private static final String OCTOBER_FIRST = "2015-10-01T07:30";

    @Test
    void aRefusalNamesItsActAndTheWayOut() {
        Decision decision = Question.receive("hcm-2015", "101", OCTOBER_FIRST).decided();
        assertThat(decision.basis()).isEqualTo(Basis.ACT);
        assertThat(decision.act()).isNotNull().satisfies(act -> {
            assertThat(act.number()).as("its source gives no number").isNull();
            assertThat(act.date()).isNull();
            assertThat(act.issuer()).isEqualTo("BHXH Thành phố Hồ Chí Minh");
        });
        assertThat(decision.quote()).startsWith("Không tiếp nhận hồ sơ thu");
        assertThat(decision.next().vi()).contains("iBHXH", "mật khẩu thử nghiệm");
        assertThat(decision.next().en()).contains("trial password");
    }

    @ParameterizedTest
    @EnumSource(
            value = Incident.class,
            names = {"LINE", "OTHER"})
    void onlyTheLeadershipOfHcmcMayDecideOtherwise(Incident incident) {
        Decision decision = Question.receive("hcm-2015", "103", OCTOBER_FIRST)
                .incident(incident)
                .decided();
        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(decision.rule()).isEqualTo("R3");
        assertThat(decision.reason().vi()).contains("chỉ lãnh đạo");
        assertThat(decision.reason().en()).contains("only the office's leadership");
    }

    @ParameterizedTest
    @CsvSource({"hcm-2015, 101, R4, OFFICER_MAY_ACCEPT", "thanh-hoa-2015, 600, R4, ACCEPT_EXCEPTION"})
    void aSoftwareIncidentOpensTheDoorWithOrWithoutBarcodes(
            String profile, String procedure, String rule, Outcome outcome) {
        for (boolean barcode : new boolean[] {true, false}) {
            Decision decision = Question.receive(profile, procedure, "2015-11-02T08:00")
                    .incident(Incident.SOFTWARE)
                    .barcode(barcode)
                    .preSent(PreSent.NO)
                    .decided();
            assertThat(decision.outcome()).isEqualTo(outcome);
            assertThat(decision.rule()).isEqualTo(rule);
        }
    }

    @Test
    void anIncidentChangesNothingWherePaperIsTakenAnyway() {
        assertThat(Question.receive("hcm-2015", "101", "2015-09-30T09:00")
                        .incident(Incident.SOFTWARE)
                        .decided()
                        .outcome())
                .isEqualTo(Outcome.ACCEPT);
        assertThat(Question.receive("hcm-2013", "101", "2013-12-02T09:00")
                        .barcode(false)
                        .incident(Incident.SOFTWARE)
                        .decided()
                        .outcome())
                .isEqualTo(Outcome.GUIDE);
    }

    @ParameterizedTest
    @CsvSource({"NO, chưa nhận được", "DIFFERENT, khác với", "UNKNOWN, chưa đối chiếu được"})
    void saysWhatIsWrongWithThePreSentData(PreSent preSent, String words) {
        Decision decision = Question.receive("hcm-2013", "103", "2013-11-04T08:00")
                .preSent(preSent)
                .decided();
        assertThat(decision.outcome()).isEqualTo(Outcome.ACCEPT_PROVISIONAL);
        assertThat(decision.basis()).as("the outcome is ours").isEqualTo(Basis.DESIGN);
        assertThat(decision.reason().vi()).contains(words);
        assertThat(decision.next().vi()).contains("gửi email");
    }

    @Test
    void guidanceOf2013NamesTheFreeDownload() {
        Decision decision = Question.receive("hcm-2013", "103", "2013-11-04T08:00")
                .barcode(false)
                .decided();
        assertThat(decision.next().vi()).contains("iBHXH", "miễn phí", "không phải là từ chối");
        assertThat(decision.guidance()).singleElement().satisfies(advice -> assertThat(advice.vi())
                .contains("www.bhxhtphcm.gov.vn", "Tải về ứng dụng iBHXH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hcm-2013", "hcm-2015", "thanh-hoa-2015", "current"})
    void aPersonsPaperIsOutsideThePaperRules(String profile) {
        for (String procedure : new String[] {"101", "103", "600", "607"}) {
            Decision decision = Question.receive(profile, procedure, "2015-11-02T08:00")
                    .filer(Filer.PERSON)
                    .barcode(false)
                    .preSent(PreSent.NO)
                    .decided();
            assertThat(decision.outcome()).isEqualTo(Outcome.ACCEPT);
            assertThat(decision.rule()).isEqualTo("R8");
        }
    }

    @ParameterizedTest
    @CsvSource({"hcm-2015, 999", "hcm-2015, 600", "hcm-2015, 102", "thanh-hoa-2015, 101", "thanh-hoa-2015, ''"})
    void neverRefusesAnUnknownProcedureByGuess(String profile, String procedure) {
        Decision decision =
                Question.receive(profile, procedure, "2015-11-02T08:00").decided();
        assertThat(decision.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(decision.rule()).isEqualTo("R8");
        assertThat(decision.procedureKnown()).isFalse();
        assertThat(decision.act()).isNull();
        assertThat(decision.guidance())
                .anySatisfy(advice -> assertThat(advice.vi()).contains("Danh mục của cấu hình này không có thủ tục"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"607", "608", "610", "612", "613"})
    void saysThatReissuesAreNotSettled(String procedure) {
        Decision decision = Question.receive("thanh-hoa-2015", procedure, "2015-11-02T08:00")
                .decided();
        assertThat(decision.outcome()).isEqualTo(Outcome.SUPERVISOR);
        assertThat(decision.basis()).isEqualTo(Basis.DESIGN);
        assertThat(decision.reason().vi()).contains("Chưa xác định", procedure, "“cấp lại, đổi”");
        assertThat(decision.next().vi()).contains("lãnh đạo");
        assertThat(Question.receive("thanh-hoa-2015", procedure, "2015-11-02T08:00")
                        .incident(Incident.LINE)
                        .decided()
                        .outcome())
                .as("taken either way")
                .isEqualTo(Outcome.ACCEPT_EXCEPTION);
    }

    @Test
    void saysOpenlyThatTodaysPaperRulesAreNotVerified() {
        assertThat(Question.receive("current", "600", "2026-11-20T09:00")
                        .decided()
                        .guidance())
                .singleElement()
                .satisfies(advice -> assertThat(advice.vi()).contains("chưa được xác minh"));
    }

    @Test
    void showsEarlierSpecialCases() {
        assertThat(Question.receive("hcm-2015", "101", OCTOBER_FIRST)
                        .earlierExceptions(3)
                        .decided()
                        .guidance())
                .singleElement()
                .satisfies(advice -> assertThat(advice.vi()).contains("đã có 3 lần"));
    }

    @ParameterizedTest
    @CsvSource({"hcm-2013, E_TRIAL", "hcm-2015, E_SIGNED", "thanh-hoa-2015, E_SIGNED", "current, E_TRIAL"})
    void electronicDossiersMeetNoPaperRule(String profile, Channel channel) {
        Decision decision = Question.receive(profile, "101", "2015-11-02T09:00")
                .channel(channel)
                .filed("2015-10-30")
                .barcode(false)
                .preSent(PreSent.NO)
                .decided();
        assertThat(decision.outcome()).isEqualTo(Outcome.ACCEPT);
    }

    @ParameterizedTest
    @CsvSource({
        "E_SIGNED, TRIAL, true",
        "E_SIGNED, NONE, true",
        "E_TRIAL, PUBLIC, true",
        "E_TRIAL, NONE, true",
        "PAPER, TRIAL, true",
        "PAPER, PUBLIC, true",
        "E_SIGNED, PUBLIC, false",
        "E_TRIAL, TRIAL, false",
        "PAPER, NONE, false",
        "PAPER, , false",
        "E_TRIAL, , false",
        "E_SIGNED, , false"
    })
    void refusesFactsThatContradictEachOther(Channel channel, @Nullable Signature signature, boolean contradiction) {
        Question question = Question.receive("thanh-hoa-2015", "652", "2015-10-20T09:00")
                .channel(channel)
                .signature(signature);
        if (contradiction) {
            assertThatThrownBy(question::decided)
                    .isInstanceOfSatisfying(PolicyException.class, refused -> assertThat(refused.code())
                            .isEqualTo("CONTRADICTION"));
        } else {
            assertThat(question.decided().outcome()).isEqualTo(Outcome.ACCEPT);
        }
    }

    @Test
    void refusesAFilingDateAfterTheDayAtTheCounter() {
        assertThatThrownBy(() -> Question.receive("thanh-hoa-2015", "600", "2015-11-01T09:00")
                        .channel(Channel.E_TRIAL)
                        .filed("2015-11-02")
                        .decided())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("2015-11-02");
    }

    @Test
    void refusesAnUnknownProfileByNamingTheKnownOnes() {
        assertThatThrownBy(() -> Question.receive("ha-noi-2015", "600", "2015-11-01T09:00")
                        .decided())
                .isInstanceOfSatisfying(PolicyException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("UNKNOWN_PROFILE");
                    assertThat(refused.wording().vi()).contains("hcm-2013", "thanh-hoa-2015");
                });
    }
}
