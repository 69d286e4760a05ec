package vn.tiepnhan.profile.foreign;

import vn.tiepnhan.profile.fact.Name;

/** Something that became of a foreign file on its way into a profile. */
public record Note(Code code, String path, Name text) {
    /** What was done. */
    public enum Code {
        /** Not taken over. */
        DROPPED,
        /** Taken over after it was put right. */
        CORRECTED,
        /** Taken over, and to be looked at. */
        DOUBT
    }

    static Note dropped(String path, String vi, String en) {
        return new Note(Code.DROPPED, path, new Name(vi, en));
    }

    static Note corrected(String path, String vi, String en) {
        return new Note(Code.CORRECTED, path, new Name(vi, en));
    }

    static Note doubt(String path, String vi, String en) {
        return new Note(Code.DOUBT, path, new Name(vi, en));
    }
}
