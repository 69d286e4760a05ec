package vn.tiepnhan.store;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.sql.StoreException;

/**
 * Copies what is committed from the log into the database, beside the receiving: on a memory card that takes longer than
 * everything else an act does, and nobody at the counter should wait for it. A checkpoint only ever moves what is durable
 * already; one that fails or falls behind is caught up by the next, or by the writer itself when the log has grown too
 * long.
 *
 * <p>What was written meanwhile, a few pages, is copied while no act begins. The log is then copied whole, and the next act
 * writes over its beginning: a disk syncs that sooner than a file that grows, whose new length is one more thing to write.
 */
final class Checkpoints implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    /** Acts after which it is worth while: most of their pages are the same ones, and are copied once. */
    private static final int ACTS = 64;

    private final Session session;
    private final Lock writing;
    private final Semaphore due = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "store-checkpoint");
    private int acts;
    private volatile boolean closing;

    /**
     * @param session a connection of its own, closed with this
     * @param writing held by whoever writes
     */
    Checkpoints(Session session, Lock writing) {
        this.session = session;
        this.writing = writing;
        thread.setDaemon(true);
        thread.start();
    }

    /** Another act was committed; called by one thread at a time. */
    void committed() {
        if (++acts >= ACTS) {
            acts = 0;
            due.release();
        }
    }

    private void run() {
        try {
            while (!closing) {
                due.acquire();
                due.drainPermits();
                if (!closing) {
                    checkpoint();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            session.close();
        }
    }

    private void checkpoint() {
        try {
            session.number("PRAGMA wal_checkpoint(PASSIVE)");
            writing.lock();
            try {
                session.number("PRAGMA wal_checkpoint(PASSIVE)");
            } finally {
                writing.unlock();
            }
        } catch (StoreException failed) {
            LOG.warn("the log could not be moved into the store now; nothing is lost, it is tried again later", failed);
        }
    }

    @Override
    public void close() {
        closing = true;
        due.release();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
