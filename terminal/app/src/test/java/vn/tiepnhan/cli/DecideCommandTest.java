package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecideCommandTest {
    private static Run decide(String options) {
        List<String> args = new ArrayList<>(List.of("decide"));
        Stream.of(options.split(" ")).filter(word -> !word.isEmpty()).forEach(args::add);
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void answersWithTheAgreedKeysInTheirOrder() {
        Run run = decide("--profile hcm-2015 --procedure 101 --at 2015-10-01T07:30 --json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        JsonNode json = run.json();
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "outcome",
                        "rule",
                        "basis",
                        "rows",
                        "act",
                        "quote",
                        "reason",
                        "next",
                        "guidance",
                        "procedureKnown",
                        "profile",
                        "profileVersion");
        assertThat(json.get("outcome").asText()).isEqualTo("REFUSE");
        assertThat(json.get("basis").asText()).isEqualTo("act");
        assertThat(json.get("rows").get(0).asText()).isEqualTo("S0-11");
        assertThat(json.get("act").fieldNames()).toIterable().containsExactly("number", "date", "issuer", "title");
        assertThat(json.get("act").get("number").isNull()).isTrue();
        assertThat(json.get("act").get("date").isNull()).isTrue();
        assertThat(json.get("reason").fieldNames()).toIterable().containsExactly("vi", "en");
        assertThat(json.get("guidance").isArray()).isTrue();
    }

    @Test
    void aPlainAcceptanceRestsOnNothing() {
        Run run = decide("--profile current --procedure 600 --channel E_SIGNED --at 2026-11-20T09:00 --json");
        assertThat(run.exit()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("rule").asText()).isEqualTo("R8");
        assertThat(json.get("basis").isNull()).isTrue();
        assertThat(json.get("act").isNull()).isTrue();
        assertThat(json.get("quote").isNull()).isTrue();
        assertThat(json.get("rows")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--profile hcm-2015 --procedure 101 --incident SOFTWARE --at 2015-10-01T07:30, OFFICER_MAY_ACCEPT, 0",
        "--profile thanh-hoa-2015 --procedure 600 --incident LINE --at 2015-11-02T08:00, ACCEPT_EXCEPTION, 0",
        "--profile thanh-hoa-2015 --procedure 600 --incident OTHER --at 2015-11-02T08:00, SUPERVISOR, 2",
        "--profile hcm-2013 --procedure 103 --barcode no --at 2013-11-01T08:00, GUIDE, 2",
        "--profile hcm-2013 --procedure 103 --at 2013-11-01T08:00, ACCEPT_PROVISIONAL, 0",
        "--profile thanh-hoa-2015 --event hand-over --channel E_TRIAL --at 2015-11-05T09:00, WITHHOLD, 2",
        "--profile thanh-hoa-2015 --event hand-over --channel E_SIGNED --decrease GH --card-valid-to 2015-12-31"
                + " --at 2015-11-05T09:00, COLLECT_CARDS, 0",
        "--event hand-over --return-channel POST --at 2026-11-20T09:00, RETURN_BY_POST, 2",
        "--event hand-over --at 2026-11-20T09:00, HAND_OVER, 0"
    })
    void exitsWithZeroWhereTheAnswerIsYes(String options, String outcome, int exit) {
        Run run = decide(options + " --json");
        assertThat(run.json().get("outcome").asText()).isEqualTo(outcome);
        assertThat(run.exit()).isEqualTo(exit);
    }

    @Test
    void whatIsLeftOutIsUnknown() {
        JsonNode json = decide("--profile hcm-2013 --procedure 103 --at 2013-11-04T08:00 --json")
                .json();
        assertThat(json.get("outcome").asText()).isEqualTo("ACCEPT_PROVISIONAL");
        assertThat(json.get("reason").get("vi").asText()).contains("chưa đối chiếu được");
    }

    @Test
    void timesWithAZoneAreTakenToTheOfficesOwn() {
        assertThat(decide("--profile hcm-2015 --procedure 101 --at 2015-09-30T17:00:00Z --json")
                        .exit())
                .isEqualTo(2);
        assertThat(decide("--profile hcm-2015 --procedure 101 --pre-sent yes --at 2015-09-30T16:59:59Z --json")
                        .exit())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "--channel E_SIGNED --signature TRIAL, CONTRADICTION",
        "--channel PAPER --signature PUBLIC, CONTRADICTION",
        "--channel E_TRIAL --filed 2015-11-02 --at 2015-11-01T09:00, CONTRADICTION",
        "--profile ha-noi, UNKNOWN_PROFILE",
        "--event nộp, USAGE",
        "--barcode maybe, USAGE",
        "--channel E-MAIL, USAGE",
        "--earlier-exceptions -1, USAGE",
        "--decrease G1, USAGE",
        "--at hôm-nay, USAGE",
        "--filed 2015-02-30, USAGE",
        "--gấp, USAGE"
    })
    void refusesWhatCannotBe(String options, String code) {
        Run run = decide(options + " --json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get("error").get("code").asText()).isEqualTo(code);
        assertThat(run.json().get("error").get("vi").asText()).isNotBlank();
        assertThat(run.err()).isNotBlank();
    }

    @Test
    void readsLikeANoteForTheOfficer() {
        Run run = decide("--profile hcm-2015 --procedure 101 --at 2015-10-01T07:30");
        assertThat(run.out())
                .startsWith("TỪ CHỐI TIẾP NHẬN  (REFUSE)")
                .contains("Lý do:", "Căn cứ:", "S0-11", "chưa có số, ngày", "“Không tiếp nhận", "Việc cần làm:");
        Run english = decide("--profile hcm-2015 --procedure 101 --at 2015-10-01T07:30 --lang en");
        assertThat(english.out()).startsWith("REFUSE  (REFUSE)").contains("Reason:", "no number, no date", "Next:");
    }
}
