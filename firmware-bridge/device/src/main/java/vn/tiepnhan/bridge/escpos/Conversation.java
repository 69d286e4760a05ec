package vn.tiepnhan.bridge.escpos;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.profile.PrinterProfile;

/** Questions to a printer over one open link, and its answers. Questions are not payload: they put nothing on paper. */
final class Conversation {
    private static final byte[] FENCE = {0x1D, 'r', 1};
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Link link;
    private final PrinterProfile profile;
    private final StatusParser parser = new StatusParser();

    Conversation(Link link, PrinterProfile profile) {
        this.link = link;
        this.profile = profile;
    }

    /**
     * Asks what the profile says the printer answers, in one go.
     *
     * @return n → byte; fewer than asked when the printer fell silent
     */
    Map<Integer, Integer> askRealTime() throws LinkException {
        List<Integer> questions = profile.status().realTime().value();
        byte[] bytes = new byte[3 * questions.size()];
        for (int i = 0; i < questions.size(); i++) {
            bytes[3 * i] = 0x10;
            bytes[3 * i + 1] = 0x04;
            bytes[3 * i + 2] = questions.get(i).byteValue();
        }
        drain();
        link.write(bytes, profile.connection().stall());
        Map<Integer, Integer> answers = new TreeMap<>();
        long deadline = System.nanoTime() + profile.status().answer().toNanos();
        while (answers.size() < questions.size()) {
            byte[] come = link.read(left(deadline));
            if (come.length == 0) {
                break;
            }
            for (PrinterAnswer answer : parser.feed(come)) {
                if (answer instanceof PrinterAnswer.RealTime one && answers.size() < questions.size()) {
                    answers.put(questions.get(answers.size()), one.bits());
                }
            }
        }
        return answers;
    }

    void sendFence() throws LinkException {
        link.write(FENCE, profile.connection().stall());
    }

    /**
     * Waits for the answer to a fence that was sent.
     *
     * @param looks told what the printer says of itself whenever it has been silent for a while
     * @return whether it came
     */
    boolean awaitFence(Duration patience, Consumer<PrinterCondition> looks) throws LinkException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            byte[] come = link.read(shorter(BETWEEN_LOOKS, left(deadline)));
            if (fenceIn(come)) {
                return true;
            }
            if (come.length == 0 && System.nanoTime() < deadline && look(looks)) {
                return true;
            }
        }
        return false;
    }

    /** Asks for the real-time status while waiting; the fence may well arrive among the answers. */
    private boolean look(Consumer<PrinterCondition> looks) throws LinkException {
        parser.forget();
        List<Integer> questions = profile.status().realTime().value();
        Map<Integer, Integer> answers = new TreeMap<>();
        long deadline = System.nanoTime() + profile.status().answer().toNanos();
        for (int question : questions) {
            link.write(
                    new byte[] {0x10, 0x04, (byte) question},
                    profile.connection().stall());
        }
        boolean fence = false;
        while (answers.size() < questions.size()) {
            byte[] come = link.read(left(deadline));
            if (come.length == 0) {
                return fence;
            }
            for (PrinterAnswer answer : parser.feed(come)) {
                fence |= answer instanceof PrinterAnswer.Fence;
                if (answer instanceof PrinterAnswer.RealTime one && answers.size() < questions.size()) {
                    answers.put(questions.get(answers.size()), one.bits());
                }
            }
        }
        looks.accept(PrinterCondition.of(answers));
        return fence;
    }

    private boolean fenceIn(byte[] come) {
        boolean fence = false;
        for (PrinterAnswer answer : parser.feed(come)) {
            fence |= answer instanceof PrinterAnswer.Fence;
        }
        return fence;
    }

    /** Throws away what came in unasked, so that an old answer is not taken for a new one. */
    void drain() throws LinkException {
        while (link.read(Duration.ZERO).length > 0) {
            parser.forget();
        }
        parser.forget();
    }

    /** Throws away everything until the line has been quiet for {@code quiet}. */
    void drainUntilQuiet(Duration quiet) throws LinkException {
        while (link.read(quiet).length > 0) {
            parser.forget();
        }
        parser.forget();
    }

    private static Duration left(long deadline) {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
