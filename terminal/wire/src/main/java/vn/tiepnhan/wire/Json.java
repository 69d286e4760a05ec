package vn.tiepnhan.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** How records become bytes: fields in the order of the record, no white space, UTF-8; unknown fields are passed over. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot write " + value.getClass(), broken);
        }
    }

    /** @throws WireFormatException if the bytes are not UTF-8, not one JSON value, or not of this type */
    static <T> T read(byte[] bytes, Class<T> type) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            T value = MAPPER.readValue(text, type);
            if (value == null) {
                throw new WireFormatException("null where a " + type.getSimpleName() + " belongs", null);
            }
            return value;
        } catch (CharacterCodingException | JsonProcessingException broken) {
            throw new WireFormatException(
                    "no " + type.getSimpleName() + ": " + broken.getClass().getSimpleName(), broken);
        }
    }
}
