package vn.tiepnhan.profile;

/**
 * One thing a device can do or needs, and how we know.
 *
 * @param source the document, issue thread or observation it was taken from
 */
public record Capability<T>(T value, Provenance provenance, String source) {
    /** How far a statement about a device may be trusted, best first. */
    public enum Provenance {
        DOCUMENTED,
        PROBED,
        FIELD,
        UNVERIFIED
    }
}
