package vn.tiepnhan.bridge.escpos.talk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.escpos.PrintData;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.QueueLink;
import vn.tiepnhan.bridge.probe.ProbeReport.Exchange;

/**
 * Speaks ESC/POS with one printer over one open link: preflight, job, proof. Never prints twice and never claims more
 * than it was told: silence or a lost line after the first payload byte is UNKNOWN. One thread, that of the device.
 */
public final class PrinterDriver {
    private final Link link;
    private final Manner manner;
    private final Conversation talk;
    private final Fence fence;
    private final ProcessIds ids;
    private boolean mayHoldOldAnswers = true;

    /** @param ids the same for all printers of this program */
    public PrinterDriver(Link link, Manner manner, ProcessIds ids) {
        this.link = link;
        this.manner = manner;
        this.talk = new Conversation(link, manner);
        this.ids = ids;
        this.fence = new Fence(talk, manner, ids);
    }

    /**
     * Asks the printer how it is, and makes sure once after opening that no answer to an earlier job is still on its way.
     *
     * @throws LinkException when the line is gone; nothing was printed
     */
    public PrinterCondition preflight() throws LinkException {
        if (link instanceof QueueLink queue) {
            return new PrinterCondition(queue.troubles(), List.of());
        }
        if (!talksBack()) {
            return PrinterCondition.SILENT_BY_NATURE;
        }
        Told told = talk.askRealTime();
        if (!told.whole()) {
            return link.answers() ? told.condition() : PrinterCondition.SILENT_BY_NATURE;
        }
        PrinterCondition condition = told.condition();
        if (condition.ready() && mayHoldOldAnswers && manner.proves() && !synchronised()) {
            return new PrinterCondition(
                    List.of(fence.noisy() ? PrinterCauses.UNMATCHED : PrinterCauses.BUSY), condition.warnings());
        }
        return condition;
    }

    /** An idle printer answers a fence at once; whatever it still owed comes before that answer. */
    private boolean synchronised() throws LinkException {
        if (!fence.reached(Patience.ofIdle(manner))) {
            return false;
        }
        mayHoldOldAnswers = !(manner.processIds() || talk.hearOut(manner.quiet()));
        return !mayHoldOldAnswers;
    }

    /**
     * Prints; call only after a {@link #preflight} that found the printer ready.
     *
     * @param looks told of the printer's condition while the job waits for proof
     */
    public PrintResult print(PrintData data, Consumer<PrinterCondition> looks) {
        Patience patience = Patience.ofJob(manner, looks);
        talk.watch(patience::saw);
        PrintResult result = new PrinterJob(link, talk, manner, fence, patience, data).run(talksBack());
        talk.watch(looks);
        mayHoldOldAnswers |= result.leavesAnswersBehind();
        return result;
    }

    /**
     * Whether the printer keeps a mark that {@link vn.tiepnhan.bridge.escpos.EscPosCommands#mark} gave it, so that it was
     * not reset since; empty when it does not say. Call with an idle printer.
     */
    public Optional<Boolean> keeps(String mark) throws LinkException {
        return new Marks(talk, manner).keeps(mark);
    }

    /** Asks the printer what it can do; prints nothing. */
    public List<Exchange> probe() throws LinkException {
        mayHoldOldAnswers = true;
        return new Probe(link, manner).ask(ids.next());
    }

    /** What the printer counted, by number; without those it does not tell. Call with an idle printer. */
    public Map<Integer, Long> counters(List<Integer> numbers) throws LinkException {
        mayHoldOldAnswers = true;
        return new Counters(talk, manner).ask(numbers);
    }

    /** What the printer says it is, from what {@link #probe} brought. */
    public static Map<String, String> identity(List<Exchange> exchanges) {
        return Probe.identity(exchanges);
    }

    /** The complaint about a device that answers {@code DLE EOT}, and never as a printer does. */
    public static Optional<Cause> foreign(List<Exchange> exchanges) {
        return Probe.foreign(exchanges) ? Optional.of(PrinterCauses.GARBLED) : Optional.empty();
    }

    /** Has the printer do something beside printing, such as beep; must put nothing on paper. */
    public void command(byte[] bytes) throws LinkException {
        talk.say(bytes);
    }

    /** Whether this model obeys such a recovery. */
    public boolean knows(Recovery way) {
        return manner.recoveries().contains(way);
    }

    /**
     * Leads the printer out of an error; only ever at a person's wish.
     *
     * @return how it is afterwards
     */
    public PrinterCondition recover(Recovery way) throws LinkException {
        mayHoldOldAnswers = true;
        boolean[] cleared = {way != Recovery.CLEAR};
        long deadline = System.nanoTime() + 2 * manner.answer().toNanos();
        talk.listen(answer -> cleared[0] |= answer instanceof PrinterAnswer.Cleared);
        talk.say(way.command());
        while (!cleared[0] && !Conversation.left(deadline).isZero()) {
            talk.hear(Conversation.left(deadline));
        }
        talk.listenNoMore();
        PrinterCondition condition = talk.askRealTime().condition();
        while (!condition.ready() && !Conversation.left(deadline).isZero()) {
            talk.hearOut(manner.look());
            condition = talk.askRealTime().condition();
        }
        return condition;
    }

    /** Whether this printer answers on this line. */
    public boolean talksBack() {
        return link.answers() && manner.talks();
    }
}
