package vn.tiepnhan.profile.probe;

import vn.tiepnhan.profile.fact.Name;

/**
 * Where a printer and its profile differ.
 *
 * @param path of the statement, as in the profile
 * @param question hex
 * @param expected what the profile says
 * @param got what came, hex, or {@link #SILENCE}
 */
public record Difference(Code code, String path, String question, String expected, String got, Name text) {
    /** Stands for an answer that did not come, or is not to come. */
    public static final String SILENCE = "silence";

    /** In which way. */
    public enum Code {
        /** The profile promises an answer and there is none. */
        SILENT,
        /** The profile knows of no answer and there is one. */
        MORE,
        /** Something came that is no such answer. */
        NONSENSE,
        /** The printer calls itself by another name; its name is not to be trusted anyway. */
        OTHER_NAME,
        /** It was not ready while it was asked: the answers hold, but look again. */
        NOT_READY
    }
}
