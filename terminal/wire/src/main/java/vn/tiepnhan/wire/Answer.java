package vn.tiepnhan.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The centre's answer to one line; exactly one of {@code receipt} and {@code reason} is present.
 *
 * @param id as the line said, null when the line could not be read that far
 * @param version as the line said, 0 when it could not be read
 */
public record Answer(
        @Nullable String id, int version, Status status, @Nullable SignedReceipt receipt, @Nullable Reason reason) {
    public enum Status {
        CONFIRMED,
        /** Another digest is stored under this id and version; nothing was overwritten. */
        CONFLICT,
        REJECTED,
        /** Blobs are uploaded first; the line may come again after them. */
        MISSING_BLOBS
    }

    /**
     * @param digest with CONFLICT the digest that is stored, else absent
     * @param missing with MISSING_BLOBS their SHA-256, else absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(String code, String vi, String en, @Nullable String digest, @Nullable List<String> missing) {
        public static Reason of(String code, String vi, String en) {
            return new Reason(code, vi, en, null, null);
        }
    }

    /** The answer line without its line end. */
    public byte[] bytes() {
        return Json.write(this);
    }

    /** @throws WireFormatException if it is none */
    public static Answer read(byte[] line) {
        Answer answer = Json.read(line, Answer.class);
        if (answer.status() == null) {
            throw new WireFormatException("an answer without a status", null);
        }
        return answer;
    }
}
