package vn.tiepnhan.store;

/** Told of each point at which a power cut would matter; crash drills stop the process there. */
public interface Steps {
    Steps UNWATCHED = step -> {};

    void reached(Step step);

    /** In the order in which receiving and printing pass them. */
    enum Step {
        BEFORE_BLOBS,
        AFTER_BLOBS,
        BEFORE_COMMIT,
        AFTER_COMMIT,
        BEFORE_PRINT,
        PRINT_ANNOUNCED,
        AFTER_PRINT,
        PRINT_RECORDED
    }
}
