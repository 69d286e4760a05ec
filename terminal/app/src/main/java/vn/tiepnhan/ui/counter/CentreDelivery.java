package vn.tiepnhan.ui.counter;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.outbox.BackOff;
import vn.tiepnhan.outbox.Delivery;
import vn.tiepnhan.outbox.DeliveryLoop;
import vn.tiepnhan.outbox.DeliveryReport;
import vn.tiepnhan.outbox.centre.SyncException;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.state.CentreLink;

/** Delivers to the centre on a thread of its own for as long as the desk is open, and says how the centre was met. */
final class CentreDelivery implements AutoCloseable {
    private static final String NOT_ADMITTED = "NOT_ADMITTED";
    private static final long LAST_PASS_SECONDS = 3;
    private static final Wording BROKEN = new Wording(
            "Chưa gửi được về trung tâm; hồ sơ vẫn nằm trong hàng chờ, chi tiết đã ghi vào nhật ký. Hãy báo kỹ thuật viên.",
            "Nothing can be delivered to the centre; dossiers stay queued, the log has the details. Tell the technician.");

    private final Centre centre;
    private final Store store;
    private final DeliveryLoop loop;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "centre-delivery");
        made.setDaemon(true);
        return made;
    });
    private volatile CentreLink link = CentreLink.TRYING;
    private @Nullable Delivery way;

    private CentreDelivery(Centre centre, Store store) {
        this.centre = centre;
        this.store = store;
        this.loop = new DeliveryLoop(this::pass, new BackOff(new SecureRandom()), report -> {});
    }

    static CentreDelivery start(Centre centre, Store store) {
        CentreDelivery delivery = new CentreDelivery(centre, store);
        delivery.thread.execute(delivery.loop);
        return delivery;
    }

    CentreLink link() {
        return link;
    }

    /** Something was stored; see {@link DeliveryLoop#wake()}. */
    void wake() {
        loop.wake();
    }

    /** On the delivery's thread. What it throws is logged by the loop, which comes back after a while. */
    private DeliveryReport pass() throws IOException {
        try {
            Delivery known = way == null ? centre.delivery(store) : way;
            way = known;
            DeliveryReport report = known.run();
            link = met(report.trouble());
            return report;
        } catch (SyncException wrong) {
            link = CentreLink.refused(wrong.wording());
            throw wrong;
        } catch (IOException | RuntimeException broken) {
            link = CentreLink.refused(BROKEN);
            throw broken;
        }
    }

    private static CentreLink met(@Nullable Problem trouble) {
        if (trouble == null) {
            return CentreLink.REACHED;
        }
        return trouble.code().equals(NOT_ADMITTED)
                ? CentreLink.refused(trouble.wording())
                : CentreLink.offline(trouble.wording());
    }

    /** Lets the pass that runs end, if it ends soon; what it did not bring stays queued. */
    @Override
    public void close() {
        loop.close();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_PASS_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
                thread.awaitTermination(LAST_PASS_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
        centre.close();
    }
}
