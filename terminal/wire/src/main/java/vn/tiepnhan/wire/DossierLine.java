package vn.tiepnhan.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dossier as it travels: one JSON object on one line. {@link #bytes()} is called once, inside the receiving
 * transaction; from then on the stored bytes are the dossier, and are sent, digested and signed for as they are.
 *
 * @param wire {@link Wire#VERSION}
 * @param id UUIDv7, lower case
 * @param version from 1; each further version is a further line with a sequence of its own
 * @param previous digest of the version before, null for the first
 * @param terminal id of the terminal
 * @param sequence the terminal's gap-free sequence, from 1
 * @param receipt the terminal's receipt number, without separators
 * @param profile rule profile it was decided under
 * @param presenter who stood at the counter
 * @param exception the special case claimed, or null
 * @param blobs pictures that belong to it; they are uploaded first
 * @param audit head of the terminal's audit log before this dossier's own entry, which in turn names this line's digest
 * @param earlier the receipt it supplements, replaces or repeats; absent where none is known
 * @param voided absent unless this version voids the receipt; nothing else differs from the version before
 * @param corrected absent unless this version, or one before it, corrects what the first said; tells of the newest correction
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DossierLine(
        int wire,
        String id,
        int version,
        @Nullable String previous,
        String terminal,
        long sequence,
        String receipt,
        ReceivedAt receivedAt,
        String profile,
        String profileVersion,
        Decision decision,
        DossierContent dossier,
        Presenter presenter,
        @Nullable SpecialCase exception,
        List<Blob> blobs,
        AuditHead audit,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Earlier earlier,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Voided voided,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Corrected corrected) {
    public DossierLine {
        blobs = blobs == null ? List.of() : List.copyOf(blobs);
        if (version < 1 || sequence < 1) {
            throw new IllegalArgumentException("version and sequence count from 1");
        }
        if (previous == null != (version == 1)) {
            throw new IllegalArgumentException("the first version, and only it, has no previous");
        }
    }

    /**
     * When it was received, as the terminal's clocks say.
     *
     * @param wall local date and time, ISO 8601 without zone
     * @param zone IANA name, {@code Asia/Ho_Chi_Minh}
     * @param bootId of this run of the machine; {@code monotonicNanos} compares only within it
     * @param quality SYNCED, HELD or FLOOR
     */
    public record ReceivedAt(String wall, String zone, String bootId, long monotonicNanos, String quality) {}

    /**
     * @param outcome ACCEPT, ACCEPT_PROVISIONAL, … as {@code tiepnhan decide} names them
     * @param rule R1 … R11
     * @param basis {@code act}, {@code design} or null
     */
    public record Decision(String outcome, String rule, @Nullable Act act, @Nullable String basis) {}

    /** Number and date (ISO 8601) are null where the act has none. */
    public record Act(@Nullable String number, @Nullable String date, String issuer, String title) {}

    /** Empty where nobody asked. */
    public record Presenter(String name) {}

    /**
     * Why paper was handed in although electronic filing was due.
     *
     * @param incident SOFTWARE, LINE or OTHER
     * @param approvedBy supervisor, empty for none
     * @param ticket under which the I-VAN or the vendor knows the incident; left out where there is none
     * @param guidance for next time, as the unit's slip says it; left out where none was given
     */
    public record SpecialCase(
            String incident,
            String software,
            String began,
            String description,
            boolean commitment,
            String approvedBy,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String ticket,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String guidance) {}

    /** @param role PAGE or EVIDENCE */
    public record Blob(String sha256, long bytes, String mediaType, String role) {
        public Blob {
            if (!Digest.isSpelledRight(sha256) || bytes < 0) {
                throw new IllegalArgumentException("a blob is named by 64 lower-case hex digits");
            }
        }
    }

    /** @param root RFC 6962 root over the first {@code size} entries, 64 hex digits */
    public record AuditHead(long size, String root) {}

    /** @param relation AGAIN, SUPPLEMENTS, REPLACES or AFTER_REFUSAL; {@code reason} is empty where none is asked for */
    public record Earlier(String relation, String receipt, String reason) {}

    /** @param at local date and time, ISO 8601 without zone */
    public record Voided(String at, String officer, String reason) {}

    /**
     * @param at local date and time, ISO 8601 without zone
     * @param fields what was corrected: {@code unit}, {@code mst}, {@code unitName}, {@code presenter}, {@code description}
     */
    public record Corrected(String at, String officer, String reason, List<String> fields) {
        public Corrected {
            fields = fields == null ? List.of() : List.copyOf(fields);
        }
    }

    /** The line without its line end. */
    public byte[] bytes() {
        return Json.write(this);
    }

    /** @throws WireFormatException if it is no dossier line; unknown fields are no reason */
    public static DossierLine read(byte[] line) {
        return Json.read(line, DossierLine.class);
    }
}
