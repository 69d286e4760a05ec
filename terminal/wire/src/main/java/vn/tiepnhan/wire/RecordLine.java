package vn.tiepnhan.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something else that happened at a counter, as it travels: a result handed over, a problem a unit told of. One JSON object
 * on one line, written once with the act itself; the stored bytes are sent, digested and signed for as they are. Records
 * have a gap-free sequence of their own and one version; exactly one of {@code handOver} and {@code problem} is there.
 *
 * @param wire {@link Wire#VERSION}
 * @param kind {@code HAND_OVER} or {@code PROBLEM}; readers keep kinds they do not know
 * @param id UUIDv7, lower case
 * @param version always 1
 * @param terminal id of the terminal
 * @param sequence the terminal's gap-free sequence of records, from 1; not that of its dossiers
 * @param unit mã đơn vị, empty where none was named
 * @param blobs pictures that belong to it; they are uploaded first
 * @param audit head of the terminal's audit log after the record's own entry
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RecordLine(
        int wire,
        String kind,
        String id,
        int version,
        String terminal,
        long sequence,
        RecordedAt recordedAt,
        String officer,
        String unit,
        @Nullable HandOver handOver,
        @Nullable Problem problem,
        List<DossierLine.Blob> blobs,
        DossierLine.AuditHead audit) {
    public static final String HAND_OVER = "HAND_OVER";
    public static final String PROBLEM = "PROBLEM";

    public RecordLine {
        blobs = blobs == null ? List.of() : List.copyOf(blobs);
        if (version != 1 || sequence < 1) {
            throw new IllegalArgumentException("a record has one version, and sequences count from 1");
        }
    }

    /**
     * @param wall local date and time, ISO 8601 without zone
     * @param quality SYNCED, HELD or FLOOR; empty where it was not looked at
     */
    public record RecordedAt(String wall, String zone, String quality) {}

    /**
     * A result that left the office, or was held back.
     *
     * @param receipt number of the receipt, null for a dossier that was filed elsewhere
     * @param dossier id of the dossier at the centre, null like the receipt
     * @param notice number of the notice 03/TB-TS brought, or empty
     * @param done whether the result left the office
     * @param rule R5, R6, R10 …
     * @param cancelled why an order to return by post or electronically was cancelled, or empty
     * @param missing what was still lacking, in Vietnamese
     */
    public record HandOver(
            @Nullable String receipt,
            @Nullable String dossier,
            String procedure,
            String notice,
            boolean done,
            String outcome,
            String rule,
            String profile,
            String profileVersion,
            String collector,
            String cancelled,
            boolean paperSet,
            List<Card> cards,
            List<String> missing) {
        public HandOver {
            cards = cards == null ? List.of() : List.copyOf(cards);
            missing = missing == null ? List.of() : List.copyOf(missing);
        }
    }

    /** @param state COLLECTED, NOT_COLLECTED, EXPIRED or MISSING; {@code reason} says why it was not collected */
    public record Card(int n, String name, String number, String state, String reason) {}

    /** @param likeness the same for records of the same trouble, whoever told it: 64 hex digits */
    public record Problem(String software, String version, String symptom, String contact, String likeness) {}

    /** The line without its line end. */
    public byte[] bytes() {
        return Json.write(this);
    }

    /** @throws WireFormatException if it is no record line; unknown fields are no reason */
    public static RecordLine read(byte[] line) {
        return Json.read(line, RecordLine.class);
    }
}
