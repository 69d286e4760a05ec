package vn.tiepnhan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.policy.Facts.Channel;
import vn.tiepnhan.policy.Facts.Incident;
import vn.tiepnhan.policy.Facts.PreSent;

/** The minute before, the minute of, and the days around each date that a rule turns on. */
final class DatesTest {
    @ParameterizedTest(name = "{0} {1} at {2} is {3} by {4}")
    @CsvSource({
        "hcm-2015, 103, 2015-09-30T23:59:59, ACCEPT, R8",
        "hcm-2015, 103, 2015-10-01T00:00, REFUSE, R3",
        "hcm-2015, 103, 2016-06-01T09:00, REFUSE, R3",
        "hcm-2015, 101, 2015-10-01T00:00, REFUSE, R3",
        "hcm-2015, 102, 2015-10-01T00:00, ACCEPT, R8",
        "hcm-2015, 600, 2015-10-01T00:00, ACCEPT, R8",
        "hcm-2013, 103, 2015-10-01T00:00, ACCEPT, R8",
        "hcm-2013, 101, 2016-06-01T09:00, ACCEPT, R8",
        "thanh-hoa-2015, 600, 2015-09-30T23:59:59, ACCEPT, R8",
        "thanh-hoa-2015, 600, 2015-10-01T00:00, REFUSE, R3",
        "thanh-hoa-2015, 600, 2015-10-07T23:59:59, REFUSE, R3",
        "thanh-hoa-2015, 600, 2015-10-08T00:00, ACCEPT, R3",
        "thanh-hoa-2015, 600, 2015-10-31T23:59:59, ACCEPT, R3",
        "thanh-hoa-2015, 600, 2015-11-01T00:00, REFUSE, R3",
        "thanh-hoa-2015, 600, 2026-01-01T09:00, REFUSE, R3",
        "thanh-hoa-2015, 652, 2015-10-01T00:00, ACCEPT, R8",
        "thanh-hoa-2015, 635, 2015-11-01T00:00, ACCEPT, R8",
        "thanh-hoa-2015, 607, 2015-09-30T23:59:59, ACCEPT, R8",
        "thanh-hoa-2015, 607, 2015-10-01T00:00, SUPERVISOR, R3",
        "thanh-hoa-2015, 607, 2015-10-08T00:00, ACCEPT, R8",
        "thanh-hoa-2015, 607, 2015-11-01T00:00, SUPERVISOR, R3",
        "thanh-hoa-2015, 101, 2015-11-01T00:00, ACCEPT, R8",
        "current, 600, 2015-11-01T00:00, ACCEPT, R8",
        "current, 600, 2026-11-21T09:00, ACCEPT, R8"
    })
    void refusesPaperOnlyFromItsDay(String profile, String procedure, String at, Outcome outcome, String rule) {
        Decision decision = Question.receive(profile, procedure, at).decided();
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "hcm-2013, 2013-10-31T23:59:59, ACCEPT",
        "hcm-2013, 2013-11-01T00:00, GUIDE",
        "hcm-2013, 2016-03-01T09:00, GUIDE",
        "hcm-2015, 2013-10-31T23:59:59, ACCEPT",
        "hcm-2015, 2013-11-01T00:00, GUIDE",
        "hcm-2015, 2015-09-30T23:59:59, GUIDE",
        "hcm-2015, 2015-10-01T00:00, REFUSE",
        "thanh-hoa-2015, 2015-09-30T09:00, ACCEPT",
        "current, 2026-11-21T09:00, ACCEPT"
    })
    void guidesToBarcodesFromTheFirstOfNovember2013(String profile, String at, Outcome outcome) {
        assertThat(Question.receive(profile, "103", at).barcode(false).decided().outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "hcm-2013, 2013-10-31T23:59:59, ACCEPT",
        "hcm-2013, 2013-11-01T00:00, ACCEPT_PROVISIONAL",
        "hcm-2015, 2015-09-30T23:59:59, ACCEPT_PROVISIONAL",
        "hcm-2015, 2015-10-01T00:00, REFUSE",
        "thanh-hoa-2015, 2015-09-30T23:59:59, ACCEPT"
    })
    void asksForThePreSentDataFromTheFirstOfNovember2013(String profile, String at, Outcome outcome) {
        assertThat(Question.receive(profile, "101", at)
                        .preSent(PreSent.NO)
                        .decided()
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-10-31, 2015-11-01T09:00, ACCEPT",
        "2015-11-01, 2015-11-01T00:00, NOT_VALID",
        "2015-10-31, 2015-12-01T09:00, ACCEPT",
        ", 2015-10-31T23:59:59, ACCEPT",
        ", 2015-11-01T00:00, NOT_VALID"
    })
    void trialSignaturesEndWithOctober2015InThanhHoaOnly(@Nullable String filed, String at, Outcome outcome) {
        Question question = Question.receive("thanh-hoa-2015", "600", at)
                .channel(Channel.E_TRIAL)
                .filed(filed);
        assertThat(question.decided().outcome()).isEqualTo(outcome);
        for (String elsewhere : new String[] {"hcm-2013", "hcm-2015", "current"}) {
            assertThat(Question.receive(elsewhere, "600", at)
                            .channel(Channel.E_TRIAL)
                            .filed(filed)
                            .decided()
                            .outcome())
                    .isEqualTo(Outcome.ACCEPT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2015-10-07T16:00, LINE, REFUSE",
        "2015-10-07T16:00, SOFTWARE, REFUSE",
        "2015-10-08T08:00, LINE, ACCEPT",
        "2015-11-01T08:00, LINE, ACCEPT_EXCEPTION",
        "2015-11-01T08:00, SOFTWARE, ACCEPT_EXCEPTION",
        "2015-11-01T08:00, OTHER, SUPERVISOR"
    })
    void theExceptionOfThanhHoaCameWithLetter1240(String at, Incident incident, Outcome outcome) {
        assertThat(Question.receive("thanh-hoa-2015", "600", at)
                        .incident(incident)
                        .decided()
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void remindsUnregisteredUnitsOfThanhHoaFromTheFirstOfNovember2015() {
        assertThat(unregistered("thanh-hoa-2015", "2015-10-31T23:59:59").guidance())
                .isEmpty();
        assertThat(unregistered("thanh-hoa-2015", "2015-11-01T00:00").guidance())
                .singleElement()
                .satisfies(advice -> assertThat(advice.vi()).contains("chưa đăng ký giao dịch điện tử"));
        assertThat(unregistered("hcm-2015", "2015-11-01T00:00").guidance()).isEmpty();
    }

    private static Decision unregistered(String profile, String at) {
        return Question.receive(profile, profile.startsWith("hcm") ? "103" : "600", at)
                .channel(Channel.E_SIGNED)
                .registered(false)
                .decided();
    }
}
