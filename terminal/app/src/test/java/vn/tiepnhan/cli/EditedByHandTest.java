package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody edits rows of the store with another program: {@code verify} names the first one. */
class EditedByHandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aCounterAtWork() throws IOException {
        ok("shift", "open", "--officer", "Trần Thị Bưởi", "--at", "2015-09-30T08:00", "--data", data());
        String receipt = receive("TA0777Z");
        receive("TA0888Z");
        ok("correct", receipt, "--unit", "TA0778Z", "--reason", "gõ nhầm", "--data", data());
        ok("void", receive("TA0999Z"), "--reason", "nhầm", "--data", data());
        ok(
                "hand-over",
                receipt,
                "--data",
                data(),
                "--profile",
                "thanh-hoa-2015",
                "--signature",
                "PUBLIC",
                "--at",
                "2015-11-10T09:00",
                "--collector",
                "Lê Văn Nhận");
        ok(
                "problem",
                "add",
                "--unit",
                "TA0777Z",
                "--software",
                "iBHXH",
                "--symptom",
                "không ký được",
                "--data",
                data());
        ok("shift", "close", "--officer", "Trần Thị Bưởi", "--at", "2015-09-30T11:30", "--data", data());
        ok("queue", "take", "--service", "FILE", "--at", "2015-09-30T08:00", "--data", data());
        ok("queue", "call", "--counter", "1", "--at", "2015-09-30T08:05", "--data", data());
        Path list = Files.writeString(
                folder.resolve("units.csv"),
                "code,name,mst,sort,state,collector\nTA0777Z,Công ty Mẫu,0100109106,DN,REGISTERED,Lê Văn Thu\n");
        ok("units", "import", list.toString(), "--data", data());
        ok("trial-password", "given", "TA0888Z", "--officer", "Trần Thị Bưởi", "--data", data());
        aSupervisorsList();
    }

    private void aSupervisorsList() {
        pin("staff", "add", "lanh-dao", "--name", "Lê Văn Đạo", "--role", "SUPERVISOR");
        pin("staff", "login", "lanh-dao");
        for (String code : List.of("TA0777Z", "TA0888Z")) {
            pin("violator", "add", code, "--name", "Công ty Mẫu", "--basis", "12/QĐ-XPHC", "--reason", "chậm đóng");
        }
        ok("violator", "remove", "2", "--data", data());
    }

    private void pin(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data()));
        Run run = Run.with("913577\n".getBytes(StandardCharsets.US_ASCII), all.toArray(String[]::new));
        assertThat(run.exit()).as(run.out() + run.err()).isZero();
    }

    @Test
    void whatNobodyTouchedIsSound() {
        Run verify = Run.of("verify", "--data", data(), "--json");
        assertThat(verify.exit()).as(verify.out()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    UPDATE receipt SET due = '2016-01-01T00:00' WHERE sequence = 2               | rows     | due
                    UPDATE receipt SET special = 1 WHERE sequence = 2                            | rows     | special
                    UPDATE receipt SET mst = '0100233488' WHERE sequence = 2                     | rows     | mst
                    UPDATE receipt SET at = '2015-01-01T00:00' WHERE sequence = 2                | rows     | at
                    UPDATE receipt SET unit = 'TA0777Z' WHERE sequence = 1                       | rows     | unit
                    UPDATE receipt SET voided_at = NULL, voided = NULL, voided_line = NULL, voided_audit = NULL | rows | no longer void
                    UPDATE receipt SET incident = 'SOFTWARE' WHERE sequence = 2                  | rows     | incident
                    UPDATE receipt SET officer_mark = randomblob(8) WHERE sequence = 2           | rows     | officer_mark
                    UPDATE receipt SET software_mark = randomblob(8) WHERE sequence = 2          | rows     | software_mark
                    UPDATE receipt SET unit_name_mark = randomblob(8) WHERE sequence = 2         | rows     | unit_name_mark
                    DELETE FROM line WHERE sequence = 2                                          | sequence | 2
                    DELETE FROM line                                                             | sequence | receipt number 1
                    DELETE FROM receipt WHERE sequence = 2                                       | rows     | is missing
                    UPDATE print_job SET evidence = 'PRINTED' WHERE sequence = 2                 | rows     | print 0
                    UPDATE print_job SET slip = (SELECT slip FROM print_job WHERE sequence = 1) WHERE sequence = 2 | rows | print_job.slip
                    DELETE FROM print_job WHERE sequence = 2                                     | rows     | print_job
                    UPDATE receipt SET relation = 'AGAIN', earlier = 1 WHERE sequence = 2        | rows     | earlier
                    UPDATE line SET number = '00001/2015/07900' WHERE sequence = 2               | lines    | official number
                    UPDATE hand_over SET rule = 'R1'                                             | rows     | hand-over 1
                    UPDATE hand_over SET unit = 'TA0999Z'                                        | rows     | hand-over 1
                    DELETE FROM hand_over                                                        | rows     | hand-over 1
                    UPDATE problem SET software = 'VNPT'                                         | rows     | problem 1
                    DELETE FROM problem                                                          | rows     | problem 1
                    INSERT INTO problem SELECT 9, at, unit, software, version, likeness, audit, details, seal FROM problem | rows | 2 rows
                    UPDATE correction SET at = '2015-01-01T00:00'                                | lines    | version 2
                    UPDATE setting SET value = '99' WHERE name = 'line.settled-through'          | sequence | line 1
                    UPDATE audit SET record = randomblob(80) WHERE n = 2                         | audit    | entry 2
                    DELETE FROM audit WHERE n = 2                                                | audit    | entry 2
                    UPDATE line SET state = 'CONFIRMED'                                          | lines    | receipt
                    UPDATE violator SET removed = NULL                                           | rows     | violator 2
                    UPDATE violator SET removed = 1 WHERE n = 1                                  | rows     | violator 1
                    UPDATE violator SET details = randomblob(80) WHERE n = 1                     | rows     | violator.details
                    DELETE FROM violator WHERE n = 1                                             | rows     | violator 1
                    UPDATE shift SET opened_at = '2015-09-30T07:00'                              | rows     | shift 1
                    UPDATE shift SET closed_at = NULL, last_receipt = NULL, closed_audit = NULL  | rows     | shift 1
                    UPDATE shift SET last_receipt = 1                                            | rows     | shift 1
                    UPDATE shift SET opened_audit = 2                                            | rows     | shift 1
                    DELETE FROM shift                                                            | rows     | shift 1
                    UPDATE ticket SET taken_at = '2015-09-30T08:04'                              | rows     | ticket 1
                    UPDATE ticket SET state = 'NO_SHOW'                                          | rows     | ticket 1
                    UPDATE ticket SET preferred = 1                                              | rows     | ticket 1
                    DELETE FROM ticket                                                           | rows     | ticket 1
                    INSERT INTO ticket SELECT 2, day, letter, 2, service, preferred, state, counter, calls, quality, taken_at, called_at, served_from, ended_at, seal FROM ticket | rows | ticket 2
                    UPDATE setting SET value = '2' WHERE name = 'trial-password.TA0888Z'         | rows     | trial-password TA0888Z
                    DELETE FROM setting WHERE name = 'trial-password.TA0888Z'                    | rows     | trial-password TA0888Z
                    UPDATE unit SET state = 'UNREGISTERED'                                       | rows     | list of units
                    UPDATE unit SET name = 'Công ty Khác'                                        | rows     | list of units
                    DELETE FROM unit                                                             | rows     | list of units
                    UPDATE staff SET active = 0                                                  | seals    | table staff, row lanh-dao
                    UPDATE staff SET seal = NULL                                                 | seals    | table staff, row lanh-dao
                    UPDATE staff_key SET since = 1                                               | seals    | table staff_key, row 1
                    UPDATE staff_pin SET failures = 0, locked_until = 1                          | seals    | table staff_pin, row lanh-dao
                    UPDATE staff_session SET ends = ends + 1                                     | seals    | table staff_session, row 1
                    DELETE FROM staff_session                                                    | seals    | staff_session has 0 rows
                    DELETE FROM audit_checkpoint                                                 | seals    | audit_checkpoint has 0 rows
                    DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)                       | seals    | table audit has
                    UPDATE line SET state = 'REJECTED' WHERE sequence = 2                        | seals    | table line, row 2
                    UPDATE record SET queued_at = 0                                              | seals    | table record, row 1
                    UPDATE print_job SET state = 'DONE' WHERE sequence = 2                       | seals    | table print_job, row 2000
                    UPDATE receipt SET stated = 0 WHERE sequence = 2                             | seals    | table receipt, row 2
                    UPDATE setting SET value = '1' WHERE name = 'terminal'                       | seals    | table setting, row terminal
                    UPDATE table_count SET rows = 4 WHERE name = 'receipt'                       | seals    | table table_count, row receipt
                    DELETE FROM table_count WHERE name = 'receipt'                               | seals    | this program wrote 0
                    """)
    void whatSomebodyChangedIsNamed(String edit, String check, String said) throws SQLException, IOException {
        Path copy = copied();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy.resolve("store.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA foreign_keys = OFF");
            statement.executeUpdate(edit);
        }
        assertThat(faults(copy, "en"))
                .anySatisfy(line -> assertThat(line).startsWith(check).contains(said));
        assertThat(faults(copy, "vi")).hasSameSizeAs(faults(copy, "en")).allSatisfy(line -> assertThat(line)
                .doesNotContainPattern("\\b(is|was|the|not|tells|row)\\b"));
    }

    private static List<String> faults(Path data, String language) throws IOException {
        Run verify = Run.of("verify", "--data", data.toString(), "--json", "--lang", language);
        assertThat(verify.exit()).as(verify.out()).isEqualTo(2);
        List<String> failed = new ArrayList<>();
        for (JsonNode one : verify.json().get("checks")) {
            if (!one.get("ok").asBoolean()) {
                failed.add(one.get("name").asText() + ": " + one.get("detail").asText());
            }
        }
        return failed;
    }

    private Path copied() throws IOException {
        Path copy = folder.resolve("copy");
        try (Stream<Path> files = Files.walk(Path.of(data()))) {
            for (Path file : files.toList()) {
                Path there = copy.resolve(Path.of(data()).relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there);
                }
            }
        }
        return copy;
    }

    private String receive(String unit) {
        Run run = Run.of(
                "receive",
                "--unit",
                unit,
                "--mst",
                "0100109106",
                "--procedure",
                "600",
                "--profile",
                "thanh-hoa-2015",
                "--at",
                "2015-09-30T09:00",
                "--data",
                data(),
                "--json");
        return run.json().get("receipt").asText();
    }

    private static void ok(String... args) {
        Run run = Run.of(args);
        assertThat(run.exit()).as(run.out() + run.err()).isIn(0, 3);
    }

    private String data() {
        return folder.resolve("data").toString();
    }
}
