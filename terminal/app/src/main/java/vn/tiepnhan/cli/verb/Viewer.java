package vn.tiepnhan.cli.verb;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.privacy.AccessBook;
import vn.tiepnhan.privacy.Masks;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.staff.Turn;
import vn.tiepnhan.staff.member.AtWork;
import vn.tiepnhan.staff.member.Role;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.sql.StoreException;

/**
 * Whoever sits at this shell. Where staff log in, nobody sees personal data who has not; whatever is shown is written down
 * first.
 */
public final class Viewer {
    private final Store store;
    private final Clock clock;
    private final boolean staffed;
    private final Optional<AtWork> atWork;

    private Viewer(Store store, Clock clock, boolean staffed, Optional<AtWork> atWork) {
        this.store = store;
        this.clock = clock;
        this.staffed = staffed;
        this.atWork = atWork;
    }

    public static Viewer of(Store store) {
        Clock clock = Clock.system(Timekeeper.ZONE);
        boolean staffed = store.read(tables -> tables.staff().any());
        return new Viewer(store, clock, staffed, new Turn(store, clock).current());
    }

    /** Login, or the machine's name for its user where nobody logs in. */
    public String name() {
        return atWork.map(it -> it.member().id()).orElse("os:" + System.getProperty("user.name"));
    }

    /** For the log: the full name of whoever is logged in. */
    public String actor() {
        return atWork.map(it -> it.member().name()).orElse(name());
    }

    /** @throws Failure where staff log in and no supervisor has */
    public void needSupervisor() {
        if (staffed
                && atWork.filter(it -> it.member().role() == Role.SUPERVISOR).isEmpty()) {
            throw new Failure(
                    "SUPERVISOR_NEEDED",
                    "Việc này chỉ dành cho lãnh đạo đã đăng nhập: tiepnhan staff login.",
                    "This is for a supervisor who is logged in: tiepnhan staff login.");
        }
    }

    /** @throws Failure where no supervisor is logged in, also at a counter that keeps no staff */
    public void onlySupervisor() {
        if (!staffed) {
            throw new Failure(
                    "SUPERVISOR_NEEDED",
                    "Việc này chỉ dành cho lãnh đạo; quầy này chưa có danh sách cán bộ (tiepnhan staff add).",
                    "This is for supervisors only; this counter keeps no list of staff yet (tiepnhan staff add).");
        }
        needSupervisor();
    }

    /**
     * Writes down what is about to be shown.
     *
     * @throws Failure where staff log in and nobody has: then nothing is shown
     */
    public void looks(String act, String subject) {
        if (staffed && atWork.isEmpty()) {
            throw new Failure(
                    "LOGIN_NEEDED",
                    "Phần này có dữ liệu của người và đơn vị: hãy đăng nhập trước (tiepnhan staff login).",
                    "This shows what people and units told: log in first (tiepnhan staff login).");
        }
        note(act, subject, "");
    }

    /**
     * Writes down what is about to be shown, by whoever.
     *
     * @throws Failure where nothing can be written: then nothing is shown
     */
    public void note(String act, String subject, String reason) {
        try {
            new AccessBook(store).note(clock, name(), act, subject, reason);
        } catch (StoreException unwritten) {
            if (!unwritten.problem().code().equals("STORE_READ_ONLY")) {
                throw unwritten;
            }
            throw new Failure(
                    "LOOK_NOT_WRITTEN",
                    new Wording(
                            "Phần này có tên người hoặc đơn vị, mỗi lần xem phải được ghi lại, mà thư mục dữ liệu không ghi được. Hãy chép"
                                    + " cả thư mục sang nơi ghi được rồi xem ở đó.",
                            "This names people or units, and each look at it must be written down, but the data folder cannot be"
                                    + " written. Copy the whole folder to where it can be, and look there."),
                    unwritten);
        }
    }

    /** A dossier as this viewer may see it. */
    private static Map<String, Object> masked(Map<String, Object> dossier) {
        Map<String, Object> shown = new LinkedHashMap<>(dossier);
        shown.computeIfPresent("presenter", (key, value) -> Masks.name(String.valueOf(value)));
        shown.computeIfPresent("reason", (key, value) -> "");
        shown.computeIfPresent("lookup", (key, value) -> Masks.number(String.valueOf(value)));
        if (dossier.get("lines") instanceof List<?> lines) {
            List<Object> left = new ArrayList<>();
            for (Object line : lines) {
                if (line instanceof Map<?, ?> map) {
                    Map<Object, Object> copy = new LinkedHashMap<>(map);
                    copy.remove("line");
                    left.add(copy);
                }
            }
            shown.put("lines", left);
        }
        shown.put("masked", true);
        return shown;
    }

    /** In full, and written down; or masked where nobody is logged in who should be. */
    public Map<String, Object> sees(String receipt, Map<String, Object> dossier) {
        if (staffed && atWork.isEmpty()) {
            return masked(dossier);
        }
        note("DOSSIER", receipt, "");
        return dossier;
    }
}
