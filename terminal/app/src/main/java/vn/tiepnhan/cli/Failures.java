package vn.tiepnhan.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.calendar.CalendarException;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Output;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.PolicyException;
import vn.tiepnhan.rules.RulesException;
import vn.tiepnhan.staff.StaffException;
import vn.tiepnhan.store.sql.StoreException;

/** The command line's named boundary: turns what was thrown into a sentence and an exit code. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static int answer(Throwable thrown, Output output) {
        output.failure(understood(thrown));
        return Exit.BROKEN;
    }

    private static Failure understood(Throwable thrown) {
        if (thrown instanceof Failure failure) {
            return failure;
        }
        if (thrown instanceof BridgeException bridge) {
            return new Failure(
                    bridge.reason().code(),
                    new Wording(bridge.reason().vi(), bridge.reason().en()),
                    bridge);
        }
        if (thrown instanceof StoreException store) {
            return new Failure(store.problem().code(), store.problem().wording(), store);
        }
        if (thrown instanceof PolicyException policy) {
            return new Failure(policy.code(), policy.wording(), policy);
        }
        if (thrown instanceof RulesException rules) {
            return new Failure(rules.code(), rules.wording(), rules);
        }
        if (thrown instanceof StaffException staff) {
            return new Failure(staff.problem().code(), staff.problem().wording(), staff);
        }
        if (thrown instanceof CalendarException calendar) {
            return new Failure(calendar.code(), calendar.wording(), calendar);
        }
        LOG.error("unexpected failure", thrown);
        return new Failure(
                "UNEXPECTED",
                new Wording(
                        "Có lỗi ngoài dự kiến; chi tiết đã ghi vào nhật ký. Hãy thử lại, nếu vẫn lỗi thì báo kỹ thuật viên.",
                        "Something unexpected failed; the log has the details. Try again, then tell the technician."),
                thrown);
    }
}
