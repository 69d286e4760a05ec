package vn.tiepnhan.bridge.sim.printer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What ails a simulated printer.
 *
 * @param at byte of the job (status questions not counted) from which it does; 0 for at once
 * @param forMillis after which it is put right again; 0 for never
 * @param rate bytes a second of a slow one; 0 for the usual slowness
 */
public record Fault(Kind kind, long at, long forMillis, long rate) {
    public static final Fault NONE = new Fault(Kind.NONE, 0, 0, 0);

    /** The faults there are, spelled on the command line in lower case with hyphens. */
    public enum Kind {
        NONE,
        /** Stops at paper end. */
        PAPER_OUT,
        /** Goes on, and says that paper runs low. */
        NEAR_END,
        COVER,
        /** The knife is stuck. */
        JAM,
        /** The head is too hot. */
        HOT,
        /** An error it cannot recover from. */
        BROKEN,
        /** Offline, and does not say why. */
        OFFLINE,
        /** Takes bytes, says that all is well, and prints nothing. */
        STUCK,
        /** Prints and answers nothing. */
        SILENT,
        SLOW,
        /** Every answer is random bytes. */
        GARBAGE,
        /** Every answer is 0xFF. */
        ONES,
        /** Every answer comes twice. */
        REPEAT,
        /** Sends back what it gets, as a plug in the wrong hole does. */
        ECHO,
        /** The line is cut. */
        CUT,
        /** Switched off and on: buffer, modes, downloaded letters and the line are lost; {@code for} is how long it is away. */
        REBOOT
    }

    public Fault {
        if (at < 0 || forMillis < 0 || rate < 0) {
            throw new IllegalArgumentException("at=" + at + ", for=" + forMillis + ", rate=" + rate);
        }
    }

    /** @param text {@code paper-out}, {@code none} …, and {@code &at=N}, {@code &for=MILLIS}, {@code &rate=N} behind it */
    public static Fault parse(String text) {
        String[] parts = text.strip().split("&");
        try {
            Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            Fault fault = new Fault(kind, 0, 0, 0);
            for (int i = 1; i < parts.length; i++) {
                fault = fault.with(parts[i]);
            }
            return fault;
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("fault=" + text, unknown);
        }
    }

    private Fault with(String parameter) {
        String[] pair = parameter.split("=", 2);
        if (pair.length != 2) {
            throw new IllegalArgumentException(parameter);
        }
        long value = Long.parseLong(pair[1]);
        return switch (pair[0]) {
            case "at" -> new Fault(kind, value, forMillis, rate);
            case "for" -> new Fault(kind, at, value, rate);
            case "rate" -> new Fault(kind, at, forMillis, value);
            default -> throw new IllegalArgumentException(parameter);
        };
    }

    /** The words of {@link #parse}, for people. */
    public static String words() {
        return Arrays.stream(Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }
}
