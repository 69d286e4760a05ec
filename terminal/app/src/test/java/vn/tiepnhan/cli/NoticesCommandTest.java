package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NoticesCommandTest {
    @TempDir
    private Path folder;

    private Run run(String what, String profile, String at, String... more) {
        String[] arguments = {"notices", what, "--data", folder.toString(), "--profile", profile, "--at", at + "T08:00"
        };
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Run.of(all);
    }

    @Test
    void noticesAreThoseOfTheProfileAndTheDayInTheLanguageAskedFor() {
        Run october = run("notices", "thanh-hoa-2015", "2015-10-20");
        assertThat(october.exit()).isZero();
        assertThat(october.out())
                .contains("Đăng ký giao dịch điện tử chậm nhất ngày 31/10/2015", "S3-13", "Từ 01/11/2015")
                .doesNotContain("101");
        assertThat(run("notices", "thanh-hoa-2015", "2015-11-01").out()).doesNotContain("Đăng ký giao dịch");
        assertThat(run("notices", "hcm-2015", "2015-10-01", "--lang", "en").out())
                .contains("No paper under slips 101 and 103");
        assertThat(run("notices", "current", "2026-01-05").out()).contains("không có gì");
    }

    @Test
    void targetsAndProvidersAreThoseOfTheDay() {
        assertThat(run("targets", "hcm-2015", "2015-10-01").out())
                .contains("90 % từ 01/10/2015", "S0-5", "108 giờ từ 31/12/2014");
        assertThat(run("targets", "hcm-2015", "2015-12-31").out()).contains("S1-5", "49,5 giờ");
        assertThat(run("ivans", "current", "2015-09-30").out()).contains("không có gì");
        Run ivans = run("ivans", "current", "2015-10-01", "--json");
        assertThat(ivans.json().path("ivans")).hasSize(6);
        assertThat(ivans.json().path("ivans").get(1).path("name").asText()).isEqualTo("Công ty Cổ phần TS24");
    }

    @Test
    void anUnknownProfileOrOfficeIsSaid() {
        assertThat(run("notices", "hue", "2015-10-01").exit()).isEqualTo(1);
        assertThat(run("notices", "current", "2015-10-01", "--office", "99999").err())
                .contains("99999", "07900");
    }
}
