package vn.tiepnhan.bridge.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;
import vn.tiepnhan.bridge.token.child.Answer;
import vn.tiepnhan.bridge.token.child.Request;
import vn.tiepnhan.bridge.token.child.TokenMain;

/** A PKCS#11 library in a Java of its own, for one conversation. One thread. */
final class TokenProcess implements AutoCloseable {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_LINE = 1 << 20;

    private final Path library;
    private final Duration patience;
    private final Process process;
    private final BufferedReader lines;

    private TokenProcess(Path library, Duration patience, Process process) {
        this.library = library;
        this.patience = patience;
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @param patience for each answer, the start of the process included */
    static TokenProcess start(Path library, Duration patience) throws CardFault {
        try {
            return new TokenProcess(library, patience, launch(library));
        } catch (IOException noJava) {
            throw CardFault.module(Kind.MODULE_UNUSABLE, library + " (" + noJava.getMessage() + ")", noJava);
        }
    }

    /** The process, which lives as long as its stdin is open. */
    static Process launch(Path library) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx32m",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=/dev/null",
                        "-Dfile.encoding=UTF-8",
                        "--add-exports",
                        "jdk.crypto.cryptoki/sun.security.pkcs11.wrapper=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TokenMain.class.getName(),
                        library.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Asks and waits; a library that crashed or does not answer is named. */
    Answer ask(Request request) throws CardFault {
        CompletableFuture<@Nullable String> line = CompletableFuture.supplyAsync(() -> {
            send(request);
            return answerLine();
        });
        try {
            String text = line.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (text == null) {
                throw CardFault.module(Kind.MODULE_CRASHED, library + " (" + ending() + ")", null);
            }
            return checked(JSON.readValue(text, Answer.class));
        } catch (TimeoutException hangs) {
            process.destroyForcibly();
            throw CardFault.module(Kind.MODULE_HANGS, library.toString(), hangs);
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw CardFault.module(Kind.MODULE_HANGS, library.toString(), stopped);
        } catch (ExecutionException | JsonProcessingException broken) {
            throw CardFault.module(Kind.MODULE_CRASHED, library + " (" + broken.getMessage() + ")", broken);
        }
    }

    private Answer checked(Answer answer) throws CardFault {
        if (Answer.UNUSABLE.equals(answer.error())) {
            throw CardFault.module(Kind.MODULE_UNUSABLE, library + " (" + answer.detail() + ")", null);
        }
        if (Answer.NO_TOKEN.equals(answer.error())) {
            throw new CardFault(Kind.NO_CARD, null);
        }
        return answer;
    }

    /** A process that is gone cannot be written to; its missing answer says so. */
    private void send(Request request) {
        byte[] bytes = {};
        try {
            bytes = JSON.writeValueAsBytes(request);
            OutputStream out = process.getOutputStream();
            out.write(bytes);
            out.write('\n');
            out.flush();
        } catch (IOException gone) {
            process.destroy();
        } finally {
            Arrays.fill(bytes, (byte) 0); // there may have been a PIN in it
        }
    }

    private @Nullable String answerLine() {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Answer.MARK) && line.length() < LONGEST_LINE) {
                    return line.substring(Answer.MARK.length());
                }
            }
            return null;
        } catch (IOException gone) {
            return null;
        }
    }

    private String ending() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.SECONDS)) {
            return "?";
        }
        int code = process.exitValue();
        return code > 128 ? "signal " + (code - 128) : "exit " + code;
    }

    /** Ends the process at once: nothing of a login stays behind. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
