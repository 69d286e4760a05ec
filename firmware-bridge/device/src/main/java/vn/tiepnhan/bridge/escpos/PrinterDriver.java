package vn.tiepnhan.bridge.escpos;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.profile.PrinterProfile;

/**
 * Speaks ESC/POS with one printer over one open link: preflight, job, proof. Never prints twice and never claims more
 * than it was told: silence or a lost line after the first payload byte is UNKNOWN. One thread, that of the device.
 */
public final class PrinterDriver {
    private static final int CHUNK = 4096;
    private static final Duration QUIET = Duration.ofMillis(120);

    private final Link link;
    private final PrinterProfile profile;
    private final Conversation talk;
    private boolean mayHoldOldAnswers = true;

    public PrinterDriver(Link link, PrinterProfile profile) {
        this.link = link;
        this.profile = profile;
        this.talk = new Conversation(link, profile);
    }

    /**
     * Asks the printer how it is, and makes sure once after opening that no answer to an earlier job is still on its way.
     *
     * @throws LinkException when the line is gone; nothing was printed
     */
    public PrinterCondition preflight() throws LinkException {
        if (!talksBack()) {
            return PrinterCondition.SILENT_BY_NATURE;
        }
        Map<Integer, Integer> answers = talk.askRealTime();
        if (answers.size() < profile.status().realTime().value().size()) {
            return link.answers()
                    ? new PrinterCondition(List.of(PrinterCauses.NO_ANSWER), List.of())
                    : PrinterCondition.SILENT_BY_NATURE;
        }
        PrinterCondition condition = PrinterCondition.of(answers);
        if (condition.ready() && mayHoldOldAnswers && fences() && !synchronised()) {
            return new PrinterCondition(List.of(PrinterCauses.BUSY), condition.warnings());
        }
        return condition;
    }

    /** An idle printer answers a fence at once; whatever it still owed comes before that answer. */
    private boolean synchronised() throws LinkException {
        talk.sendFence();
        if (!talk.awaitFence(profile.status().answer(), condition -> {})) {
            return false;
        }
        talk.drainUntilQuiet(QUIET);
        mayHoldOldAnswers = false;
        return true;
    }

    /**
     * Prints; call only after a {@link #preflight} that found the printer ready.
     *
     * @param looks told of the printer's condition while the job waits for proof
     */
    public PrintResult print(PrintData data, Consumer<PrinterCondition> looks) {
        Job job = new Job(data, looks);
        PrintResult result = job.run();
        mayHoldOldAnswers |= result.linkIsSuspect();
        return result;
    }

    private boolean talksBack() {
        return link.answers() && profile.status().expected();
    }

    private boolean fences() {
        return profile.status().fence().value();
    }

    /** One job on the line. */
    private final class Job {
        private final PrintData data;
        private final Consumer<PrinterCondition> looks;
        private long sent;
        private long firstByteAt = -1;
        private PrinterCondition last = PrinterCondition.SILENT_BY_NATURE;

        Job(PrintData data, Consumer<PrinterCondition> looks) {
            this.data = data;
            this.looks = condition -> {
                last = condition;
                looks.accept(condition);
            };
        }

        PrintResult run() {
            try {
                send(data.body());
                if (!talksBack()) {
                    send(data.ending());
                    return result(Evidence.BYTES_ACCEPTED, PrinterCauses.NOT_ASKED);
                }
                return fences() ? fenced() : unfenced();
            } catch (LinkException broken) {
                Cause cause = last.ready() ? broken.reason() : last.blocking().get(0);
                return result(sent == 0 ? Evidence.NOT_SENT : Evidence.UNKNOWN, cause);
            }
        }

        private PrintResult fenced() throws LinkException {
            if (!data.cuts()) {
                send(data.ending());
            }
            talk.sendFence();
            if (!talk.awaitFence(profile.status().fenceWait(), looks)) {
                return result(
                        Evidence.UNKNOWN,
                        last.ready()
                                ? PrinterCauses.UNCONFIRMED
                                : last.blocking().get(0));
            }
            return data.cuts() ? cut() : result(Evidence.PROCESSED, null);
        }

        /** The slip is printed for certain; a fault from here on takes nothing of that back. */
        private PrintResult cut() {
            try {
                send(data.ending());
                talk.sendFence();
                boolean reached = talk.awaitFence(profile.status().fenceWait(), looks);
                mayHoldOldAnswers |= !reached;
                Map<Integer, Integer> answers = talk.askRealTime();
                PrinterCondition after = PrinterCondition.of(answers);
                boolean cutterTold = answers.containsKey(3);
                if (reached && cutterTold && !after.cutterAtFault()) {
                    return result(Evidence.CUT_FAULT_FREE, null);
                }
                return result(
                        Evidence.PROCESSED,
                        after.cutterAtFault() ? after.blocking().get(0) : PrinterCauses.CUT_UNCONFIRMED);
            } catch (LinkException broken) {
                mayHoldOldAnswers = true;
                return result(Evidence.PROCESSED, PrinterCauses.CUT_UNCONFIRMED);
            }
        }

        private PrintResult unfenced() throws LinkException {
            send(data.ending());
            PrinterCondition after = PrinterCondition.of(talk.askRealTime());
            return after.ready()
                    ? result(Evidence.BYTES_ACCEPTED, PrinterCauses.NOT_ASKED)
                    : result(Evidence.UNKNOWN, after.blocking().get(0));
        }

        private void send(byte[] bytes) throws LinkException {
            for (int from = 0; from < bytes.length; from += CHUNK) {
                byte[] chunk = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + CHUNK));
                try {
                    link.write(chunk, profile.connection().stall());
                } catch (LinkException broken) {
                    sent += broken.accepted();
                    throw broken;
                }
                sent += chunk.length;
                if (firstByteAt < 0) {
                    firstByteAt = System.nanoTime();
                }
                LockSupport.parkNanos(profile.raster().pause().toNanos());
            }
        }

        private PrintResult result(Evidence evidence, @Nullable Cause cause) {
            return new PrintResult(evidence, cause, sent, firstByteAt);
        }
    }
}
