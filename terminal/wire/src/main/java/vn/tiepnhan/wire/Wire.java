package vn.tiepnhan.wire;

import java.io.IOException;
import java.io.InputStream;

/** Numbers and names of version 1 of the contract; a change of any of them is another version. */
public final class Wire {
    /** The {@code wire} field of every line. */
    public static final int VERSION = 1;

    /** Most lines of one {@code POST /v1/dossiers}. */
    public static final int MAX_LINES = 500;
    /** Most bytes of one {@code POST /v1/dossiers}, after inflation. */
    public static final int MAX_INFLATED_BYTES = 8 << 20;
    /** Most body bytes of one blob PATCH. */
    public static final int MAX_CHUNK_BYTES = 1 << 20;

    public static final String NDJSON = "application/x-ndjson";
    /** Bytes of a blob the centre holds, or where a PATCH begins. */
    public static final String UPLOAD_OFFSET = "Upload-Offset";
    /** {@code ?1} on the last chunk of a blob (a structured-field boolean, RFC 9651). */
    public static final String UPLOAD_COMPLETE = "Upload-Complete";

    private Wire() {}

    /** The contract as an OpenAPI 3.1 document, UTF-8 YAML. */
    public static byte[] openApi() throws IOException {
        try (InputStream in = Wire.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) {
                throw new IOException("openapi.yaml is not packed");
            }
            return in.readAllBytes();
        }
    }
}
