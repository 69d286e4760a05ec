package vn.tiepnhan.data;

import vn.tiepnhan.dossier.Wording;

/** A value that refuses what it was made of, said so that the row it came from can be put before it. */
public final class BadValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    public BadValue(String vi, String en) {
        super(en);
        this.wording = new Wording(vi, en);
    }

    /** What was said, whoever said it. */
    static Wording wordingOf(RuntimeException refused) {
        return refused instanceof BadValue bad
                ? bad.wording
                : new Wording("giá trị không dùng được (" + refused.getMessage() + ")", "" + refused.getMessage());
    }
}
