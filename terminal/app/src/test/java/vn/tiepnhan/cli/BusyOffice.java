package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.WriterException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiepnhan.intake.Intake;
import vn.tiepnhan.intake.IntakeSettings;
import vn.tiepnhan.privacy.centre.OpensslCentre;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.DeskDrafts;

/** A data folder in which everything happened that leaves rows: each by the command that does it, against a real centre. */
final class BusyOffice {
    private static final String BOSS = "913577\n";
    private static final String OFFICER = "482915\n";

    private final Path folder;

    private BusyOffice(Path folder) {
        this.folder = folder;
    }

    /** @return the data folder */
    static Path at(Path folder) throws IOException, WriterException {
        BusyOffice office = new BusyOffice(folder);
        office.beforeAnybodyLogsIn();
        office.withStaff();
        office.untilTheCentreHasIt();
        office.whatStillWaits();
        return Path.of(office.data());
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private Run pin(String pins, String... words) {
        Run run = Run.with(pins.getBytes(StandardCharsets.US_ASCII), with(List.of(words), "--data", data()));
        assertThat(run.exit()).as(run.out() + run.err()).isIn(0, 3);
        return run;
    }

    private Run run(String... words) {
        return pin("", words);
    }

    private static String[] with(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String typed(String unit, String at) {
        return run("receive", "--unit", unit, "--mst", "0100109106", "--procedure", "600", "--at", at, "--json")
                .json()
                .path("receipt")
                .asText();
    }

    private void beforeAnybodyLogsIn() throws IOException, WriterException {
        run("shift", "open", "--officer", "Trần Thị Bưởi", "--at", "2015-09-30T08:00");
        String page = SamplePage.draw(folder.resolve("page.png")).toString();
        run(
                "receive",
                page,
                "--at",
                "2015-09-30T09:00",
                "--presenter",
                "Nguyễn Văn Mít CCCD 079090000123",
                "--pre-sent",
                "yes");
        String corrected = typed("TA0777Z", "2015-09-30T09:10");
        run("correct", corrected, "--unit", "TA0778Z", "--reason", "gõ nhầm");
        run("void", typed("TA0999Z", "2015-09-30T09:20"), "--reason", "nhầm");
        run("shift", "close", "--officer", "Trần Thị Bưởi", "--at", "2015-09-30T11:30");
        run("shift", "open", "--officer", "Trần Thị Bưởi", "--at", "2015-09-30T13:00");
        for (String unit : List.of("TA0777Z", "TA0888Z")) {
            String picture = file(unit + ".png", "picture of " + unit).toString();
            run(
                    "problem",
                    "add",
                    "--unit",
                    unit,
                    "--software",
                    "iBHXH",
                    "--symptom",
                    "không ký được",
                    "--picture",
                    picture);
            String receipt = typed(unit, "2015-09-30T13:10");
            List<String> words = List.of("hand-over", receipt, "--profile", "thanh-hoa-2015", "--signature", "PUBLIC");
            run(with(words, "--at", "2015-11-10T09:00", "--collector", "Lê Văn Nhận"));
            run("queue", "take", "--service", "FILE", "--at", "2015-09-30T08:00");
        }
        run("queue", "call", "--counter", "1", "--at", "2015-09-30T08:05");
        Path units = file(
                "units.csv",
                """
                code,name,mst,sort,state,collector
                TA0777Z,Công ty Mẫu,0100109106,DN,REGISTERED,Lê Văn Thu
                TA0888Z,Công ty Khác,0100233488,DN,UNREGISTERED,Lê Văn Thu
                """);
        run("units", "import", units.toString());
        run("trial-password", "given", "TA0888Z", "--officer", "Trần Thị Bưởi");
    }

    private void withStaff() throws IOException {
        pin(BOSS, "staff", "add", "lanh-dao", "--name", "Lê Văn Đạo", "--role", "SUPERVISOR");
        pin(BOSS, "staff", "login", "lanh-dao");
        pin("770426\n", "staff", "add", "chau", "--name", "Trần Thị Châu");
        pin(
                BOSS,
                "violator",
                "add",
                "TA0777Z",
                "--name",
                "Công ty Mẫu",
                "--basis",
                "12/QĐ-XPHC",
                "--reason",
                "chậm đóng");
        pin(
                BOSS,
                "violator",
                "add",
                "TA0888Z",
                "--name",
                "Công ty Khác",
                "--basis",
                "13/QĐ-XPHC",
                "--reason",
                "chậm đóng");
        run("violator", "remove", "2");
        run("violator", "list");
        for (int version = 1; version <= 2; version++) {
            run(
                    "staff",
                    "apply",
                    signedStaff(version),
                    "--centre-key",
                    folder.resolve("staff.pem").toString());
        }
        pin("770426\n" + OFFICER, "staff", "login", "chau");
        for (String unit : List.of("TC0777Z", "TC0888Z")) {
            String draft = asked(unit);
            Run approved = pin(BOSS, "approve", draft, "--by", "lanh-dao", "--at", "2015-11-10T10:00");
            assertThat(approved.out()).doesNotContain("PIN");
        }
    }

    private String signedStaff(int version) throws IOException {
        String centre = folder.resolve("centre").toString();
        Path signed = folder.resolve("staff.signed" + version);
        Path yaml = file(
                "staff.yaml",
                """
                version: %d
                issuer: BHXH Mẫu
                issued: "%s"
                offlineDays: 14
                members:
                  - {id: lanh-dao, name: Lê Văn Đạo, role: SUPERVISOR}
                  - {id: chau, name: Trần Thị Châu, role: OFFICER}
                """
                        .formatted(
                                version, LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.ofHours(7))));
        centre("staff", yaml.toString(), "--data", centre, "--out", signed.toString());
        file(
                "staff.pem",
                new Run(0, centre("keys", "--data", centre, "--json"), "")
                        .json()
                        .at("/keys/0/publicKey")
                        .asText());
        return signed.toString();
    }

    private static String centre(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        vn.tiepnhan.intake.cli.Main.run(arguments, out, out);
        return said.toString(StandardCharsets.UTF_8);
    }

    /** A dossier that only a supervisor may let in. */
    private String asked(String unit) throws IOException {
        Run asked = special(unit, "OTHER");
        assertThat(asked.exit()).as(asked.out() + asked.err()).isEqualTo(2);
        return asked.json().path("draft").asText();
    }

    /** Paper because of an incident, with evidence. */
    private Run special(String unit, String incident) throws IOException {
        List<String> words = new ArrayList<>(List.of("receive", "--profile", "thanh-hoa-2015", "--procedure", "600"));
        words.addAll(
                List.of("--at", "2015-11-10T09:00", "--unit", unit, "--mst", "0100109106", "--incident", incident));
        words.addAll(List.of("--description", "Cháy trụ sở", "--commitment", "yes", "--reason", "nhập tay"));
        words.addAll(
                List.of("--evidence", file(unit + ".jpg", "fire at " + unit).toString()));
        words.addAll(List.of("--data", data(), "--json"));
        return Run.of(words.toArray(String[]::new));
    }

    private void untilTheCentreHasIt() throws IOException {
        OpensslCentre keys = OpensslCentre.made(folder.resolve("keys"), "ec:P-256", "400");
        try (Intake intake = Intake.start(IntakeSettings.under(folder.resolve("centre")), Clock.systemUTC())) {
            Run sync = Delivery.to(intake, data())
                    .run("--centre-cert", keys.certificate().toString());
            assertThat(sync.exit()).as(sync.out() + sync.err()).isZero();
        }
        run("staff", "logout");
        pin(BOSS, "staff", "login", "lanh-dao");
        LongAgo.confirmed(data(), Duration.ofDays(91));
        run("privacy", "retain");
    }

    private void whatStillWaits() throws IOException {
        run("staff", "logout");
        pin(OFFICER, "staff", "login", "chau");
        for (String number : List.of("0777", "0888")) {
            asked("TD" + number + "Z");
            assertThat(special("TE" + number + "Z", "SOFTWARE").exit()).isEqualTo(3);
        }
        try (Store store = Store.open(Path.of(data()), "a test", Clock.systemUTC())) {
            for (String id : List.of("lying", "aside")) {
                DeskDrafts.Content content =
                        new DeskDrafts.Content(List.of(), Map.of("unit", id), List.of(), List.of(), false);
                store.write(tables -> {
                    tables.deskDrafts().keep(new DeskDrafts.Kept(id, LocalDateTime.parse("2015-09-30T09:00"), content));
                    return id;
                });
            }
        }
        run("audit", "checkpoint");
    }
}
