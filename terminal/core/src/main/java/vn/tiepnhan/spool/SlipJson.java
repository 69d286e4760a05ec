package vn.tiepnhan.spool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import vn.tiepnhan.bridge.slip.SlipDocument;

/** A slip document as it is kept with its print job, so that a copy says what the first slip said. */
public final class SlipJson {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private SlipJson() {}

    public static byte[] write(SlipDocument slip) {
        try {
            return JSON.writeValueAsBytes(slip);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a slip is plain data", broken);
        }
    }

    public static SlipDocument read(byte[] json) {
        try {
            return JSON.readValue(json, SlipDocument.class);
        } catch (IOException broken) {
            throw new IllegalArgumentException("no slip document", broken);
        }
    }
}
