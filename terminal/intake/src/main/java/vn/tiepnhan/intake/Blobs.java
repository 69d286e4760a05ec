package vn.tiepnhan.intake;

import java.io.IOException;
import java.util.OptionalLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.tiepnhan.intake.store.BlobFolder;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.Wire;

/** {@code /v1/blobs/sha256:<hex>}: HEAD asks how much there is, PATCH appends. */
final class Blobs {
    private static final String PREFIX = "sha256:";

    private final BlobFolder folder;

    Blobs(BlobFolder folder) {
        this.folder = folder;
    }

    void answer(String name, Request request, Response response, Callback callback) throws Refusal, IOException {
        if (!name.startsWith(PREFIX) || !Digest.isSpelledRight(name.substring(PREFIX.length()))) {
            throw Refusal.blobName();
        }
        String sha256 = name.substring(PREFIX.length());
        if (HttpMethod.HEAD.is(request.getMethod())) {
            head(sha256, response, callback);
        } else {
            patch(sha256, request, response, callback);
        }
    }

    private void head(String sha256, Response response, Callback callback) throws Refusal, IOException {
        OptionalLong size = folder.sizeOf(sha256);
        if (size.isPresent()) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, size.getAsLong());
            Reply.empty(response, callback, HttpStatus.OK_200);
            return;
        }
        OptionalLong offset = folder.offsetOf(sha256);
        if (offset.isEmpty()) {
            throw Refusal.unknownBlob();
        }
        response.getHeaders().put(Wire.UPLOAD_OFFSET, offset.getAsLong());
        Reply.empty(response, callback, HttpStatus.NO_CONTENT_204);
    }

    private void patch(String sha256, Request request, Response response, Callback callback)
            throws Refusal, IOException {
        long offset = offset(request);
        boolean last = last(request);
        try (BlobFolder.Upload upload = folder.begin(sha256)) {
            Body.Chunk chunk = Body.chunk(request);
            if (offset + chunk.bytes().length > BlobFolder.MAX_BYTES) {
                throw Refusal.blobTooBig();
            }
            OptionalLong complete = folder.sizeOf(sha256);
            if (complete.isPresent()) {
                conflict(response, callback, complete.getAsLong(), true);
                return;
            }
            BlobFolder.Appended appended = upload.append(offset, chunk.bytes());
            if (appended.kind() != BlobFolder.Appended.Kind.DONE) {
                conflict(response, callback, appended.offset(), false);
                return;
            }
            if (!chunk.whole()) {
                throw Refusal.cut();
            }
            if (last && !upload.complete()) {
                throw Refusal.wrongHash();
            }
            response.getHeaders().put(Wire.UPLOAD_OFFSET, appended.offset());
            Reply.empty(response, callback, HttpStatus.NO_CONTENT_204);
        }
    }

    private static void conflict(Response response, Callback callback, long right, boolean complete) {
        response.getHeaders().put(Wire.UPLOAD_OFFSET, right);
        response.getHeaders().put(Wire.UPLOAD_COMPLETE, complete ? "?1" : "?0");
        Reply.refuse(response, callback, Refusal.offset(right));
    }

    private static long offset(Request request) throws Refusal {
        String text = request.getHeaders().get(Wire.UPLOAD_OFFSET);
        if (text == null || !text.strip().matches("[0-9]{1,15}")) {
            throw Refusal.header(Wire.UPLOAD_OFFSET);
        }
        return Long.parseLong(text.strip());
    }

    private static boolean last(Request request) throws Refusal {
        String text = request.getHeaders().get(Wire.UPLOAD_COMPLETE);
        if (text == null || text.strip().equals("?0")) {
            return false;
        }
        if (!text.strip().equals("?1")) {
            throw Refusal.header(Wire.UPLOAD_COMPLETE);
        }
        return true;
    }
}
