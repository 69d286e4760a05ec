package vn.tiepnhan.bridge.escpos.talk;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;

/**
 * Questions to a printer over one open link, and its answers. Questions are not payload: they put nothing on paper.
 * Whatever is heard, at whatever moment, reaches the one who listens for it; nothing is taken for an answer to a question
 * asked later. One thread.
 */
final class Conversation {
    private final Link link;
    private final Manner manner;
    private final StatusQuestions questions;
    private final StatusParser parser = new StatusParser();
    private Consumer<PrinterAnswer> listener = answer -> {};
    private Consumer<PrinterCondition> watcher = condition -> {};
    private long heardAt = System.nanoTime();
    private boolean held;
    private boolean reportsByItself;

    Conversation(Link link, Manner manner) {
        this.link = link;
        this.manner = manner;
        this.questions = new StatusQuestions(this, manner);
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

    /** How the printer says it is, by {@code DLE EOT}. */
    Told askRealTime() throws LinkException {
        return questions.ask();
    }

    static Duration left(long deadline) {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }
}
