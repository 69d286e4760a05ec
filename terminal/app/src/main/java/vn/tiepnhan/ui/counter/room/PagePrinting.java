package vn.tiepnhan.ui.counter.room;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.room.state.Told;

/**
 * A4 pages for the printer of the office: the default destination of this machine's CUPS, asked through {@code lp}. What it
 * answers is that the page was taken, not that it came out. Blocks.
 */
public final class PagePrinting {
    private static final Pattern TAKEN = Pattern.compile("request id is (\\S+)");
    private static final long PATIENCE_SECONDS = 20;

    private final Map<String, String> environment;

    private PagePrinting(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** The print system that this machine is set to. */
    public static PagePrinting ofThisMachine() {
        return new PagePrinting(Map.of());
    }

    /** Another print system, at this host and port. */
    static PagePrinting at(String server) {
        return new PagePrinting(Map.of("CUPS_SERVER", server));
    }

    /**
     * Hands a PDF over.
     *
     * @param title as the printer's queue shows it
     */
    public Told print(String title, byte[] pdf) {
        Path said = null;
        try {
            said = Files.createTempFile("lp", ".txt");
            return answer(run(title, pdf, said), Files.readString(said));
        } catch (IOException missing) {
            return Told.not(
                    "Máy này chưa cài hệ thống in CUPS (lệnh lp). Hãy bấm Enter để lưu PDF và báo kỹ thuật viên.",
                    "The print system CUPS (command lp) is not installed here. Press Enter to save the PDF, and tell the technician.");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return silent();
        } finally {
            forget(said);
        }
    }

    /** Its exit code, or −1 where it did not answer in time. */
    private int run(String title, byte[] pdf, Path said) throws IOException, InterruptedException {
        ProcessBuilder lp = new ProcessBuilder("lp", "-t", title, "-o", "media=A4", "-o", "fit-to-page", "-")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        lp.environment().put("LC_ALL", "C");
        lp.environment().putAll(environment);
        Process running = lp.start();
        try (OutputStream in = running.getOutputStream()) {
            in.write(pdf);
        } catch (IOException refused) {
            // it has ended before it read everything; its exit code and words say why
        }
        if (!running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            running.destroyForcibly();
            return -1;
        }
        return running.exitValue();
    }

    private static Told answer(int exit, String said) {
        Matcher taken = TAKEN.matcher(said);
        if (exit == 0 && taken.find()) {
            String job = taken.group(1);
            return Told.done(
                    "Máy in A4 đã nhận biểu mẫu (việc " + job + "). Hãy nhìn máy in: giấy ra chưa?",
                    "The A4 printer has taken the form (job " + job + "). Look at the printer: did the page come out?");
        }
        if (said.contains("No default destination")) {
            return Told.not(
                    "Máy này chưa đặt máy in A4 mặc định. Hãy bấm Enter để lưu PDF và báo kỹ thuật viên.",
                    "No default A4 printer is set here. Press Enter to save the PDF, and tell the technician.");
        }
        if (exit < 0) {
            return silent();
        }
        String why = said.strip().lines().findFirst().orElse("lp");
        return Told.not(
                "Máy in A4 không nhận biểu mẫu (" + why + "). Hãy bấm Enter để lưu PDF và báo kỹ thuật viên.",
                "The A4 printer did not take the form (" + why
                        + "). Press Enter to save the PDF, and tell the technician.");
    }

    private static Told silent() {
        return Told.not(
                "Hệ thống in không trả lời. Biểu mẫu có thể đã hoặc chưa được nhận: hãy nhìn máy in trước khi bấm lại.",
                "The print system does not answer. The form may have been taken or not: look at the printer before you press again.");
    }

    private static void forget(@Nullable Path said) {
        try {
            if (said != null) {
                Files.deleteIfExists(said);
            }
        } catch (IOException kept) {
            said.toFile().deleteOnExit();
        }
    }
}
