package vn.tiepnhan.outbox;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an HTTP answer means when it is not the one hoped for. */
final class Statuses {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private Statuses() {}

    static CentreTrouble trouble(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 401 || status == 403) {
            return CentreTrouble.notAdmitted(status);
        }
        if (status == 429 || status == 503) {
            return CentreTrouble.busy(status, pause(answer.headers().firstValue("Retry-After")));
        }
        if (status == 400 || status == 413 || status == 415) {
            return CentreTrouble.notTaken(status);
        }
        if (status >= 300 && status < 400) {
            return CentreTrouble.strange("bị chuyển hướng, HTTP " + status, "a redirect, HTTP " + status);
        }
        return CentreTrouble.strange("HTTP " + status, "HTTP " + status);
    }

    /** Seconds only: the date form depends on two clocks that need not agree (RFC 9110, section 10.2.3). */
    private static @Nullable Duration pause(Optional<String> retryAfter) {
        if (retryAfter.isEmpty() || !retryAfter.get().strip().matches("[0-9]{1,9}")) {
            return null;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(retryAfter.get().strip()));
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    /** Lines without their ends; what follows the last line end is a line only if it is not empty. */
    static List<byte[]> lines(byte[] body) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < body.length; i++) {
            if (body[i] == '\n') {
                lines.add(Arrays.copyOfRange(body, start, i));
                start = i + 1;
            }
        }
        if (start < body.length) {
            lines.add(Arrays.copyOfRange(body, start, body.length));
        }
        return lines;
    }
}
