package vn.tiepnhan.intake;

import org.eclipse.jetty.http.HttpStatus;

/** A request that is answered with a status and a sentence instead of a result. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String vi;

    private Refusal(int status, String code, String vi, String en) {
        super(en, null, false, false);
        this.status = status;
        this.code = code;
        this.vi = vi;
    }

    int status() {
        return status;
    }

    /** {@code {"error":{"code","vi","en"}}}, as every error of the intake. */
    Document document() {
        return new Document(new Sentence(code, vi, String.valueOf(getMessage())));
    }

    record Document(Sentence error) {}

    record Sentence(String code, String vi, String en) {}

    static Refusal unknownPath() {
        return new Refusal(HttpStatus.NOT_FOUND_404, "NOT_FOUND", "Không có địa chỉ này.", "There is no such path.");
    }

    static Refusal unknownBlob() {
        return new Refusal(
                HttpStatus.NOT_FOUND_404, "UNKNOWN_BLOB", "Trung tâm chưa có ảnh này.", "The centre has no such blob.");
    }

    static Refusal method(String allowed) {
        return new Refusal(
                HttpStatus.METHOD_NOT_ALLOWED_405,
                "METHOD",
                "Địa chỉ này chỉ nhận " + allowed + ".",
                "This path takes " + allowed + " only.");
    }

    static Refusal noToken() {
        return new Refusal(
                HttpStatus.UNAUTHORIZED_401,
                "UNAUTHORIZED",
                "Thiếu mã truy cập hoặc mã không đúng: gửi Authorization: Bearer với mã của thiết bị.",
                "No token, or an unknown one: send Authorization: Bearer with the terminal's token.");
    }

    static Refusal revoked() {
        return new Refusal(
                HttpStatus.FORBIDDEN_403,
                "REVOKED",
                "Mã truy cập của thiết bị đã bị thu hồi: hãy liên hệ trung tâm để được cấp mã mới.",
                "The terminal's token was revoked: ask the centre for a new one.");
    }

    static Refusal contentType() {
        return new Refusal(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
                "CONTENT_TYPE",
                "Nội dung phải là application/x-ndjson.",
                "The content must be application/x-ndjson.");
    }

    static Refusal contentEncoding() {
        return new Refusal(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
                "CONTENT_ENCODING",
                "Chỉ nhận nội dung không nén hoặc nén gzip.",
                "Content is taken plain or with gzip only.");
    }

    static Refusal notGzip() {
        return new Refusal(
                HttpStatus.BAD_REQUEST_400,
                "NOT_GZIP",
                "Nội dung gzip bị hỏng hoặc bị cắt.",
                "The gzip content is broken or cut off.");
    }

    static Refusal cut() {
        return new Refusal(
                HttpStatus.BAD_REQUEST_400,
                "CUT",
                "Nội dung bị cắt giữa chừng: hãy gửi lại.",
                "The body ended before its end: send it again.");
    }

    static Refusal bodyTooBig() {
        return new Refusal(
                HttpStatus.BAD_REQUEST_400,
                "TOO_BIG",
                "Một lần gửi không quá 8 MiB sau khi giải nén: hãy chia nhỏ.",
                "One request holds at most 8 MiB after inflation: send less at once.");
    }

    static Refusal lineCount(int count) {
        return new Refusal(
                HttpStatus.BAD_REQUEST_400,
                "LINE_COUNT",
                "Một lần gửi có từ 1 đến 500 dòng, đây là " + count + ".",
                "One request holds 1 to 500 lines, this one has " + count + ".");
    }

    static Refusal chunkTooBig() {
        return new Refusal(
                HttpStatus.PAYLOAD_TOO_LARGE_413,
                "CHUNK_TOO_BIG",
                "Mỗi phần gửi không quá 1 MiB.",
                "A chunk holds at most 1 MiB.");
    }

    static Refusal blobTooBig() {
        return new Refusal(
                HttpStatus.PAYLOAD_TOO_LARGE_413,
                "BLOB_TOO_BIG",
                "Một ảnh không quá 64 MiB.",
                "A blob holds at most 64 MiB.");
    }

    static Refusal blobName() {
        return new Refusal(
                HttpStatus.BAD_REQUEST_400,
                "BLOB_NAME",
                "Tên ảnh phải là sha256: và 64 chữ số hex thường.",
                "A blob is named sha256: and 64 lower-case hex digits.");
    }

    static Refusal header(String name) {
        return new Refusal(
                HttpStatus.BAD_REQUEST_400,
                "HEADER",
                "Tiêu đề " + name + " thiếu hoặc sai.",
                "The header " + name + " is missing or malformed.");
    }

    static Refusal offset(long right) {
        return new Refusal(
                HttpStatus.CONFLICT_409,
                "OFFSET",
                "Trung tâm đang có " + right + " byte của ảnh này: hãy gửi tiếp từ đó.",
                "The centre holds " + right + " bytes of this blob: go on from there.");
    }

    static Refusal wrongHash() {
        return new Refusal(
                HttpStatus.UNPROCESSABLE_ENTITY_422,
                "WRONG_HASH",
                "Nội dung không khớp với tên ảnh; phần đã gửi bị bỏ, hãy gửi lại từ đầu.",
                "The bytes do not hash to the blob's name; they were dropped, begin again.");
    }

    static Refusal storage() {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE_503,
                "STORAGE",
                "Trung tâm tạm thời không lưu được, chưa nhận gì: hãy gửi lại sau.",
                "The centre cannot store at the moment and took nothing: send it again later.");
    }

    /** What the HTTP layer itself refused. */
    static Refusal http(int status) {
        return new Refusal(
                status,
                "HTTP_" + status,
                "Yêu cầu HTTP không hợp lệ (" + HttpStatus.getMessage(status) + ").",
                "Not a request this server takes (" + HttpStatus.getMessage(status) + ").");
    }
}
