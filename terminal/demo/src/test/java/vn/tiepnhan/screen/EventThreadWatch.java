package vn.tiepnhan.screen;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of this process's event thread, measured in processor time of that thread: what they did, whoever else was
 * running on this machine. A busy machine's processor does less in the same time: a task that seems too long is measured
 * against a {@link Yardstick} laid beside it at once. A task in which classes were loaded is kept apart: the launcher maps them from an archive, this
 * class path reads and verifies them one by one; journeys therefore do everything twice, and the second time counts.
 */
public final class EventThreadWatch extends EventQueue {
    /** No task may take longer. */
    public static final long MOST_MILLIS = 50;

    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(15);

    private final Yardstick yardstick = new Yardstick();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong longestFirst = new AtomicLong();
    private final AtomicLong tasks = new AtomicLong();
    private final List<String> slow = new CopyOnWriteArrayList<>();
    private volatile @Nullable Task running;
    private boolean overlooked;

    private EventThreadWatch() {}

    private static final class Task {
        private final Thread thread = Thread.currentThread();
        private volatile String seen = "";
    }

    /** Watches from now on. To be called before the first window. */
    public static EventThreadWatch start() {
        EventThreadWatch watch = new EventThreadWatch();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch);
        Thread glances = new Thread(watch::glance, "glances-at-event-thread");
        glances.setDaemon(true);
        glances.start();
        return watch;
    }

    /** Called within a task that is the test's own: it does not count. */
    void overlook() {
        overlooked = true;
    }

    public void forget() {
        longest.set(0);
        longestFirst.set(0);
        slow.clear();
    }

    /** Milliseconds of the longest task in which nothing was loaded. */
    public long longestMillis() {
        return TimeUnit.NANOSECONDS.toMillis(longest.get());
    }

    /** Milliseconds of the longest task in which classes were loaded. */
    public long longestFirstMillis() {
        return TimeUnit.NANOSECONDS.toMillis(longestFirst.get());
    }

    public long tasks() {
        return tasks.get();
    }

    /** Each task that took too long: how long, its event, where it was seen. */
    public List<String> slow() {
        return List.copyOf(slow);
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        Task task = new Task();
        running = task;
        overlooked = false;
        long loaded = classes.getTotalLoadedClassCount();
        long before = threads.getCurrentThreadCpuTime();
        super.dispatchEvent(event);
        long took = threads.getCurrentThreadCpuTime() - before;
        running = null;
        if (overlooked) {
            return;
        }
        if (TimeUnit.NANOSECONDS.toMillis(took) > MOST_MILLIS) {
            took = (long) (took / yardstick.slowness());
        }
        tasks.incrementAndGet();
        if (classes.getTotalLoadedClassCount() > loaded) {
            longestFirst.accumulateAndGet(took, Math::max);
        } else {
            longest.accumulateAndGet(took, Math::max);
            if (TimeUnit.NANOSECONDS.toMillis(took) > MOST_MILLIS) {
                slow.add(TimeUnit.NANOSECONDS.toMillis(took) + " ms: " + event.paramString() + task.seen);
            }
        }
    }

    /** Where the event thread is when a task lasts: so that whoever reads of it need not guess. */
    private void glance() {
        Task before = null;
        while (true) {
            LockSupport.parkNanos(GLANCE);
            Task now = running;
            if (now != null && now == before) {
                now.seen = now.seen + "\n  " + ours(now.thread);
            }
            before = now;
        }
    }

    private static String ours(Thread thread) {
        List<StackTraceElement> stack = Arrays.asList(thread.getStackTrace());
        List<String> told = stack.stream()
                .filter(frame -> frame.getClassName().startsWith("vn.tiepnhan."))
                .limit(4)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .toList();
        return (stack.isEmpty() ? "" : stack.get(0)) + " " + told;
    }
}
