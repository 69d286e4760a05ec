package vn.tiepnhan.ui.counter.room.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.queue.QueueAnswer;
import vn.tiepnhan.queue.QueueDesk;
import vn.tiepnhan.queue.TicketSlip;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.queue.ticket.Ticket;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.ui.counter.room.QueuePlace.Mark;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.state.QueueView;
import vn.tiepnhan.ui.counter.room.state.QueueView.Mode;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.Told;

/** Who is next. */
final class QueueModel implements PlaceModel {
    private static final String UNNAMED = "1";
    private static final int TRIES = 12;

    private final RoomBoard board;
    private final Showing<QueueView> view;
    private final RoomDesk desk;
    private volatile Optional<Mark> learnt = Optional.empty();
    private Runnable again = () -> {};

    QueueModel(RoomBoard board, RoomDesk desk) {
        this.board = board;
        this.view = board.of(QueueView.class);
        this.desk = desk;
    }

    @Override
    public void open() {
        view.change(now -> now.mode(Mode.CALLING));
        look();
    }

    @Override
    public void look() {
        board.work(() -> learn(desk.queue().mark()));
    }

    /** Every few seconds: another program's folder is opened again only where something was written. */
    void glance() {
        board.work(() -> {
            Optional<Mark> mark = desk.queue().mark();
            if (mark.isEmpty() || !mark.equals(learnt)) {
                learn(mark);
            }
        });
    }

    /** @param mark taken before the look, so that what is written meanwhile is looked for again */
    private void learn(Optional<Mark> mark) {
        String counter = counter();
        List<Ticket> open = desk.queue().read(queue -> queue.open(desk.now()));
        learnt = mark;
        view.later(now -> now.seen(counter, open));
    }

    /** Once a second: tries once more what the program that gives the numbers kept from being written. */
    void tick() {
        Runnable next = again;
        again = () -> {};
        next.run();
    }

    @Override
    public void enter() {
        call();
    }

    /** The next one, wherever the officer is. */
    void call() {
        ask(queue -> queue.call(counter(), EnumSet.allOf(Service.class), desk.now()));
    }

    @Override
    public void act(RoomAct act) {
        switch (act) {
            case COME -> ask(queue -> queue.serve(counter(), desk.now()));
            case RECALL -> ask(queue -> queue.recall(counter(), desk.now()));
            case ABSENT -> ask(queue -> queue.noShow(counter(), desk.now()));
            case DONE -> ask(queue -> queue.done(counter(), desk.now()));
            case TRANSFER -> mode(Mode.TRANSFERRING);
            case TAKE -> mode(Mode.TAKING);
            case PREFERRED -> view.change(now -> now.preferred(!now.preferred()));
            default -> to(QueueView.service(act));
        }
    }

    /** The choice is over with the first press: a second one must not give another number. */
    private void to(Service service) {
        QueueView queue = view.view();
        mode(Mode.CALLING);
        if (queue.mode() == Mode.TAKING) {
            ask(tickets -> tickets.take(service, queue.preferred(), desk.now()), true, TRIES);
        } else {
            ask(tickets -> tickets.transfer(counter(), service, desk.now()));
        }
    }

    private void mode(Mode mode) {
        view.change(now -> now.mode(mode));
    }

    @Override
    public boolean back() {
        boolean choosing = view.view().mode() != Mode.CALLING;
        if (choosing) {
            mode(Mode.CALLING);
        }
        return choosing;
    }

    private String counter() {
        String name = board.counter();
        return name.isBlank() ? UNNAMED : name;
    }

    private void ask(Function<QueueDesk, QueueAnswer> act) {
        ask(act, false, TRIES);
    }

    private void ask(Function<QueueDesk, QueueAnswer> act, boolean taking, int tries) {
        board.work(() -> {
            try {
                answered(desk.queue().write(act), taking);
            } catch (StoreException held) {
                if (!held.problem().code().equals("FOLDER_IN_USE") || tries <= 1) {
                    tell(new Told(false, held.problem().wording()));
                    return;
                }
                board.onUi(() -> again = () -> ask(act, taking, tries - 1));
            }
        });
    }

    private void answered(QueueAnswer answer, boolean taking) {
        if (answer instanceof QueueAnswer.Refused refused) {
            tell(new Told(false, refused.problem().wording()));
        } else if (answer instanceof QueueAnswer.Done done) {
            tell(taking ? given(done) : said(done.ticket()));
        }
        look();
    }

    private void tell(Told told) {
        view.later(now -> now.told(told));
        board.say(told);
    }

    /** A number given here is stored whatever becomes of its paper. */
    private Told given(QueueAnswer.Done done) {
        String number = done.ticket().shown();
        PrintOutcome printed = desk.printing()
                .print(
                        "ticket-" + done.ticket().n() + "-" + UUID.randomUUID(),
                        TicketSlip.of(done.ticket(), done.ahead(), desk.words()));
        String vi = "Số " + number + ", trước đó còn " + done.ahead() + " người.";
        String en = "Number " + number + ", " + done.ahead() + " before it.";
        return printed.evidence().settled()
                ? new Told(true, new Wording(vi + " Đã in.", en + " Printed."))
                : new Told(
                        false,
                        new Wording(
                                vi + " Chưa in được phiếu số: hãy đọc số cho khách.",
                                en + " The ticket is not printed: tell the visitor the number."));
    }

    private static Told said(Ticket ticket) {
        String number = ticket.shown();
        return new Told(
                true,
                switch (ticket.state()) {
                    case CALLED ->
                        new Wording(
                                "Mời số " + number + " đến " + ticket.counter() + ", gọi lần " + ticket.calls() + ".",
                                "Number " + number + " to " + ticket.counter() + ", call " + ticket.calls() + ".");
                    case SERVING ->
                        new Wording("Đang phục vụ số " + number + ".", "Number " + number + " is being served.");
                    case SERVED -> new Wording("Số " + number + " đã xong.", "Number " + number + " is done.");
                    case NO_SHOW -> new Wording("Số " + number + " vắng mặt.", "Number " + number + " did not come.");
                    case WAITING ->
                        new Wording(
                                "Đã chuyển số " + number + " sang: "
                                        + ticket.service().wording().vi() + ".",
                                "Number " + number + " waits for: "
                                        + ticket.service().wording().en() + ".");
                });
    }
}
