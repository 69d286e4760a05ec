package vn.tiepnhan.verification;

/** Told now and then how far a long check is; on the thread that checks. */
public interface Progress {
    /** Nobody watches. */
    Progress UNWATCHED = (part, done, all) -> {};

    /** What is gone through. */
    enum Part {
        /** The file as SQLite reads it, told once before, with its bytes. */
        FILE,
        /** The hashes of the log. */
        CHAIN,
        /** The log against the rows it tells of. */
        LOG,
        RECEIPTS
    }

    /** So many of all of a part are done. */
    void at(Part part, long done, long all);
}
