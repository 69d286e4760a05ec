package vn.tiepnhan.bridge.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.link.serial.SerialLink;
import vn.tiepnhan.bridge.sim.pty.PseudoTerminal;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.SerialSettings;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
final class PortAccessTest {
    private static final SerialSettings SETTINGS =
            ProfileLibrary.shipped().scanner("generic-serial-scanner").serial();

    @TempDir
    private Path folder;

    /** Another program with the lock that serial programs take. */
    @Test
    void aPortHeldByAnotherProgramNamesIt() throws IOException, InterruptedException {
        try (PseudoTerminal terminal = PseudoTerminal.plug(folder.resolve("tty"))) {
            Path started = folder.resolve("started");
            String tty = terminal.name().toString();
            Process holder = new ProcessBuilder(
                            "flock", "-x", tty, "sh", "-c", "touch " + started + "; exec sleep 300 <" + tty)
                    .start();
            try {
                while (!Files.exists(started)) {
                    assertThat(holder.waitFor(5, TimeUnit.MILLISECONDS)).isFalse();
                }
                LinkException refused = catchThrowableOfType(LinkException.class, () -> SerialLink.open(tty, SETTINGS)
                        .close());
                assertThat(refused.reason().code()).isEqualTo("PORT_HELD");
                assertThat(refused.reason().en()).containsAnyOf("flock (", "sleep (", "sh (");
            } finally {
                holder.descendants().forEach(ProcessHandle::destroyForcibly);
                holder.destroyForcibly().waitFor();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/dev/usb/lp0, lp, rw-------, root, udev",
        "/dev/ttyS0, dialout, rw-------, root, udev",
        "/dev/ttyUSB0, dialout, rw-rw----, dialout, adduser",
        "/dev/ttyUSB0, uucp, rw-rw----, uucp, adduser"
    })
    void joiningAGroupIsAdvisedOnlyWhereTheGroupMayOpenThePort(
            String port, String group, String rights, String owning, String advice) {
        Cause told = PortAccess.noRight(port, PosixFilePermissions.fromString(rights), owning);
        assertThat(told.code()).isEqualTo("PORT_NO_RIGHT");
        assertThat(told.vi())
                .contains("sudo adduser ")
                .contains(" " + group + ",")
                .doesNotContain(" root,");
        assertThat(told.vi().contains("udev")).isEqualTo(advice.equals("udev"));
    }
}
