package vn.tiepnhan.bridge.escpos.talk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;

/**
 * Questions to a printer over one open link, and its answers. Questions are not payload: they put nothing on paper.
 * Whatever is heard, at whatever moment, reaches the one who listens for it; nothing is taken for an answer to a question
 * asked later. One thread.
 */
final class Conversation {
    private static final int ATTEMPTS = 3;

    private final Link link;
    private final Manner manner;
    private final StatusParser parser = new StatusParser();
    private Consumer<PrinterAnswer> listener = answer -> {};
    private Consumer<PrinterCondition> watcher = condition -> {};
    private long heardAt = System.nanoTime();
    private boolean held;
    private boolean reportsByItself;

    Conversation(Link link, Manner manner) {
        this.link = link;
        this.manner = manner;
    }

    /** @param newWatcher told what the printer says of itself without being asked */
    void watch(Consumer<PrinterCondition> newWatcher) {
        watcher = newWatcher;
    }

    /** @param newListener hears every answer from now on, besides whoever asked */
    void listen(Consumer<PrinterAnswer> newListener) {
        listener = newListener;
    }

    void listenNoMore() {
        listener = answer -> {};
    }

    /** Whether automatic status has come in over this link. */
    boolean reportsByItself() {
        return reportsByItself;
    }

    /** Whether the printer said XOFF last. */
    boolean held() {
        return held;
    }

    void say(byte[] bytes) throws LinkException {
        link.write(bytes, manner.stall());
    }

    /** What the printer says within that time; empty when it is silent. */
    List<PrinterAnswer> hear(Duration wait) throws LinkException {
        byte[] come = link.read(wait);
        if (come.length == 0) {
            return List.of();
        }
        long now = System.nanoTime();
        if (parser.halfway() && now - heardAt > manner.answer().toNanos()) {
            parser.forget();
        }
        heardAt = now;
        List<PrinterAnswer> answers = parser.feed(come);
        answers.forEach(this::note);
        return answers;
    }

    private void note(PrinterAnswer answer) {
        if (answer instanceof PrinterAnswer.FlowControl flow) {
            held = !flow.mayGoOn();
        } else if (answer instanceof PrinterAnswer.Automatic told) {
            reportsByItself = true;
            watcher.accept(PrinterCondition.of(told));
        }
        listener.accept(answer);
    }

    /**
     * Answers to {@code DLE EOT}, in the order of the questions.
     *
     * @param whole whether there was exactly one for each
     * @param foreign whether what came in was something else, or too much
     */
    record Told(Map<Integer, Integer> bits, boolean whole, boolean foreign) {
        PrinterCondition condition() {
            if (whole) {
                return PrinterCondition.of(bits);
            }
            return new PrinterCondition(List.of(foreign ? PrinterCauses.GARBLED : PrinterCauses.NO_ANSWER), List.of());
        }
    }

    /** Asks what the profile says the printer answers, in one go; again when too many answers came. */
    Told askRealTime() throws LinkException {
        hearOut(Duration.ZERO);
        Told told = askOnce();
        for (int attempt = 1; attempt < ATTEMPTS && !told.whole() && told.foreign(); attempt++) {
            hearOut(manner.quiet());
            told = askOnce();
        }
        return told;
    }

    private Told askOnce() throws LinkException {
        List<Integer> questions = manner.realTime();
        byte[] bytes = new byte[3 * questions.size()];
        for (int i = 0; i < questions.size(); i++) {
            bytes[3 * i] = 0x10;
            bytes[3 * i + 1] = 0x04;
            bytes[3 * i + 2] = questions.get(i).byteValue();
        }
        say(bytes);
        List<Integer> answers = new ArrayList<>();
        boolean foreign = false;
        long deadline = System.nanoTime() + manner.answer().toNanos();
        while (answers.size() < questions.size()) {
            List<PrinterAnswer> heard = hear(left(deadline));
            if (heard.isEmpty() && left(deadline).isZero()) {
                break;
            }
            for (PrinterAnswer answer : heard) {
                if (answer instanceof PrinterAnswer.RealTime one) {
                    answers.add(one.bits());
                }
                foreign |= answer instanceof PrinterAnswer.Stray;
            }
        }
        boolean whole = answers.size() == questions.size();
        Map<Integer, Integer> bits = new TreeMap<>();
        for (int i = 0; whole && i < questions.size(); i++) {
            bits.put(questions.get(i), answers.get(i));
        }
        return new Told(bits, whole, foreign || answers.size() > questions.size());
    }

    /**
     * Hears everything until the line has been quiet for that long, at most as long as an answer may take.
     *
     * @return whether it became quiet
     */
    boolean hearOut(Duration quiet) throws LinkException {
        long deadline = System.nanoTime() + manner.answer().toNanos();
        while (!hear(quiet).isEmpty() || (parser.halfway() && !quiet.isZero())) {
            if (System.nanoTime() > deadline) {
                return false;
            }
        }
        return true;
    }

    static Duration left(long deadline) {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }
}
