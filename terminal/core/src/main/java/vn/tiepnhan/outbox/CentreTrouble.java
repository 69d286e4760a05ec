package vn.tiepnhan.outbox;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/** The centre did not answer as agreed; what was on its way stays queued. */
final class CentreTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    enum Kind {
        /** No connection, no answer in time, or an answer cut off. */
        UNREACHABLE,
        /** It asks to come back later (503, 429). */
        BUSY,
        /** Something answers that is not the centre, or not in its right mind. */
        STRANGE,
        /** It does not know the token (401), or revoked it (403). */
        NOT_ADMITTED,
        /** It knows no such path: an older centre. */
        NO_SUCH_PATH,
        /** It cannot take this request as it stands (other 4xx). */
        NOT_TAKEN
    }

    private final Kind kind;
    private final transient Wording wording;
    private final transient @Nullable Duration retryAfter;

    private CentreTrouble(Kind kind, String vi, String en, @Nullable Duration retryAfter) {
        super(kind + ": " + en, null, false, false);
        this.kind = kind;
        this.wording = new Wording(vi, en);
        this.retryAfter = retryAfter;
    }

    static CentreTrouble unreachable(String detail) {
        return new CentreTrouble(
                Kind.UNREACHABLE,
                "Chưa kết nối được trung tâm (" + detail
                        + "); hồ sơ vẫn nằm trong hàng chờ. Hãy kiểm tra mạng, máy sẽ gửi lại.",
                "The centre cannot be reached (" + detail
                        + "); dossiers stay queued. Check the network, they are sent again.",
                null);
    }

    static CentreTrouble busy(int status, @Nullable Duration retryAfter) {
        return new CentreTrouble(
                Kind.BUSY,
                "Trung tâm đang bận (HTTP " + status + "); hồ sơ vẫn nằm trong hàng chờ và sẽ được gửi lại.",
                "The centre is busy (HTTP " + status + "); dossiers stay queued and are sent again.",
                retryAfter);
    }

    static CentreTrouble strange(String vi, String en) {
        return new CentreTrouble(
                Kind.STRANGE,
                "Nơi trả lời không đúng là trung tâm (" + vi
                        + "); hồ sơ vẫn nằm trong hàng chờ. Hãy kiểm tra --centre và mạng.",
                "What answers is not the centre as agreed (" + en
                        + "); dossiers stay queued. Check --centre and the network.",
                null);
    }

    static CentreTrouble notAdmitted(int status) {
        return status == 403
                ? new CentreTrouble(
                        Kind.NOT_ADMITTED,
                        "Trung tâm đã thu hồi mã truy cập của thiết bị này; hồ sơ vẫn nằm trong hàng chờ. Hãy xin mã mới.",
                        "The centre revoked this terminal's token; dossiers stay queued. Ask for a new token.",
                        null)
                : new CentreTrouble(
                        Kind.NOT_ADMITTED,
                        "Trung tâm không nhận mã truy cập của thiết bị này; hồ sơ vẫn nằm trong hàng chờ. Hãy kiểm tra"
                                + " --token-file.",
                        "The centre does not know this terminal's token; dossiers stay queued. Check --token-file.",
                        null);
    }

    static CentreTrouble notTaken(int status) {
        return new CentreTrouble(
                Kind.NOT_TAKEN,
                "Trung tâm không nhận được nội dung này (HTTP " + status + ").",
                "The centre cannot take this as it stands (HTTP " + status + ").",
                null);
    }

    static CentreTrouble noSuchPath() {
        return new CentreTrouble(
                Kind.NO_SUCH_PATH,
                "Trung tâm này chưa nhận ghi nhận trả kết quả và vướng mắc; chúng vẫn nằm trong hàng chờ của máy này.",
                "This centre does not take hand-overs and problems yet; they stay queued here.",
                null);
    }

    Kind kind() {
        return kind;
    }

    Wording wording() {
        return wording;
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
