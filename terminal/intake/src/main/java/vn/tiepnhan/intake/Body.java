package vn.tiepnhan.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import vn.tiepnhan.wire.Wire;

/** Request bodies within their limits. */
final class Body {
    /** Bytes of a chunk; {@code whole} false when the client went away before its end. */
    record Chunk(byte[] bytes, boolean whole) {}

    private Body() {}

    /** @throws Refusal if there are more bytes than a chunk may have */
    static Chunk chunk(Request request) throws Refusal {
        if (request.getLength() > Wire.MAX_CHUNK_BYTES) {
            throw Refusal.chunkTooBig();
        }
        InputStream in = Content.Source.asInputStream(request);
        byte[] buffer = new byte[Wire.MAX_CHUNK_BYTES + 1];
        int filled = 0;
        boolean whole = true;
        try {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer, filled, buffer.length - filled)) {
                filled += n;
            }
        } catch (IOException cut) {
            whole = false;
        }
        if (filled > Wire.MAX_CHUNK_BYTES) {
            throw Refusal.chunkTooBig();
        }
        return new Chunk(Arrays.copyOf(buffer, filled), whole);
    }

    /**
     * Takes what a refused request still sends, within reason: a client that is cut off while it sends never reads the
     * answer. One that waits for 100 Continue has not sent it.
     */
    static void drain(Request request) {
        if (request.getHeaders().contains(HttpHeader.EXPECT)) {
            return;
        }
        try {
            Content.Source.asInputStream(request).skipNBytes(2L * Wire.MAX_INFLATED_BYTES);
        } catch (IOException ended) {
            return;
        }
    }

    /**
     * The lines of an NDJSON body without their line ends; blank lines do not count.
     *
     * @throws Refusal if the framing is broken or the client went away
     */
    static List<byte[]> lines(Request request) throws Refusal {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (type != null && !type.split(";", 2)[0].strip().equalsIgnoreCase(Wire.NDJSON)) {
            throw Refusal.contentType();
        }
        List<byte[]> lines;
        try {
            lines = split(inflated(request));
        } catch (IOException gone) {
            throw Refusal.cut();
        }
        if (lines.isEmpty() || lines.size() > Wire.MAX_LINES) {
            throw Refusal.lineCount(lines.size());
        }
        return lines;
    }

    private static byte[] inflated(Request request) throws Refusal, IOException {
        HttpField encoding = request.getHeaders().getField(HttpHeader.CONTENT_ENCODING);
        String name = encoding == null
                ? "identity"
                : String.valueOf(encoding.getValue()).strip().toLowerCase(Locale.ROOT);
        InputStream body = Content.Source.asInputStream(request);
        byte[] bytes =
                switch (name) {
                    case "identity" -> body.readNBytes(Wire.MAX_INFLATED_BYTES + 1);
                    case "gzip", "x-gzip" -> gunzip(body);
                    default -> throw Refusal.contentEncoding();
                };
        if (bytes.length > Wire.MAX_INFLATED_BYTES) {
            throw Refusal.bodyTooBig();
        }
        return bytes;
    }

    /** Stops inflating one byte beyond the limit, whatever the stream would still give. */
    private static byte[] gunzip(InputStream body) throws Refusal, IOException {
        try {
            return new GZIPInputStream(body).readNBytes(Wire.MAX_INFLATED_BYTES + 1);
        } catch (ZipException | EOFException broken) {
            throw Refusal.notGzip();
        }
    }

    private static List<byte[]> split(byte[] body) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= body.length; i++) {
            if (i == body.length || body[i] == '\n') {
                int end = i > start && body[i - 1] == '\r' ? i - 1 : i;
                byte[] line = Arrays.copyOfRange(body, start, end);
                if (!isBlank(line)) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
