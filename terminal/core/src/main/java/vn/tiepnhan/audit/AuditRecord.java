package vn.tiepnhan.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that happened, as it enters the log. Carries ids and codes, and the name of the officer who did it; never what
 * a dossier contains.
 *
 * @param at local time by the terminal's clock, ISO 8601 with its offset
 * @param event RECEIVED, VOIDED, PRINTED, CLOCK …
 * @param actor officer, empty where the terminal acted by itself
 * @param subject receipt number, or what else it was about
 * @param facts further codes, for example the digest of the dossier line
 */
@JsonPropertyOrder({"at", "event", "actor", "subject", "facts"})
public record AuditRecord(String at, String event, String actor, String subject, Map<String, String> facts) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public AuditRecord {
        facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** The exact bytes that are hashed and kept. */
    public byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an audit record is plain text", broken);
        }
    }

    /** Reads bytes made by {@link #bytes}. */
    public static AuditRecord parse(byte[] bytes) {
        try {
            return JSON.readValue(bytes, AuditRecord.class);
        } catch (java.io.IOException broken) {
            throw new IllegalArgumentException("not an audit record", broken);
        }
    }
}
