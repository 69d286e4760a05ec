package vn.tiepnhan.ui.kiosk.model;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.kiosk.state.StaffTurn;
import vn.tiepnhan.ui.kiosk.state.TakenNumber;
import vn.tiepnhan.ui.kiosk.state.Visit;

/** The way behind the kiosk: a staff card in the reader, its PIN, and what staff may do then. The PIN is wiped after use. */
final class StaffDoor {
    private static final int LONGEST = 12;

    private final KioskBoard board;
    private final KioskDesk desk;
    private final Clock clock;
    private final Runnable leaving;
    private final char[] pin = new char[LONGEST];
    private int typed;
    private String reader = "";

    /** @param leaving closes the kiosk, on the user interface */
    StaffDoor(KioskBoard board, KioskDesk desk, Clock clock, Runnable leaving) {
        this.board = board;
        this.desk = desk;
        this.clock = clock;
        this.leaving = leaving;
    }

    void staffed(String device, String name) {
        clear();
        reader = device;
        board.visit(now -> now.of(StaffTurn.of(name)));
    }

    /** Whether the keys are typing a PIN now. */
    boolean asked() {
        StaffTurn staff = staff();
        return staff != null && !staff.proved();
    }

    private @Nullable StaffTurn staff() {
        return board.state().visit().staff();
    }

    void type(char digit) {
        if (Character.isDigit(digit) && typed < LONGEST) {
            pin[typed++] = digit;
            shown();
        }
    }

    void erase() {
        if (typed > 0) {
            pin[--typed] = 0;
            shown();
        }
    }

    private void shown() {
        StaffTurn staff = staff();
        if (staff != null) {
            board.visit(now -> now.told(null).of(staff.digits(typed)));
        }
    }

    void prove() {
        StaffTurn staff = staff();
        if (staff == null || staff.proved() || typed == 0) {
            return;
        }
        char[] given = Arrays.copyOf(pin, typed);
        clear();
        board.visit(now -> now.busy(true));
        long visit = board.visit();
        board.work(() -> {
            Wording refusal = refusal(given);
            List<Wording> devices = refusal == null ? desk.devices() : List.of();
            board.during(
                    visit,
                    () -> board.visit(now -> refusal == null
                            ? now.of(staff.proved(devices))
                            : now.of(staff.digits(0)).told(refusal)));
        });
    }

    private @Nullable Wording refusal(char[] given) {
        try {
            return desk.prove(reader, given, LocalDateTime.ofInstant(clock.instant(), clock.getZone()));
        } catch (BridgeException silent) {
            return new Wording(silent.reason().vi(), silent.reason().en());
        } finally {
            Arrays.fill(given, '\0');
        }
    }

    void testPrint() {
        if (proved()) {
            long visit = board.visit();
            board.visit(now -> now.sheet(TakenNumber.Paper.PRINTING));
            board.work(() -> {
                boolean out = desk.testPrint();
                board.during(
                        visit,
                        () -> board.visit(now -> now.sheet(out ? TakenNumber.Paper.PRINTED : TakenNumber.Paper.NONE)));
            });
        }
    }

    void leave() {
        if (proved()) {
            leaving.run();
        }
    }

    private boolean proved() {
        Visit visit = board.state().visit();
        StaffTurn staff = visit.staff();
        return staff != null && staff.proved();
    }

    /** Forgets what was typed. */
    void clear() {
        Arrays.fill(pin, '\0');
        typed = 0;
    }

    boolean empty() {
        return typed == 0 && new String(pin).chars().allMatch(one -> one == 0);
    }
}
