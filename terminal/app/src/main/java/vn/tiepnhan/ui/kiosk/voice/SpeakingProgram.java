package vn.tiepnhan.ui.kiosk.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.ui.kiosk.state.Sound;

/**
 * A voice by {@code espeak-ng}, one process for each utterance: it can be cut off, and what hangs or crashes in a sound
 * driver is not ours. Text goes by standard input, for arguments of a process can be seen by everybody on the machine.
 */
public final class SpeakingProgram implements Voice {
    /** Debian's package of the same name; Vietnamese and English are among its voices. */
    public static final List<String> ESPEAK = List.of("espeak-ng");

    private static final Logger LOG = LoggerFactory.getLogger(SpeakingProgram.class);
    private static final String WORDS_A_MINUTE = "150";

    private final List<String> program;
    private final ExecutorService mouth = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "kiosk-voice");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Process speaking;
    private boolean absent;

    /** @param program and arguments that come before ours */
    public SpeakingProgram(List<String> program) {
        this.program = List.copyOf(program);
    }

    @Override
    public void say(String text, String language, Sound loudness) {
        if (loudness != Sound.OFF && !text.isBlank()) {
            later(() -> speak(text, language, loudness));
        }
    }

    @Override
    public void hush() {
        later(this::stop);
    }

    private void later(Runnable work) {
        try {
            mouth.execute(work);
        } catch (RejectedExecutionException closed) {
            LOG.debug("the voice is closed");
        }
    }

    private void stop() {
        Process now = speaking;
        speaking = null;
        if (now != null) {
            now.destroy();
        }
    }

    private void speak(String text, String language, Sound loudness) {
        stop();
        if (absent) {
            return;
        }
        List<String> command = new ArrayList<>(program);
        String amplitude = loudness == Sound.LOUD ? "200" : "100";
        command.addAll(List.of("-v", language, "-s", WORDS_A_MINUTE, "-a", amplitude, "--stdin"));
        try {
            speaking = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            absent = true;
            LOG.warn("the kiosk does not speak: {} cannot be started; apt-get install espeak-ng", program.get(0));
            return;
        }
        try (OutputStream out = speaking.getOutputStream()) {
            out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            LOG.info("a sentence was not spoken: {}", broken.getMessage());
        }
    }

    /** Waits until what was said last was said to its end; false when it takes longer. */
    boolean finished(Duration longest) throws InterruptedException {
        CompletableFuture<@Nullable Process> last = new CompletableFuture<>();
        later(() -> last.complete(speaking));
        Process process = last.join();
        return process == null || process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        later(this::stop);
        mouth.shutdown();
    }
}
