package vn.tiepnhan.image.raster;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/**
 * Two clocks in nanoseconds.
 *
 * @param wall time as people wait for it
 * @param work processor time of the thread that asks: what a page costs, however many others the machine serves meanwhile
 */
public record Stopwatch(LongSupplier wall, LongSupplier work) {
    /** Those of this machine; where it does not count a thread's work, that is the wall's time. */
    public static Stopwatch ofMachine() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
                ? new Stopwatch(System::nanoTime, threads::getCurrentThreadCpuTime)
                : new Stopwatch(System::nanoTime, System::nanoTime);
    }
}
