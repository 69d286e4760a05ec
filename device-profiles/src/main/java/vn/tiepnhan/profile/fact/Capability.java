package vn.tiepnhan.profile.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing a device can do or needs, and how we know.
 *
 * @param source the document, issue thread or observation it was taken from
 * @param date of the observation, where that matters
 */
public record Capability<T>(T value, Provenance provenance, String source, @Nullable LocalDate date) {
    /** The source of what holds for most devices. */
    public static final String NOT_SAID = "not said; as is usual";

    /** Before the source of what was taken over from another profile without anybody having said it of this model. */
    public static String takenFrom(String profile) {
        return "as " + profile + ": ";
    }

    /** How far a statement about a device may be trusted, best first. */
    public enum Provenance {
        /** The maker's own document says so. */
        DOCUMENTED,
        /** A device of this model was asked and answered so. */
        PROBED,
        /** People who use this model say so. */
        FIELD,
        /** Nobody said so of this model; it is what is usual. */
        UNVERIFIED
    }

    public Capability(T value, Provenance provenance, String source) {
        this(value, provenance, source, null);
    }

    /** What holds for most devices, where nothing was said of this one. */
    public static <T> Capability<T> usual(T value) {
        return new Capability<>(value, Provenance.UNVERIFIED, NOT_SAID);
    }

    public boolean verified() {
        return provenance != Provenance.UNVERIFIED;
    }
}
