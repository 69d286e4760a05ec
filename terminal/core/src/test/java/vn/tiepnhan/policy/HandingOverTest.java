package vn.tiepnhan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.policy.Facts.Channel;
import vn.tiepnhan.policy.Facts.ReturnChannel;

final class HandingOverTest {
    private static final String DAY = "2015-11-05";
    private static final String AT = DAY + "T09:00";

    @ParameterizedTest(name = "{0} valid to {1}: {2} by {3} on {4}")
    @CsvSource({
        "GH, 2015-12-31, COLLECT_CARDS, R5, S3-5",
        "GD, 2015-12-31, COLLECT_CARDS, R5, S3-5",
        "gh, 2015-12-31, COLLECT_CARDS, R5, S3-5",
        "GH, 2015-11-05, COLLECT_CARDS, R5, S3-5",
        "GH, 2015-11-04, HAND_OVER, R5, S3-5",
        "GH, , HAND_OVER, R5, S3-5",
        "KL, 2015-12-31, HAND_OVER, R5, S3-5",
        "SB, 2015-12-31, HAND_OVER, R5, S3-5",
        "TM, 2015-12-31, HAND_OVER, R5, S3-5",
        ", 2015-12-31, HAND_OVER, R5, S3-5",
        "TS, 2015-12-31, HAND_OVER, R8, ",
        "OF, 2015-12-31, HAND_OVER, R8, "
    })
    void collectsCardsOfReportedDecreasesFromPublicSigners(
            @Nullable String decrease, @Nullable String validTo, Outcome outcome, String rule, @Nullable String row) {
        Decision decision = Question.handOver("thanh-hoa-2015", Channel.E_SIGNED, AT)
                .card(decrease, validTo)
                .decided();
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.rule()).isEqualTo(rule);
        assertThat(decision.rows()).isEqualTo(row == null ? List.of() : List.of(row));
    }

    @Test
    void asksToLookAtACardWhoseDateNobodySaid() {
        assertThat(Question.handOver("thanh-hoa-2015", Channel.E_SIGNED, AT)
                        .card("GH", null)
                        .decided()
                        .next()
                        .vi())
                .contains("Xem hạn trên thẻ");
    }

    @Test
    void leavesUnpaidLeaveToTheOfficer() {
        Decision decision = Question.handOver("thanh-hoa-2015", Channel.E_SIGNED, AT)
                .card("KL", "2015-12-31")
                .decided();
        assertThat(decision.next().vi()).contains("Cán bộ quyết định");
        assertThat(decision.basis()).isEqualTo(Decision.Basis.DESIGN);
    }

    @Test
    void asksForNothingOnceTheCardsAreIn() {
        assertThat(Question.handOver("thanh-hoa-2015", Channel.E_SIGNED, AT)
                        .card("GH", "2015-12-31")
                        .cardsCollected(true)
                        .decided()
                        .outcome())
                .isEqualTo(Outcome.HAND_OVER);
    }

    @Test
    void withholdsFromTrialSignersAndNamesEverythingMissing() {
        Question question =
                Question.handOver("thanh-hoa-2015", Channel.E_TRIAL, AT).filed("2015-10-20");
        Decision both = question.card("GH", "2015-12-31").decided();
        assertThat(both.outcome()).isEqualTo(Outcome.WITHHOLD);
        assertThat(both.rows()).containsExactly("S3-7");
        assertThat(both.next().vi()).contains("01 bộ hồ sơ giấy", "thẻ BHYT");
        assertThat(both.next().en()).contains("one paper set", "health cards");

        Decision paper = question.card("GH", "2015-11-04").decided();
        assertThat(paper.outcome()).isEqualTo(Outcome.WITHHOLD);
        assertThat(paper.next().vi()).contains("01 bộ hồ sơ giấy").doesNotContain("thẻ");
        assertThat(question.card("GH", null).decided().next().vi()).contains("nếu thẻ còn hạn");
        assertThat(question.card("KL", null).decided().next().vi()).contains("nếu cán bộ quyết định");
    }

    @Test
    void onceThePaperSetIsHereTrialSignersAreLikeTheOthers() {
        Question question = Question.handOver("thanh-hoa-2015", Channel.E_TRIAL, AT)
                .filed("2015-10-20")
                .paperSet(true);
        Decision cards = question.card("GH", "2015-12-31").decided();
        assertThat(cards.outcome()).isEqualTo(Outcome.COLLECT_CARDS);
        assertThat(cards.rule()).isEqualTo("R6");
        assertThat(cards.rows()).containsExactly("S3-7");
        assertThat(question.card("TS", "2015-12-31").decided().outcome()).isEqualTo(Outcome.HAND_OVER);
        assertThat(question.card("KL", "2015-12-31").decided().next().vi()).contains("Cán bộ quyết định");
    }

    @Test
    void thePaperSetNeverMeetsTheRefusalOfPaper() {
        assertThat(Question.handOver("thanh-hoa-2015", Channel.E_TRIAL, "2015-12-01T09:00")
                        .paperSet(true)
                        .decided()
                        .outcome())
                .isEqualTo(Outcome.HAND_OVER);
    }

    @ParameterizedTest
    @CsvSource({"POST, RETURN_BY_POST", "ELECTRONIC, RETURN_ELECTRONIC"})
    void anotherReturnChannelComesBeforeEverythingElse(ReturnChannel channel, Outcome outcome) {
        for (String profile : new String[] {"hcm-2013", "hcm-2015", "thanh-hoa-2015", "current"}) {
            Decision decision = Question.handOver(profile, Channel.E_TRIAL, AT)
                    .card("GH", "2015-12-31")
                    .returnBy(channel)
                    .decided();
            assertThat(decision.outcome()).isEqualTo(outcome);
            assertThat(decision.rule()).isEqualTo("R10");
            assertThat(decision.basis()).isEqualTo(Decision.Basis.DESIGN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hcm-2013", "hcm-2015", "current"})
    void nowhereElseIsPaperOrACardAskedFor(String profile) {
        for (Channel channel : Channel.values()) {
            Decision decision = Question.handOver(profile, channel, AT)
                    .card("GH", "2015-12-31")
                    .returnBy(ReturnChannel.COUNTER)
                    .decided();
            assertThat(decision.outcome()).isEqualTo(Outcome.HAND_OVER);
            assertThat(decision.rule()).isEqualTo("R8");
            assertThat(decision.act()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void onlyTrialSignersBringAPaperSet(Channel channel) {
        Outcome outcome =
                Question.handOver("thanh-hoa-2015", channel, AT).decided().outcome();
        assertThat(outcome).isEqualTo(channel == Channel.E_TRIAL ? Outcome.WITHHOLD : Outcome.HAND_OVER);
    }
}
