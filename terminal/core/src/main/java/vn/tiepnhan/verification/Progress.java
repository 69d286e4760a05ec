package vn.tiepnhan.verification;

/** Told now and then how far a long check is; on the thread that checks. */
public interface Progress {
    /** Nobody watches. */
    Progress UNWATCHED = (part, done, all) -> {};

    /** What is gone through. */
    enum Part {
        LOG,
        RECEIPTS
    }

    /** So many of all of a part are done. */
    void at(Part part, long done, long all);
}
