package vn.tiepnhan.approval;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a supervisor is asked to approve. Its exact JSON bytes are kept; maker and checker both sign their SHA-256.
 *
 * @param draft id of the draft
 * @param maker login of the officer who asks
 * @param content SHA-256 of all of the draft, lower-case hex: pages and evidence are in it by their digests
 */
@JsonPropertyOrder({
    "approval",
    "draft",
    "maker",
    "office",
    "profile",
    "profileVersion",
    "rule",
    "unit",
    "procedure",
    "bodyCrc",
    "content"
})
public record Statement(
        int approval,
        String draft,
        String maker,
        String office,
        String profile,
        String profileVersion,
        String rule,
        String unit,
        String procedure,
        String bodyCrc,
        String content) {
    /** Version of this form. */
    public static final int FORM = 1;

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a statement is plain text", impossible);
        }
    }

    /** @throws IllegalArgumentException when the bytes are no statement */
    public static Statement read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Statement.class);
        } catch (IOException broken) {
            throw new IllegalArgumentException("not a statement of approval", broken);
        }
    }

    /** SHA-256, 32 bytes. */
    public static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
