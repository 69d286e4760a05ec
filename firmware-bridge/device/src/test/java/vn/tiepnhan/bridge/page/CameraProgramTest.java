package vn.tiepnhan.bridge.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.device.DeviceStatus;
import vn.tiepnhan.bridge.device.EventHub;

/** Real child processes in the place of the system's camera programs: there is no camera here to ask. */
final class CameraProgramTest {
    @TempDir
    private Path folder;

    private Path camera = Path.of("");
    private Path sample = Path.of("");

    @BeforeEach
    void files() throws IOException {
        camera = Files.createFile(folder.resolve("video0"));
        sample = Files.write(folder.resolve("sample.jpg"), SamplePages.image("jpg", 1));
    }

    @Test
    void takesAPageAndTellsItAsAnEvent() throws IOException {
        program("ffmpeg", "for last; do :; done; cp " + sample + " \"$last\"");
        EventHub hub = new EventHub();
        List<DeviceEvent> events = new ArrayList<>();
        hub.subscribe(events::add);
        DeviceStatus status = new DeviceStatus(hub, Clock.systemUTC(), "cam", "scanner", "page-camera");
        CameraDevice device = new CameraDevice(source(Duration.ofSeconds(20)), folder.resolve("pages"), status, hub);
        device.start();
        DeviceEvent.PageArrived page = device.act(new DeviceAct.TakePage());
        assertThat(events).contains(page);
        assertThat(page.size()).isEqualTo(Files.size(sample));
        assertThat(device.act(new DeviceAct.FetchPage(page.page(), 0)).bytes()).isEqualTo(Files.readAllBytes(sample));
        assertThat(device.act(new DeviceAct.FetchPage(page.page(), 10)).bytes()).hasSize((int) page.size() - 10);
    }

    @Test
    void aMissingProgramIsNamedWithWhatToInstall() {
        assertThat(source(Duration.ofSeconds(20)).trouble().orElseThrow().en())
                .contains("ffmpeg")
                .contains("v4l-utils");
        assertThat(new CameraProgram(CameraProgram.RIBBON, List.of(folder), Duration.ofSeconds(1))
                        .trouble()
                        .orElseThrow()
                        .en())
                .contains("rpicam-still");
    }

    @Test
    void aCameraThatIsNotThereIsAbsent() throws IOException {
        program("ffmpeg", "exit 0");
        CameraProgram gone =
                new CameraProgram(folder.resolve("video9").toString(), List.of(folder), Duration.ofSeconds(1));
        assertThat(gone.trouble().orElseThrow().code()).isEqualTo("CAMERA_ABSENT");
    }

    @Test
    void aProgramThatHangsIsEndedWithItsChildren() throws IOException {
        program("ffmpeg", "sleep 600 & wait");
        long start = System.nanoTime();
        assertThat(failure(Duration.ofSeconds(1))).contains("no answer in 1 s");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(ProcessHandle.current()
                        .descendants()
                        .filter(ProcessHandle::isAlive)
                        .filter(child -> child.info().commandLine().orElse("").contains("sleep 600"))
                        .count())
                .isZero();
    }

    @Test
    void whatAProgramSaysOnFailingIsPassedOn() throws IOException {
        program("ffmpeg", "echo first; echo 'video0: Device or resource busy' >&2; exit 1");
        assertThat(failure(Duration.ofSeconds(20)))
                .contains("Device or resource busy")
                .doesNotContain("first");
    }

    @Test
    void halfAPictureIsNone() throws IOException {
        program("ffmpeg", "for last; do :; done; head -c 900 " + sample + " > \"$last\"");
        assertThat(failure(Duration.ofSeconds(20))).contains("no whole picture");
    }

    private String failure(Duration patience) {
        return catchThrowableOfType(
                        BridgeException.class, () -> source(patience).still(folder.resolve("still.jpg")))
                .reason()
                .en();
    }

    private CameraProgram source(Duration patience) {
        return new CameraProgram(camera.toString(), List.of(folder), patience);
    }

    private void program(String name, String body) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + body + "\n", StandardCharsets.UTF_8);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
