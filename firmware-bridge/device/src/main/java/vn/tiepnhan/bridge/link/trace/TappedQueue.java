package vn.tiepnhan.bridge.link.trace;

import java.time.Duration;
import java.util.List;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.QueueLink;

/** As {@link TappedLink}, for a queue. */
final class TappedQueue extends TappedLink implements QueueLink {
    private final QueueLink queue;

    TappedQueue(QueueLink queue, Tap tap) {
        super(queue, tap);
        this.queue = queue;
    }

    @Override
    public List<Cause> troubles() throws LinkException {
        return queue.troubles();
    }

    @Override
    public Handed handOver(Duration patience) {
        return queue.handOver(patience);
    }
}
