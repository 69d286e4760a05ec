package vn.tiepnhan.bridge.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.cli.Main;
import vn.tiepnhan.profile.ProfileLibrary;

/** The printed slip, read again by a bar code reader that nobody here wrote. */
final class ConfigSlipTest {
    @TempDir
    private Path folder;

    @Test
    void theCommandPrintsCodesThatReadAsTheProfileSays() throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int exit = Main.run(
                new String[] {
                    "print",
                    "--config-barcodes",
                    "honeywell-usb-com",
                    "--printer",
                    "sim:" + folder.resolve("slips"),
                    "--state",
                    folder.resolve("state").toString()
                },
                print,
                print);
        assertThat(exit).as(out.toString(StandardCharsets.UTF_8)).isZero();
        Process reader = new ProcessBuilder(
                        "zbarimg",
                        "--nodbus",
                        "-q",
                        folder.resolve("slips/slip-0001.png").toString())
                .redirectErrorStream(true)
                .start();
        String read = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        reader.waitFor();
        ProfileLibrary.shipped().scanner("honeywell-usb-com").configCodes().forEach(code -> assertThat(read)
                .contains("CODE-128:" + code.text()));
    }

    @Test
    void aProfileWithoutCodesSaysSo() {
        assertThat(catchThrowableOfType(
                                BridgeException.class,
                                () -> ConfigSlip.of(ProfileLibrary.shipped().scanner("generic-serial-scanner")))
                        .reason()
                        .code())
                .isEqualTo("NO_CONFIG_CODES");
    }
}
