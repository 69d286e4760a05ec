package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DueCommandTest {
    private static Run due(String options) {
        List<String> args = new ArrayList<>(List.of("due"));
        args.addAll(List.of(options.split(" ")));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void answersTheCaseSeenInPublic() {
        Run run = due("--days 5 --received 2026-01-13T09:30:41 --json");
        assertThat(run.exit()).isZero();
        assertThat(run.out().strip())
                .isEqualTo("{\"due\":\"2026-01-20T09:30:41\",\"days\":5,\"countedFrom\":\"2026-01-13T09:30:41\","
                        + "\"basis\":\"ALGORITHM\",\"skipped\":["
                        + "{\"date\":\"2026-01-17\",\"reason\":\"Nghỉ hằng tuần, thứ Bảy\"},"
                        + "{\"date\":\"2026-01-18\",\"reason\":\"Nghỉ hằng tuần, Chủ nhật\"}]}");
    }

    @Test
    void takesTheDaysOfAProcedureFromTheCatalogue() {
        JsonNode json = due("--profile thanh-hoa-2015 --procedure 600 --received 2015-04-24T09:00 --json")
                .json();
        assertThat(json.get("days").asInt()).isEqualTo(5);
        assertThat(json.get("due").asText()).isEqualTo("2015-05-06T09:00:00");
        assertThat(json.get("basis").asText()).isEqualTo("TABLE");
    }

    @ParameterizedTest
    @CsvSource({"hcm-2015, 103", "thanh-hoa-2015, 607", "current, 999"})
    void promisesNothingWhereNoTimeIsKnown(String profile, String procedure) {
        String options = "--profile " + profile + " --procedure " + procedure + " --received 2015-10-24T09:00";
        Run run = due(options + " --json");
        assertThat(run.exit()).isZero();
        assertThat(run.json().get("due").isNull()).isTrue();
        assertThat(run.json().get("countedFrom").asText()).isEqualTo("2015-10-26T07:30:00");
        assertThat(due(options).out()).contains("theo thông báo của cơ quan BHXH");
    }

    @Test
    void timesWithAZoneAreTakenToTheOfficesOwn() {
        assertThat(due("--days 5 --received 2026-01-13T02:30:41Z --json")
                        .json()
                        .get("due")
                        .asText())
                .isEqualTo("2026-01-20T09:30:41");
    }

    @ParameterizedTest
    @CsvSource({
        "--days 0 --received 2026-01-13T09:30, DAYS_OUT_OF_RANGE",
        "--days -3 --received 2026-01-13T09:30, DAYS_OUT_OF_RANGE",
        "--days 10000 --received 2026-01-13T09:30, DAYS_OUT_OF_RANGE",
        "--days 99999999999 --received 2026-01-13T09:30, USAGE",
        "--days 5 --received 1970-01-01T00:00:12, YEAR_NOT_COVERED",
        "--procedure 600 --received 1970-01-01T00:00:12, YEAR_NOT_COVERED",
        "--days 5 --received 2026-02-30T09:00, USAGE",
        "--days 5 --procedure 600, USAGE",
        "--received 2026-01-13T09:30, USAGE",
        "--days 5 --office 12345, UNKNOWN_OFFICE",
        "--days 5 --profile ha-noi, UNKNOWN_PROFILE"
    })
    void refusesWhatCannotBe(String options, String code) {
        Run run = due(options + " --json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get("error").get("code").asText()).isEqualTo(code);
    }

    @Test
    void tellsAPersonWhenToComeAndWhichDaysWerePassedOver() {
        assertThat(due("--days 5 --received 2015-04-24T09:00").out())
                .contains("09 giờ 00 phút, ngày 06/05/2015 (5 ngày làm việc)")
                .contains("28/04/2015  Giỗ Tổ Hùng Vương")
                .contains("29/04/2015  Nghỉ hoán đổi, làm bù ngày 25/04/2015");
    }
}
