package vn.tiepnhan.bridge.sim;

import java.util.Locale;

/**
 * What ails a simulated printer.
 *
 * @param at byte of the job (status questions not counted) from which it does; 0 for at once
 */
public record Fault(Kind kind, long at) {
    public static final Fault NONE = new Fault(Kind.NONE, 0);

    /** The faults there are, spelled on the command line in lower case with hyphens. */
    public enum Kind {
        NONE,
        PAPER_OUT,
        NEAR_END,
        COVER,
        JAM,
        SILENT,
        SLOW,
        CUT
    }

    public Fault {
        if (at < 0) {
            throw new IllegalArgumentException("at=" + at);
        }
    }

    /** @param word {@code paper-out}, {@code none} … and {@code &at=N} behind it if wanted */
    public static Fault parse(String word) {
        String[] parts = word.strip().split("&at=", 2);
        String name = parts[0].toUpperCase(Locale.ROOT).replace('-', '_');
        try {
            return new Fault(Kind.valueOf(name), parts.length == 1 ? 0 : Long.parseLong(parts[1]));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("fault=" + word, unknown);
        }
    }

    boolean acts(Kind which, long position) {
        return kind == which && position >= at;
    }
}
