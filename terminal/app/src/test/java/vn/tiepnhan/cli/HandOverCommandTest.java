package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results collected at a counter of Thanh Hóa, where cards and paper sets are asked for, and of HCMC, where they are not. */
final class HandOverCommandTest {
    private static final String CARD = "GD4380012345678";
    private static final String OTHER_CARD = "GD4380012345679";

    @TempDir
    private Path folder;

    private String data() {
        return folder.resolve("data").toString();
    }

    private Run handOver(String profile, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "hand-over",
                "--data",
                data(),
                "--profile",
                profile,
                "--json",
                "--officer",
                "Trần Văn Mẫu",
                "--collector",
                "Lê Thị Mẫu",
                "--unit",
                "TA01234",
                "--notice",
                "123/TB-TS",
                "--procedure",
                "600"));
        all.addAll(List.of(more));
        return Run.of(all.toArray(String[]::new));
    }

    /** For a dossier filed with a public signature, handed over on one day in November. */
    private Run publicly(String dueCard, String... more) {
        List<String> all =
                new ArrayList<>(List.of("--signature", "PUBLIC", "--at", "2015-11-05T09:00", "--due-card", dueCard));
        all.addAll(List.of(more));
        return handOver("thanh-hoa-2015", all.toArray(String[]::new));
    }

    private static List<String> cards(JsonNode answer) {
        List<String> states = new ArrayList<>();
        answer.path("cards")
                .forEach(card -> states.add(
                        card.path("name").asText() + " " + card.path("state").asText()));
        return states;
    }

    private Run outstanding() {
        return Run.of("report", "cards", "--data", data(), "--period", "2015");
    }

    @Test
    void cardsAskedForAreOutstandingUntilTheyAreCollected() {
        publicly("Nguyễn Văn Mẫu;GH;" + CARD + ";31/12/2015");
        assertThat(outstanding().out())
                .contains("TA01234", "N. V. Mẫu", "***********5678", "giữ lại kết quả, chờ thẻ")
                .doesNotContain(CARD);
        assertThat(Run.of("privacy", "log", "--data", data()).out()).contains("CARDS");
        publicly("Nguyễn Văn Mẫu;GH;" + CARD + ";31/12/2015", "--card", CARD);
        assertThat(outstanding().out()).doesNotContain("TA01234");
    }

    @Test
    void aCardStillValidIsCollectedBeforeTheResultGoes() {
        String[] due = {
            "--signature",
            "PUBLIC",
            "--at",
            "2015-11-05T09:00",
            "--due-card",
            "Nguyễn Văn Mẫu;GH;" + CARD + ";31/12/2015",
            "--due-card",
            "Trần Thị Mẫu;GD;" + OTHER_CARD + ";05/11/2015"
        };
        Run without = handOver("thanh-hoa-2015", due);
        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.json().path("outcome").asText()).isEqualTo("COLLECT_CARDS");
        assertThat(without.json().path("missing")).hasSize(2);
        assertThat(without.out()).contains("Nguyễn Văn Mẫu").contains("31/12/2015");

        Run one = handOver("thanh-hoa-2015", with(due, "--card", CARD, "--card", CARD));
        assertThat(one.exit()).isEqualTo(2);
        assertThat(one.json().path("notes").path(0).path("code").asText()).isEqualTo("CARD_TWICE");
        assertThat(one.json().path("missing")).hasSize(1);

        Run both = handOver("thanh-hoa-2015", with(due, "--card", CARD, "--card", OTHER_CARD));
        assertThat(both.exit()).isZero();
        assertThat(both.json().path("done").asBoolean()).isTrue();
        assertThat(cards(both.json())).containsExactly("Nguyễn Văn Mẫu COLLECTED", "Trần Thị Mẫu COLLECTED");
        assertThat(Run.of("verify", "--data", data()).exit()).isZero();
    }

    private static String[] with(String[] first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void anExpiredCardIsRecordedAndNotAskedForAndAReasonCountsForOneThatIsLost() {
        Run expired = publicly("Nguyễn Văn Mẫu;GH;" + CARD + ";04/11/2015");
        assertThat(expired.exit()).isZero();
        assertThat(cards(expired.json())).containsExactly("Nguyễn Văn Mẫu EXPIRED");
        Run lost = handOver(
                "thanh-hoa-2015",
                "--signature",
                "PUBLIC",
                "--at",
                "2015-11-05T09:10",
                "--due-card",
                "Trần Thị Mẫu;GH;" + OTHER_CARD + ";31/12/2015",
                "--not-collected",
                "1001=người lao động làm mất");
        assertThat(lost.exit()).isZero();
        assertThat(lost.json().path("cards").path(0).path("reason").asText()).isEqualTo("người lao động làm mất");
    }

    @Test
    void aDayThatIsNoDayIsNotGuessed() {
        Run run = publicly("Nguyễn Văn Mẫu;GH;" + CARD + ";31/02/2016");
        assertThat(run.exit()).isNotZero();
        assertThat(run.err()).contains("31/02/2016");
    }

    @Test
    void eventsThatAskForNoCardAskForNone() {
        for (String event : new String[] {"TS", "OF", "TM", "DC"}) {
            Run run = publicly("Nguyễn Văn Mẫu;" + event + ";" + CARD + ";31/12/2015");
            assertThat(run.exit()).as(event).isZero();
            assertThat(run.json().path("cards")).as(event).isEmpty();
        }
    }

    @Test
    void aTrialSignatureBringsAPaperSetToo() {
        String[] trial = {
            "--signature",
            "TRIAL",
            "--at",
            "2015-10-20T09:00",
            "--due-card",
            "Nguyễn Văn Mẫu;GH;" + CARD + ";31/12/2015"
        };
        Run nothing = handOver("thanh-hoa-2015", trial);
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.json().path("outcome").asText()).isEqualTo("WITHHOLD");
        assertThat(nothing.json().path("missing"))
                .as("everything that is missing is named")
                .hasSize(2);
        assertThat(handOver("thanh-hoa-2015", with(trial, "--paper-set", "yes", "--card", CARD))
                        .exit())
                .isZero();
        assertThat(handOver("hcm-2015", trial).exit())
                .as("no sentence of HCMC asks for it")
                .isZero();
    }

    @Test
    void aCardOfNobodyAndAnUnreadableOneAreSaidCalmly() {
        Run run = handOver(
                "thanh-hoa-2015",
                "--signature",
                "PUBLIC",
                "--at",
                "2015-11-05T09:00",
                "--card",
                OTHER_CARD,
                "--card",
                "x|y",
                "--card",
                "12");
        assertThat(run.exit()).isZero();
        assertThat(run.json().path("notes").findValuesAsText("code")).contains("CARD_OF_NOBODY", "BHYT_QR_FIELDS");
        assertThat(run.out()).doesNotContain("\"vi\":\"Thẻ " + OTHER_CARD);
    }

    /** A wrong line number would leave a card excused that nobody meant, or none. */
    @Test
    void aReasonForALineWithoutACardIsNotSwallowed() {
        String due = "Nguyễn Văn Mẫu;GH;" + CARD + ";31/12/2015";
        Run wrong = publicly(due, "--not-collected", "9=mất");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.json().path("notes").findValuesAsText("code")).containsExactly("EXCUSE_OF_NOBODY");
        assertThat(wrong.json().at("/notes/0/vi").asText()).contains("Dòng 9", "Hãy kiểm tra");
        Run right = publicly(due, "--not-collected", "1001=mất");
        assertThat(right.exit()).isZero();
        assertThat(right.json().path("notes")).isEmpty();
    }

    @Test
    void aNamedCardThatIsNotDueIsNotLeftOutWithoutAWord() {
        String[] paper = {"--signature", "NONE", "--at", "2015-11-05T09:00", "--due-card"};
        String due = "Nguyễn Văn Mẫu;GH;" + CARD + ";31/12/2015";
        Run run = handOver("thanh-hoa-2015", with(paper, due));
        assertThat(run.json().path("missing")).isEmpty();
        assertThat(run.json().path("notes").findValuesAsText("code")).containsExactly("CARD_NOT_DUE");
        assertThat(run.out()).contains("Nguyễn Văn Mẫu").doesNotContain(CARD);
    }

    @Test
    void whatGoesByPostGoesOverTheCounterOnlyWhenTheOrderIsCancelled() {
        String[] post = {"--signature", "PUBLIC", "--at", "2015-11-05T09:00", "--return-channel", "POST"};
        Run ordered = handOver("hcm-2015", post);
        assertThat(ordered.exit()).isEqualTo(2);
        assertThat(ordered.json().path("outcome").asText()).isEqualTo("RETURN_BY_POST");
        assertThat(handOver("hcm-2015", with(post, "--cancel-order", "đơn vị cần gấp"))
                        .exit())
                .isZero();
    }

    @Test
    void aResultLeavesTheOfficeOnceAndNothingPersonalIsInTheClear() throws Exception {
        Run.of(
                "receive",
                "--data",
                data(),
                "--profile",
                "thanh-hoa-2015",
                "--at",
                "2015-10-30T09:00",
                "--unit",
                "TA01234",
                "--mst",
                "0100109106",
                "--procedure",
                "600");
        String receipt = Run.of("dossiers", "--data", data()).out().split(" ", 2)[0];
        assertThat(Run.of("hand-over", "--unit", "TA01234", "--data", data()).out())
                .contains(receipt);
        String[] collect = {
            "hand-over",
            receipt,
            "--data",
            data(),
            "--profile",
            "thanh-hoa-2015",
            "--at",
            "2015-11-06T09:00",
            "--collector",
            "Người Nhận Mẫu",
            "--json"
        };
        assertThat(Run.of(collect).exit()).isZero();
        Run again = Run.of(collect);
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.out()).contains("HANDED_OVER");
        assertThat(Run.of("hand-over", "--unit", "TA01234", "--data", data()).out())
                .doesNotContain(receipt);
        Run.of("hand-over", "ZZZ-15-000001-X", "--data", data());
        for (String file : new String[] {"store.db", "store.db-wal"}) {
            Path path = folder.resolve("data").resolve(file);
            if (Files.exists(path)) {
                assertThat(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1))
                        .doesNotContain(
                                new String("Người Nhận".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Test
    void theMinutesOfCollectedCardsCanBePrinted() {
        Run run = publicly(
                "Nguyễn Văn Mẫu;GH;" + CARD + ";31/12/2015",
                "--card",
                CARD,
                "--printer",
                "sim:" + folder.resolve("slips"));
        assertThat(run.exit()).isZero();
        assertThat(run.json().path("print").asText()).isEqualTo("CUT_FAULT_FREE");
        assertThat(folder.resolve("slips")).isDirectoryContaining("glob:**.png");
    }
}
