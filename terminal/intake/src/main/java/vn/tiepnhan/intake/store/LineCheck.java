package vn.tiepnhan.intake.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.wire.Answer;
import vn.tiepnhan.wire.Answer.Reason;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.DossierLine.Blob;
import vn.tiepnhan.wire.Wire;

/**
 * Looks at one line as a stranger's: unknown fields pass, what the centre must know is required. An id may be a UUID of
 * any version; ours are version 7.
 */
final class LineCheck {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern OFFICE = Pattern.compile("[0-9A-Z]{5}");
    private static final int MAX_NAME = 64;

    /** Either a good line or the answer that refuses it. */
    record Outcome(@Nullable CheckedLine line, @Nullable Answer refusal) {}

    private LineCheck() {}

    static Outcome check(byte[] bytes) {
        JsonNode node = parse(bytes);
        try {
            return new Outcome(read(bytes, node), null);
        } catch (BadLine bad) {
            return new Outcome(null, new Answer(idOf(node), versionOf(node), Answer.Status.REJECTED, null, bad.reason));
        }
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return JSON.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException | JsonProcessingException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private static CheckedLine read(byte[] bytes, JsonNode node) throws BadLine {
        if (!node.isObject()) {
            throw new BadLine(Reasons.notReadable());
        }
        need(node, "wire", JsonNode::isIntegralNumber);
        if (node.path("wire").asLong() != Wire.VERSION) {
            throw new BadLine(Reasons.otherWire());
        }
        String id = text(node, "id", UUID.asMatchPredicate());
        int version = (int) number(node, "version", Integer.MAX_VALUE);
        String terminal = text(node, "terminal", LineCheck::isName);
        long sequence = number(node, "sequence", Long.MAX_VALUE);
        String receipt = text(node, "receipt", LineCheck::isName);
        need(node, "receivedAt", JsonNode::isObject);
        String receivedAt = text(node.path("receivedAt"), "wall", LineCheck::isName);
        need(node, "decision", JsonNode::isObject);
        String outcome = text(node.path("decision"), "outcome", LineCheck::isName);
        need(node, "dossier", JsonNode::isObject);
        String office = node.path("dossier").path("office").asText("");
        return new CheckedLine(
                bytes,
                Digest.of(bytes),
                id,
                version,
                previous(node, version),
                terminal,
                sequence,
                receipt,
                outcome,
                receivedAt,
                OFFICE.matcher(office).matches() ? office : null,
                blobs(node.path("blobs")));
    }

    private static @Nullable String previous(JsonNode node, int version) throws BadLine {
        if (version == 1) {
            need(node, "previous", v -> v.isMissingNode() || v.isNull());
            return null;
        }
        return text(node, "previous", Digest::isSpelledRight);
    }

    private static List<Blob> blobs(JsonNode array) throws BadLine {
        if (array.isMissingNode() || array.isNull()) {
            return List.of();
        }
        if (!array.isArray()) {
            throw new BadLine(Reasons.field("blobs"));
        }
        List<Blob> blobs = new ArrayList<>();
        for (JsonNode blob : array) {
            String sha256 = text(blob, "sha256", Digest::isSpelledRight);
            need(blob, "bytes", v -> v.isIntegralNumber() && v.canConvertToLong() && v.asLong() >= 0);
            blobs.add(new Blob(
                    sha256,
                    blob.path("bytes").asLong(),
                    blob.path("mediaType").asText(""),
                    blob.path("role").asText("")));
        }
        return blobs;
    }

    private static String text(JsonNode node, String field, Predicate<String> good) throws BadLine {
        need(node, field, v -> v.isTextual() && good.test(v.asText()));
        return node.path(field).asText();
    }

    private static long number(JsonNode node, String field, long max) throws BadLine {
        need(node, field, v -> v.isIntegralNumber() && v.canConvertToLong() && v.asLong() >= 1 && v.asLong() <= max);
        return node.path(field).asLong();
    }

    private static void need(JsonNode node, String field, Predicate<JsonNode> good) throws BadLine {
        if (!good.test(node.path(field))) {
            throw new BadLine(Reasons.field(field));
        }
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= MAX_NAME && text.chars().noneMatch(Character::isISOControl);
    }

    private static @Nullable String idOf(JsonNode node) {
        JsonNode id = node.path("id");
        return id.isTextual() && isName(id.asText()) ? id.asText() : null;
    }

    private static int versionOf(JsonNode node) {
        return node.path("version").isInt() ? node.path("version").asInt() : 0;
    }

    private static final class BadLine extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Reason reason;

        BadLine(Reason reason) {
            super(reason.code(), null, false, false);
            this.reason = reason;
        }
    }
}
