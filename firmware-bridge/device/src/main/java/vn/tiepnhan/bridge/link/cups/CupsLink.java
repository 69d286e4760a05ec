package vn.tiepnhan.bridge.link.cups;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.QueueLink;
import vn.tiepnhan.bridge.link.cups.IppMessage.Answer;

/**
 * A raw queue of CUPS. "Completed" there means that the bytes were sent, so nothing better than BYTES_ACCEPTED is told. A
 * job that waits too long is taken back; one that had begun by then is UNKNOWN.
 */
public final class CupsLink implements QueueLink {
    /** {@code queue}, or {@code //host:port/queue}. */
    public static final String ADDRESS = "(?://(?<server>[^/]+:\\d{1,5})/)?(?<queue>[A-Za-z0-9_.-]{1,127})";

    private static final Pattern PARTS = Pattern.compile(ADDRESS);
    private static final String USUAL_SERVER = "localhost:631";
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int PRINTER_STOPPED = 5;

    private final CupsQueue queue;
    private final ByteArrayOutputStream job = new ByteArrayOutputStream();

    /** States of a job, by their number in IPP (RFC 8011, 5.3.7). */
    private enum JobState {
        PENDING,
        HELD,
        PROCESSING,
        STOPPED,
        CANCELED,
        ABORTED,
        COMPLETED;

        static JobState of(Answer answer) throws IOException {
            String number = answer.first("job-state");
            if (!number.matches("[3-9]")) {
                throw new IOException("job-state " + number);
            }
            return values()[Integer.parseInt(number) - 3];
        }

        boolean over() {
            return this == CANCELED || this == ABORTED || this == COMPLETED;
        }

        boolean untouched() {
            return this == PENDING || this == HELD;
        }
    }

    private CupsLink(CupsQueue queue) {
        this.queue = queue;
    }

    /** @param address as {@link #ADDRESS} */
    public static Link open(String address) throws LinkException {
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) {
            throw LinkException.absent(address, null);
        }
        String server = parts.group("server");
        CupsQueue queue = new CupsQueue(server == null ? USUAL_SERVER : server, parts.group("queue"));
        CupsLink link = new CupsLink(queue);
        link.troubles();
        return link;
    }

    @Override
    public List<Cause> troubles() throws LinkException {
        try {
            Answer printer = queue.printer();
            if (!printer.ok()) {
                return List.of(CupsCauses.noQueue(queue, printer.status()));
            }
            boolean stopped = printer.first("printer-state").equals(String.valueOf(PRINTER_STOPPED));
            boolean accepts = printer.first("printer-is-accepting-jobs").equals("true");
            return stopped || !accepts
                    ? List.of(CupsCauses.stopped(queue, printer.first("printer-state-reasons")))
                    : List.of();
        } catch (IOException gone) {
            throw LinkException.named(LinkException.Kind.ABSENT, queue.toString(), CupsCauses.absent(queue), gone);
        }
    }

    @Override
    public void write(byte[] bytes, Duration stall) {
        job.writeBytes(bytes);
    }

    @Override
    public Handed handOver(Duration patience) {
        byte[] document = job.toByteArray();
        job.reset();
        try {
            Answer taken = queue.print(document);
            if (!taken.ok()) {
                return new Handed(Evidence.NOT_SENT, CupsCauses.noQueue(queue, taken.status()));
            }
            return follow(Integer.parseInt(taken.first("job-id")), System.nanoTime() + patience.toNanos());
        } catch (ConnectException refused) {
            return new Handed(Evidence.NOT_SENT, CupsCauses.absent(queue));
        } catch (IOException | NumberFormatException broken) {
            return new Handed(Evidence.UNKNOWN, CupsCauses.unsure(queue, String.valueOf(broken.getMessage())));
        }
    }

    private Handed follow(int id, long deadline) throws IOException {
        JobState state = JobState.of(queue.job(id));
        boolean untouched = state.untouched();
        while (!state.over() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK.toNanos());
            state = JobState.of(queue.job(id));
            untouched &= state.untouched();
        }
        if (state == JobState.COMPLETED) {
            return new Handed(Evidence.BYTES_ACCEPTED, CupsCauses.done(queue));
        }
        String why = queue.job(id).first("job-state-reasons");
        if (!state.over()) {
            state = takeBack(id);
        }
        return untouched && state == JobState.CANCELED
                ? new Handed(Evidence.NOT_SENT, CupsCauses.takenBack(queue, why))
                : new Handed(Evidence.UNKNOWN, CupsCauses.unsure(queue, why));
    }

    private JobState takeBack(int id) throws IOException {
        queue.cancel(id);
        return JobState.of(queue.job(id));
    }

    @Override
    public byte[] read(Duration wait) {
        return new byte[0];
    }

    @Override
    public boolean answers() {
        return false;
    }

    @Override
    public void close() {
        job.reset();
    }
}
