package vn.tiepnhan.ui.counter.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.staff.PinProof;
import vn.tiepnhan.staff.Proof;
import vn.tiepnhan.staff.StaffAnswer;
import vn.tiepnhan.staff.StaffCard;
import vn.tiepnhan.staff.Turn;
import vn.tiepnhan.staff.member.AtWork;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.store.Store;

/** Proves people of this terminal's list of staff. Methods block; from any background thread. */
public final class Door {
    /** Setting: login of whoever was let in last. */
    private static final String LAST = "counter.last";

    private final Store store;
    private final Clock machine;
    private final Bridge bridge;
    private final Supplier<String> reader;
    private final Turn turn;

    /**
     * @param machine the machine's own clock: nobody states the time of a login
     * @param reader device id of the reader for staff cards, empty where there is none
     */
    public Door(Store store, Clock machine, Bridge bridge, Supplier<String> reader) {
        this.store = store;
        this.machine = machine;
        this.bridge = bridge;
        this.reader = reader;
        this.turn = new Turn(store, machine);
    }

    /** Whether this terminal keeps a list of staff: then nobody works here without logging in. */
    public boolean kept() {
        return store.read(tables -> tables.staff().any());
    }

    /** Login of whoever was let in last at this counter, so that they need not type it again; may be empty. */
    public String last() {
        return store.read(tables -> turn.current(tables)
                .map(AtWork::member)
                .map(Member::id)
                .or(() -> tables.settings().get(LAST))
                .orElse(""));
    }

    StaffAnswer login(String id, char[] pin, char[] own) {
        StaffAnswer answer = turn.login(Member.idOf(id), pin, own);
        if (answer instanceof StaffAnswer.Done done) {
            store.write(tables -> {
                tables.settings().put(LAST, done.member().id());
                return done;
            });
        }
        return answer;
    }

    StaffAnswer card(char[] pin) {
        try {
            return new StaffCard(store, machine, bridge, reader.get()).login(pin);
        } catch (BridgeException unread) {
            return new StaffAnswer.Refused(said(unread));
        }
    }

    /**
     * Proves somebody for one act, beside whoever is on duty.
     *
     * @param id login, or empty for whoever holds the card in the reader
     */
    public Proof prove(String id, char[] pin) {
        if (!id.isBlank()) {
            return new PinProof(store, machine).prove(Member.idOf(id), pin);
        }
        try {
            return new StaffCard(store, machine, bridge, reader.get()).prove(pin);
        } catch (BridgeException unread) {
            return new Proof.Refused(said(unread));
        }
    }

    private static Problem said(BridgeException unread) {
        return Problem.of("CARD_UNREAD", unread.reason().vi(), unread.reason().en());
    }

    /** When the turn of whoever is at work ends. */
    Optional<Instant> ends() {
        return turn.current().map(AtWork::ends);
    }

    Instant now() {
        return machine.instant();
    }

    void leave() {
        turn.logout();
    }

    /** Whether cards are read by this device. */
    public boolean reads(String device) {
        return device.equals(reader.get());
    }
}
