package vn.tiepnhan.image.raster;

/**
 * When work on a page stops: after so much work of its own thread, so that a loaded machine does not lose what an idle one
 * reads; or, for whoever waits, after {@value #PATIENCE} times as long on the wall. Asked by the thread that works.
 *
 * @param endWork on the watch's work clock
 * @param endWall on its wall clock
 */
public record Deadline(Stopwatch watch, long endWork, long endWall) {
    static final int PATIENCE = 6;

    /** @param nanos of work */
    public static Deadline in(long nanos, Stopwatch watch) {
        return new Deadline(
                watch, watch.work().getAsLong() + nanos, watch.wall().getAsLong() + PATIENCE * nanos);
    }

    public boolean passed() {
        return watch.work().getAsLong() - endWork >= 0 || watch.wall().getAsLong() - endWall >= 0;
    }

    /** @param nanos of work more */
    public Deadline later(long nanos) {
        return new Deadline(watch, endWork + nanos, endWall + PATIENCE * nanos);
    }
}
