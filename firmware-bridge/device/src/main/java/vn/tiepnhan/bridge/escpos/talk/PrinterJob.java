package vn.tiepnhan.bridge.escpos.talk;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.escpos.PrintData;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.QueueLink;

/** One job on the line: bytes out, proof in. Used once. */
final class PrinterJob {
    private static final byte[] RESET = {0x1B, '@'};
    private static final int ARM = 'a';

    private final Link link;
    private final Conversation talk;
    private final Manner manner;
    private final Fence fence;
    private final Patience patience;
    private final PrintData data;
    private long sent;
    private long firstByteAt = -1;
    private boolean owedAnswers;

    PrinterJob(Link link, Conversation talk, Manner manner, Fence fence, Patience patience, PrintData data) {
        this.link = link;
        this.talk = talk;
        this.manner = manner;
        this.fence = fence;
        this.patience = patience;
        this.data = data;
    }

    PrintResult run(boolean talksBack) {
        try {
            if (!talksBack) {
                send(data.body());
                send(data.ending());
                return link instanceof QueueLink queue
                        ? handedOver(queue.handOver(manner.fenceWait()))
                        : result(Evidence.BYTES_ACCEPTED, PrinterCauses.NOT_ASKED);
            }
            sendBody();
            return manner.proves() ? fenced() : unfenced();
        } catch (LinkException broken) {
            owedAnswers = true;
            Cause complaint = patience.complaint();
            return result(
                    sent == 0 ? Evidence.NOT_SENT : Evidence.UNKNOWN, complaint == null ? broken.reason() : complaint);
        }
    }

    private PrintResult handedOver(QueueLink.Handed handed) {
        sent = handed.evidence() == Evidence.NOT_SENT ? 0 : sent;
        return result(handed.evidence(), handed.cause());
    }

    /** ESC @ disarms automatic status, so it is armed behind it. */
    private void sendBody() throws LinkException {
        byte[] body = data.body();
        boolean arms = manner.processIds() && manner.automatic() != 0;
        boolean resets = body.length > 2 && Arrays.equals(body, 0, 2, RESET, 0, 2);
        int from = arms && resets ? RESET.length : 0;
        send(Arrays.copyOf(body, from));
        if (arms) {
            talk.say(new byte[] {0x1D, ARM, (byte) manner.automatic()});
        }
        send(Arrays.copyOfRange(body, from, body.length));
    }

    private PrintResult fenced() throws LinkException {
        if (!data.cuts()) {
            send(data.ending());
        }
        if (!fence.reached(patience) || patience.linesLost()) {
            owedAnswers = true;
            Cause complaint = patience.complaint();
            return result(Evidence.UNKNOWN, complaint == null ? PrinterCauses.UNCONFIRMED : complaint);
        }
        return data.cuts() ? cut() : result(proof(), null);
    }

    private Evidence proof() {
        return manner.processIds() ? Evidence.PRINTED : Evidence.PROCESSED;
    }

    /** The slip is printed for certain; a fault from here on takes nothing of that back. */
    private PrintResult cut() {
        try {
            send(data.ending());
            boolean reached = fence.reached(patience);
            owedAnswers = !reached;
            Told told = talk.askRealTime();
            PrinterCondition after = told.condition();
            if (reached && told.bits().containsKey(3) && !after.cutterAtFault()) {
                return result(Evidence.CUT_FAULT_FREE, null);
            }
            return result(proof(), after.cutterAtFault() ? after.blocking().get(0) : PrinterCauses.CUT_UNCONFIRMED);
        } catch (LinkException broken) {
            owedAnswers = true;
            return result(proof(), PrinterCauses.CUT_UNCONFIRMED);
        }
    }

    private PrintResult unfenced() throws LinkException {
        send(data.ending());
        Told told = talk.askRealTime();
        PrinterCondition after = told.condition();
        return after.ready()
                ? result(Evidence.BYTES_ACCEPTED, PrinterCauses.NOT_ASKED)
                : result(Evidence.UNKNOWN, after.blocking().get(0));
    }

    private void send(byte[] bytes) throws LinkException {
        for (int from = 0; from < bytes.length; from += manner.piece()) {
            byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + manner.piece()));
            waitForXon();
            try {
                link.write(piece, manner.stall(), this::waitsOn);
            } catch (LinkException broken) {
                sent += broken.accepted();
                throw broken;
            }
            sent += piece.length;
            if (firstByteAt < 0) {
                firstByteAt = System.nanoTime();
            }
            LockSupport.parkNanos(manner.pause().toNanos());
        }
    }

    /** A full printer says why only by itself; without a reason people can mend, a stall is a stall. */
    private boolean waitsOn() throws LinkException {
        talk.hear(Duration.ZERO);
        return patience.waitsForPeople();
    }

    private void waitForXon() throws LinkException {
        talk.hear(Duration.ZERO);
        long deadline = System.nanoTime() + manner.stall().toNanos();
        while (manner.softFlow() && talk.held()) {
            talk.hear(manner.look());
            if (Conversation.left(deadline).isZero() && !patience.waitsForPeople()) {
                throw new LinkException(LinkException.Kind.STALLED, "(XOFF)", 0, null);
            }
        }
    }

    private PrintResult result(Evidence evidence, @Nullable Cause cause) {
        return new PrintResult(manner.capped(evidence), cause, sent, firstByteAt, owedAnswers);
    }
}
