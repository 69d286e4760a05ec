package vn.tiepnhan.bridge.probe;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A printer's own answers to harmless questions, as they came; what they mean for its profile is for
 * {@code profiles diff} to say. Nothing in it was printed, and nothing was asked that changes the printer.
 *
 * @param profile the profile it was spoken to by
 * @param identity what it says it is: firmware, maker, model, serial, languages; such answers are often borrowed from
 *     another maker's printer and prove nothing
 */
public record ProbeReport(
        int schemaVersion,
        String profile,
        String uri,
        Instant at,
        List<Exchange> answers,
        Map<String, String> identity) {
    public static final int SCHEMA = 1;

    public ProbeReport {
        answers = List.copyOf(answers);
        identity = Map.copyOf(identity);
    }

    /**
     * One question and what came back.
     *
     * @param request hex, spaced; the four bytes of a process id as they were chosen
     * @param reply hex, spaced; empty for silence
     */
    public record Exchange(String request, String reply) {}
}
