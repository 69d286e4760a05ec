package vn.tiepnhan.ui.counter.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.staff.StaffAnswer;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.board.Doing;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.seat.Duty.Why;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Slot;

/**
 * Lets people in and locks the counter behind them: by key, by taking their card away, by being idle, when their turn is
 * over. What lies on the counter stays as it is under the lock.
 */
public final class DutyRoom implements Doing {
    private final Board board;
    private final Door door;
    private final LongSupplier nanos;
    private final Duration idle;
    private final Secrets secrets = new Secrets();
    private long active;
    private boolean byCard;
    private boolean leaves;
    private @Nullable Instant ends;

    /**
     * Where the terminal keeps a list of staff the counter must be shut already.
     *
     * @param nanos a clock nobody sets
     * @param idle how long nothing may happen before it locks by itself
     */
    public DutyRoom(Board board, Door door, LongSupplier nanos, Duration idle) {
        this.board = board;
        this.door = door;
        this.nanos = nanos;
        this.idle = idle;
        this.active = nanos.getAsLong();
        board.listen(now -> {
            if (leaves && now.busy() == null) {
                leaves = false;
                board.work(door::leave);
            }
        });
    }

    private Duty duty() {
        return board.state().seat().duty();
    }

    private void duty(UnaryOperator<Duty> change) {
        board.change(now -> now.seat(now.seat().duty(change.apply(now.seat().duty()))));
    }

    private void login(UnaryOperator<Duty.Login> change) {
        duty(duty -> duty.login(change.apply(duty.login())));
    }

    @Override
    public boolean act(CounterAction action, CounterState now) {
        active = nanos.getAsLong();
        if (action == CounterAction.LOCK) {
            lock(Why.KEY);
            return true;
        }
        if (action == CounterAction.RECEIVE && now.seat().duty().shut()) {
            enter(now.seat().duty().login());
            return true;
        }
        return false;
    }

    @Override
    public boolean type(Slot slot, String text) {
        active = nanos.getAsLong();
        if (slot != Slot.LOGIN || !duty().shut()) {
            return false;
        }
        login(login -> login.id(text));
        return true;
    }

    @Override
    public void secret(Secret which, char[] typed) {
        active = nanos.getAsLong();
        if (duty().shut()) {
            secrets.keep(which, typed);
        } else {
            Arrays.fill(typed, '\0');
        }
    }

    private void enter(Duty.Login login) {
        Wording missing = DutyWords.missing(login, secrets);
        if (missing != null) {
            login(now -> now.refused(missing, now.own()));
            secrets.clear();
            return;
        }
        boolean card = login.id().isBlank();
        char[] pin = secrets.take(Secret.PIN);
        char[] own = secrets.take(Secret.OWN);
        secrets.clear();
        login(Duty.Login::checking);
        board.work(() -> {
            StaffAnswer answer = null;
            try {
                answer = card ? door.card(pin) : door.login(login.id(), pin, login.own() ? own : new char[0]);
                answered(answer, card);
            } finally {
                Arrays.fill(pin, '\0');
                Arrays.fill(own, '\0');
                if (answer == null) {
                    board.onUi(() -> login(now -> now.refused(DutyWords.BROKEN, now.own())));
                }
            }
        });
    }

    private void answered(StaffAnswer answer, boolean card) {
        if (answer instanceof StaffAnswer.Done done) {
            Instant until = door.ends().orElse(null);
            board.onUi(() -> in(done.member().name(), done.member().id(), card, until));
        } else if (answer instanceof StaffAnswer.Refused refused) {
            Problem problem = refused.problem();
            boolean own = refused.asksForOwnPin();
            Wording said = own ? DutyWords.CHOOSE_OWN : problem.wording();
            board.onUi(() -> login(now -> now.refused(said, own || now.own())));
        }
    }

    private void in(String name, String id, boolean card, @Nullable Instant until) {
        byCard = card;
        leaves = false;
        ends = until;
        active = nanos.getAsLong();
        board.change(now -> now.seat(now.seat().duty(now.seat().duty().in(name, card ? "" : id)))
                .around(now.around().officer(name)));
    }

    private void lock(Why why) {
        if (duty().access() == Duty.Access.ON_DUTY) {
            secrets.clear();
            leaves = true;
            duty(duty -> duty.locked(why));
        }
    }

    @Override
    public void heard(DeviceEvent event) {
        if (event instanceof DeviceEvent.Scanned || event instanceof DeviceEvent.PageArrived) {
            active = nanos.getAsLong();
        } else if (event instanceof DeviceEvent.CardInserted card && door.reads(card.device())) {
            inserted(card);
        } else if (event instanceof DeviceEvent.CardRemoved card && door.reads(card.device())) {
            login(login -> login.card(Duty.Card.OUT));
            if (byCard) {
                lock(Why.CARD_OUT);
            }
        }
    }

    private void inserted(DeviceEvent.CardInserted card) {
        if (duty().access() == Duty.Access.FREE) {
            return;
        }
        boolean shut = duty().shut();
        login(login -> (shut ? login.id("") : login).card(Duty.Card.IN));
        var cause = card.cause();
        if (!card.supported() && cause != null) {
            login(login -> login.card(Duty.Card.OUT).refused(new Wording(cause.vi(), cause.en()), login.own()));
        }
    }

    @Override
    public void tick() {
        Instant until = ends;
        if (duty().access() != Duty.Access.ON_DUTY) {
            return;
        }
        if (until != null && !door.now().isBefore(until)) {
            lock(Why.TURN_OVER);
        } else if (board.state().busy() == null && nanos.getAsLong() - active >= idle.toNanos()) {
            lock(Why.IDLE);
        }
    }

    @Override
    public void close() {
        secrets.clear();
        if (duty().access() == Duty.Access.ON_DUTY) {
            board.work(door::leave);
        }
    }
}
