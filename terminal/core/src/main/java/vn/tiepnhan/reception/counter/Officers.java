package vn.tiepnhan.reception.counter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.staff.Turn;
import vn.tiepnhan.staff.member.AtWork;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;

/**
 * Whose name an act bears. Where a counter keeps a list of staff, only that of whoever is logged in; without one, the name
 * that was said.
 */
public final class Officers {
    private final Store store;
    private final Turn turn;

    public Officers(Store store, Turn turn) {
        this.store = store;
        this.turn = turn;
    }

    /** @param problem why nothing may be done in this name, or null */
    public record Named(String name, @Nullable Problem problem) {}

    /** @param said the name that was typed, or empty: then it is whoever is at work */
    public Named name(String said) {
        return store.read(tables -> name(tables, said));
    }

    /** The same, looked up in a transaction that goes on. */
    Named name(Tables tables, String said) {
        if (!tables.staff().any()) {
            return new Named(said, null);
        }
        Optional<AtWork> now = turn.current(tables);
        if (now.isEmpty()) {
            return new Named(said, nobody());
        }
        String name = now.get().member().name();
        boolean same = said.isBlank()
                || Examination.plain(said).equals(Examination.plain(name))
                || said.strip().equalsIgnoreCase(now.get().member().id());
        return new Named(name, same ? null : another(name, said));
    }

    private static Problem nobody() {
        return Problem.of(
                "NOT_LOGGED_IN",
                "Chưa có cán bộ nào đăng nhập tại quầy này. Hãy đăng nhập: tiepnhan staff login TÊN, rồi làm lại.",
                "Nobody is logged in at this counter. Log in: tiepnhan staff login NAME, then do this again.");
    }

    private static Problem another(String atWork, String said) {
        return Problem.of(
                "NOT_YOUR_TURN",
                "Đang đăng nhập là " + atWork + ", không phải " + said
                        + ". Hãy đăng nhập đúng người: tiepnhan staff login.",
                "Logged in is " + atWork + ", not " + said + ". Let the right person log in: tiepnhan staff login.");
    }
}
