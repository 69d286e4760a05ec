package vn.tiepnhan.bridge.cli.verb;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;

/** What became of a slip, for people and programs. */
public final class OutcomeReport {
    private OutcomeReport() {}

    /** Tells it, and answers with the exit code that says the same. */
    public static int show(PrintOutcome outcome, Output output) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("evidence", outcome.evidence());
        document.put("detail", outcome.cause());
        document.put("payloadBytes", outcome.payloadBytes());
        document.put("firstByteNanos", outcome.firstByteNanos());
        document.put("timing", outcome.timing());
        output.document(document);
        output.line(outcome.evidence() + ": " + inWords(outcome.evidence(), output));
        if (outcome.cause() != null) {
            output.line(output.say(outcome.cause()));
        }
        return outcome.evidence().settled() ? Verb.DONE : Verb.WAITING;
    }

    private static String inWords(Evidence evidence, Output output) {
        return switch (evidence) {
            case NOT_SENT -> output.say("chưa gửi gì đến máy in", "nothing was sent to the printer");
            case UNKNOWN -> output.say("không rõ đã in chưa, hãy xem giấy", "nobody knows: look at the paper");
            case BYTES_ACCEPTED ->
                output.say("đã gửi hết, máy in không báo lại", "sent; the printer does not report back");
            case PROCESSED -> output.say("máy in đã xử lý xong", "processed by the printer");
            case PRINTED -> output.say("đã in xong", "printed");
            case CUT_FAULT_FREE -> output.say("đã in và cắt giấy", "printed and cut");
        };
    }
}
