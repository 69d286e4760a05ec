package vn.tiepnhan.bridge.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
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
}
