package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A morning in the waiting room, through the command line. */
final class QueueCommandTest {
    @TempDir
    Path folder;

    private Run queue(String time, String... words) {
        List<String> all = new ArrayList<>(List.of("queue"));
        all.addAll(List.of(words));
        all.addAll(List.of("--data", folder.resolve("data").toString(), "--at", "2026-11-25T" + time, "--json"));
        return Run.of(all.toArray(String[]::new));
    }

    private String take(String time, String... words) {
        List<String> all = new ArrayList<>(List.of("take"));
        all.addAll(List.of(words));
        Run run = queue(time, all.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        return run.json().path("ticket").asText() + " "
                + run.json().path("ahead").asInt();
    }

    private String call(String time, String counter, String... more) {
        List<String> all = new ArrayList<>(List.of("call", "--counter", counter));
        all.addAll(List.of(more));
        Run run = queue(time, all.toArray(String[]::new));
        return run.exit() == 0
                ? run.json().path("ticket").asText()
                : run.json().at("/problems/0/code").asText() + run.exit();
    }

    @Test
    void givesEachServiceNumbersOfItsOwnAndSaysHowManyAreAhead() {
        assertThat(take("08:00", "--service", "FILE")).isEqualTo("A001 0");
        assertThat(take("08:01", "--service", "FILE")).isEqualTo("A002 1");
        assertThat(take("08:02", "--service", "RESULT")).isEqualTo("B001 0");
        assertThat(take("08:03", "--service", "FILE", "--preferred")).isEqualTo("A003 0");
    }

    /** So that nobody waits without end. */
    @Test
    void afterTwoPreferredInARowItIsAnothersTurn() {
        take("08:00", "--service", "FILE");
        take("08:01", "--service", "FILE");
        for (int i = 0; i < 3; i++) {
            take("08:02", "--service", "FILE", "--preferred");
        }
        List<String> called = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            called.add(call("08:1" + i, "1"));
            assertThat(queue("08:1" + i, "serve", "--counter", "1").exit()).isZero();
        }
        assertThat(called).containsExactly("A003", "A004", "A001", "A005", "A002");
        assertThat(call("08:30", "1")).isEqualTo("NOBODY_WAITS2");
    }

    @Test
    void aCalledPersonMustHaveComeOrNotBeforeTheNextIsCalled() {
        take("08:00", "--service", "FILE");
        take("08:00", "--service", "FILE");
        assertThat(call("08:05", "1")).isEqualTo("A001");
        assertThat(call("08:06", "1")).isEqualTo("TICKET_OPEN2");
        assertThat(call("08:06", "2")).isEqualTo("A002");
        assertThat(queue("08:07", "recall", "--counter", "1")
                        .json()
                        .path("calls")
                        .asInt())
                .isEqualTo(2);
        assertThat(queue("08:08", "absent", "--counter", "1")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("NO_SHOW");
        assertThat(queue("08:09", "recall", "--counter", "1").exit()).isEqualTo(2);
    }

    @Test
    void aTransferredPersonKeepsTheirNumberAndTheirPlace() {
        take("08:00", "--service", "GUIDANCE");
        take("08:01", "--service", "FILE");
        assertThat(call("08:02", "3", "--service", "GUIDANCE")).isEqualTo("C001");
        Run moved = queue("08:04", "transfer", "--counter", "3", "--to-service", "FILE");
        assertThat(moved.json().path("service").asText()).isEqualTo("FILE");
        assertThat(moved.json().path("ahead").asInt()).isZero();
        assertThat(call("08:05", "1", "--service", "FILE")).isEqualTo("C001");
    }

    @Test
    void yesterdaysQueueIsOver() {
        take("08:00", "--service", "FILE");
        Run next = Run.of(
                "queue",
                "take",
                "--service",
                "FILE",
                "--data",
                folder.resolve("data").toString(),
                "--at",
                "2026-11-26T07:30",
                "--json");
        assertThat(next.json().path("ticket").asText()).isEqualTo("A001");
        assertThat(next.json().path("ahead").asInt()).isZero();
    }

    @Test
    void measuresWhatPeopleWaitedAndWereServed() {
        for (int i = 0; i < 4; i++) {
            take("08:00", "--service", "FILE");
        }
        call("08:02", "1");
        queue("08:03", "serve", "--counter", "1");
        queue("08:10", "done", "--counter", "1");
        call("08:12", "1");
        queue("08:14", "absent", "--counter", "1");
        call("08:20", "1");
        queue("08:20", "serve", "--counter", "1");
        queue("08:50", "done", "--counter", "1");
        Run times = queue("09:00", "times", "--from", "2026-11-25", "--to", "2026-11-25", "--lang", "en");
        assertThat(times.json().at("/rows/0/Tickets").asText()).isEqualTo("4");
        assertThat(times.json().at("/rows/0/Served").asText()).isEqualTo("2");
        assertThat(times.json().at("/rows/0/No-show").asText()).isEqualTo("1");
        assertThat(times.json().at("/rows/0/Not called").asText()).isEqualTo("1");
        assertThat(times.json().at("/rows/0/Waiting, median").asText()).isEqualTo("12:00");
        assertThat(times.json().at("/rows/0/Waiting, 90 %").asText()).isEqualTo("20:00");
        assertThat(times.json().at("/rows/0/Service, median").asText()).isEqualTo("7:00");
        assertThat(times.json().at("/rows/0/Service, 90 %").asText()).isEqualTo("30:00");
    }

    /** A clock that was put back makes no waiting time of minus ten minutes. */
    @Test
    void aClockThatWentBackMakesNoMinutes() {
        take("08:10", "--service", "FILE");
        call("08:00", "1");
        Run times = queue("09:00", "times", "--from", "2026-11-25", "--to", "2026-11-25", "--lang", "en");
        assertThat(times.json().at("/rows/0/Waiting, median").asText()).isEqualTo("–");
    }

    @Test
    void printsATicketWithALargeNumberAndNoName() throws IOException {
        Path pictures = folder.resolve("paper");
        take("08:00", "--service", "RESULT", "--printer", "sim:" + pictures);
        try (Stream<Path> files = Files.walk(pictures)) {
            assertThat(files.filter(file -> file.toString().endsWith(".png"))).hasSize(1);
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(queue("08:00", "take").exit()).isEqualTo(1);
        assertThat(queue("08:00", "call").exit()).isEqualTo(1);
        take("08:00", "--service", "FILE");
        call("08:01", "1");
        assertThat(queue("08:02", "transfer", "--counter", "1").exit()).isEqualTo(1);
    }
}
