package vn.tiepnhan.bridge.page;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;

/**
 * A camera through a program of the system, as a child process with a deadline: rpicam-still for the ribbon camera of a
 * Raspberry Pi ({@code camera:csi}), ffmpeg or v4l2-ctl for a camera the kernel knows ({@code camera:/dev/video0}).
 */
final class CameraProgram implements FrameSource {
    static final String RIBBON = "csi";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_WORDS = 300;

    private final String camera;
    private final List<Path> search;
    private final Duration patience;

    CameraProgram(String camera, List<Path> search, Duration patience) {
        this.camera = camera;
        this.search = List.copyOf(search);
        this.patience = patience;
    }

    static CameraProgram onThisMachine(String camera) {
        List<Path> search = new ArrayList<>();
        for (String folder :
                System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator)) {
            search.add(Path.of(folder));
        }
        return new CameraProgram(camera, search, PATIENCE);
    }

    @Override
    public Optional<Cause> trouble() {
        if (!camera.equals(RIBBON) && !Files.exists(Path.of(camera))) {
            return Optional.of(PageCauses.noCamera(camera));
        }
        return command(Path.of("still.jpg")).isEmpty()
                ? Optional.of(PageCauses.noCameraProgram(String.join(", ", names())))
                : Optional.empty();
    }

    @Override
    public void still(Path into) {
        trouble().ifPresent(cause -> {
            throw new BridgeException(cause);
        });
        List<String> command = command(into);
        String program = String.valueOf(Path.of(command.get(0)).getFileName());
        try {
            Path words = Files.createTempFile("camera", ".txt");
            try {
                run(command, program, words);
            } finally {
                Files.deleteIfExists(words);
            }
            if (!Files.exists(into)
                    || PageFormat.of(into).filter(PageFormat.JPEG::equals).isEmpty()
                    || !PageFormat.JPEG.complete(into)) {
                throw new BridgeException(PageCauses.cameraFailed(program, "no whole picture"));
            }
        } catch (IOException failed) {
            throw new BridgeException(PageCauses.cameraFailed(program, String.valueOf(failed.getMessage())), failed);
        }
    }

    private void run(List<String> command, String program, Path words) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BridgeException(
                        PageCauses.cameraFailed(program, "no answer in " + patience.toSeconds() + " s"));
            }
            if (process.exitValue() != 0) {
                throw new BridgeException(PageCauses.cameraFailed(program, lastWords(words)));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BridgeException(PageCauses.cameraFailed(program, "interrupted"));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String lastWords(Path words) throws IOException {
        String all = new String(Files.readAllBytes(words), StandardCharsets.UTF_8).strip();
        String last = all.substring(all.lastIndexOf('\n') + 1).strip();
        return last.length() > MOST_WORDS ? last.substring(0, MOST_WORDS) : last;
    }

    private List<String> names() {
        return camera.equals(RIBBON) ? List.of("rpicam-still", "libcamera-still") : List.of("ffmpeg", "v4l2-ctl");
    }

    /** Empty where none of the programs is there. */
    private List<String> command(Path into) {
        for (String name : names()) {
            for (Path folder : search) {
                Path program = folder.resolve(name);
                if (Files.isExecutable(program)) {
                    List<String> words = new ArrayList<>(List.of(program.toString()));
                    words.addAll(arguments(name, into.toString()));
                    return words;
                }
            }
        }
        return List.of();
    }

    private List<String> arguments(String name, String into) {
        return switch (name) {
            case "ffmpeg" ->
                List.of(
                        "-nostdin",
                        "-loglevel",
                        "error",
                        "-y",
                        "-f",
                        "v4l2",
                        "-i",
                        camera,
                        "-frames:v",
                        "1",
                        "-q:v",
                        "2",
                        "-f",
                        "mjpeg",
                        into);
            case "v4l2-ctl" ->
                List.of(
                        "--device=" + camera,
                        "--set-fmt-video=pixelformat=MJPG",
                        "--stream-mmap",
                        "--stream-skip=3",
                        "--stream-count=1",
                        "--stream-to=" + into);
            default -> List.of("--nopreview", "--immediate", "--encoding", "jpg", "--output", into);
        };
    }
}
