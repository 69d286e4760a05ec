package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A technician sets a counter up, and people log in, as they would at a shell. */
final class StaffCommandTest {
    @TempDir
    private Path folder;

    private Run staff(String pins, String... more) {
        List<String> all = new ArrayList<>(List.of("staff"));
        all.addAll(List.of(more));
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        return Run.with(pins.getBytes(StandardCharsets.US_ASCII), all.toArray(String[]::new));
    }

    @Test
    void aCounterWithoutACentreIsSetUpByItsTechnician() {
        assertThat(staff("", "list").out()).contains("Chưa có ai");
        Run first = staff("913577\n", "add", "KY-THUAT", "--name", "Phạm Kỹ Thuật", "--role", "TECHNICIAN");
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(staff("", "who").exit()).isEqualTo(2);
        assertThat(staff("913577\n", "login", "ky-thuat").out()).contains("Phạm Kỹ Thuật");
        assertThat(staff("770426\r\n", "add", "chau", "--name", "Lê Thị Minh Châu")
                        .exit())
                .isZero();
        assertThat(staff("770426\n", "login", "chau").out()).contains("dòng thứ hai");
        assertThat(staff("770426\n482915\n", "login", "chau").exit()).isZero();
        assertThat(staff("", "who", "--json").json().path("id").asText()).isEqualTo("chau");
        assertThat(staff("", "list", "--json").json().path("staff")).hasSize(2);
        assertThat(staff("", "logout").out()).contains("Lê Thị Minh Châu");
        assertThat(Run.of("verify", "--data", folder.resolve("data").toString()).exit())
                .isZero();
    }

    @Test
    void wrongPinsAreCountedAndSaid() {
        staff("913577\n", "add", "ky-thuat", "--name", "Phạm Kỹ Thuật", "--role", "TECHNICIAN");
        assertThat(staff("913578\n", "login", "ky-thuat").out()).contains("còn 4 lần");
        for (int i = 0; i < 4; i++) {
            staff("913578\n", "login", "ky-thuat");
        }
        Run locked = staff("913577\n", "login", "ky-thuat", "--json");
        assertThat(locked.exit()).isEqualTo(2);
        assertThat(locked.json().at("/problems/0/code").asText()).isEqualTo("PIN_LOCKED");
        assertThat(locked.json().at("/problems/0/vi").asText()).contains("còn 15 phút");
        assertThat(staff("1\n", "login", "nobody").out()).contains("Không đăng nhập được");
        assertThat(staff("", "login", "ky-thuat").err()).contains("Thiếu mã PIN");
        assertThat(staff("482915\n", "add", "Người", "--name", "x").exit()).isEqualTo(1);
    }

    @Test
    void theCentreSignsWhoWorksAtACounter() throws IOException {
        Path yaml = Files.writeString(
                folder.resolve("staff.yaml"),
                """
                version: 1
                issuer: BHXH Mẫu
                issued: "%s"
                offlineDays: 14
                members:
                  - {id: ky-thuat, name: Phạm Kỹ Thuật, role: TECHNICIAN}
                  - {id: chau, name: Lê Thị Minh Châu, role: OFFICER}
                """
                        .formatted(LocalDate.ofInstant(Clock.systemUTC().instant(), java.time.ZoneOffset.ofHours(7))));
        Path signed = folder.resolve("staff.signed");
        assertThat(centre("staff", yaml.toString(), "--data", centre(), "--out", signed.toString()))
                .contains("2 người");
        Run stranger = staff("", "apply", signed.toString());
        assertThat(stranger.exit()).isEqualTo(1);
        assertThat(stranger.err()).contains("khóa lạ");
        assertThat(staff("", "apply", signed.toString(), "--centre-key", key().toString())
                        .out())
                .contains("2 người");
        assertThat(staff("913577\n", "pin", "ky-thuat").exit()).isZero();
        assertThat(staff("913577\n", "login", "ky-thuat").exit()).isZero();
        assertThat(staff("770426\n", "pin", "chau").exit()).isZero();
        assertThat(staff("770426\n482915\n", "login", "chau").exit()).isZero();
        assertThat(staff("", "apply", signed.toString()).err()).contains("đã có danh sách cán bộ bản 1");
        Files.writeString(yaml, Files.readString(yaml).replace("OFFICER", "BOSS"));
        assertThat(centre("staff", yaml.toString(), "--data", centre(), "--out", signed + "2"))
                .contains("members 2")
                .contains("BOSS");
    }

    private String centre() {
        return folder.resolve("centre").toString();
    }

    private Path key() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        vn.tiepnhan.intake.cli.Main.run(new String[] {"keys", "--data", centre(), "--json"}, out, out);
        String pem = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .build()
                .readTree(said.toByteArray())
                .at("/keys/0/publicKey")
                .asText();
        return Files.writeString(folder.resolve("centre.pem"), pem);
    }

    private static String centre(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        vn.tiepnhan.intake.cli.Main.run(arguments, out, out);
        return said.toString(StandardCharsets.UTF_8);
    }
}
