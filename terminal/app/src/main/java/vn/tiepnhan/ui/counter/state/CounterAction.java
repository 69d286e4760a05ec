package vn.tiepnhan.ui.counter.state;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Assessment;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.room.state.RoomPlace;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;

/**
 * Everything an officer can do, with its key and the states it may be done in. The key bar, the help sheet, the buttons and
 * the tests all read this list: no action without a key, no key without a word ({@code action.NAME} in {@link Words}).
 */
public enum CounterAction {
    RECEIVE("ENTER", "Enter"),
    REFUSE("F4", "F4"),
    TYPE("F2", "F2"),
    OPEN("ctrl O", "Ctrl O"),
    PRE_SENT("F5", "F5"),
    PRESENTER("F6", "F6"),
    WAITING("F7", "F7"),
    REPRINT("F8", "F8"),
    QUOTE("F9", "F9"),
    VOID("F12", "F12"),
    SOFTWARE("1", "1"),
    LINE("2", "2"),
    OTHER("3", "3"),
    PRINTED("C", "C"),
    COPY("K", "K"),
    ANEW("ctrl N", "Ctrl N"),
    VISIT("ctrl Y", "Ctrl Y"),
    APART("ctrl Z", "Ctrl Z"),
    DRAFTS("ctrl B", "Ctrl B"),
    DISCARD("X", "X"),
    LOCK("ctrl L", "Ctrl L"),
    TYPING("ctrl I", "Ctrl I"),
    APPROVALS("ctrl D", "Ctrl D"),
    CORRECT("ctrl S", "Ctrl S"),
    PAPERS("ctrl G", "Ctrl G"),
    TICK("T", "T"),
    RETAKE("R", "R"),
    FIND("ctrl K", "Ctrl K"),
    CALL("F10", "F10"),
    QUEUE("ctrl Q", "Ctrl Q", RoomPlace.QUEUE),
    RESULTS("F3", "F3", RoomPlace.RESULTS),
    SHIFT("ctrl T", "Ctrl T", RoomPlace.SHIFT),
    REPORT("ctrl R", "Ctrl R", RoomPlace.REPORT),
    PROBLEM("F11", "F11", RoomPlace.PROBLEM),
    UNITS("ctrl U", "Ctrl U", RoomPlace.UNITS),
    FORMS("ctrl P", "Ctrl P", RoomPlace.FORMS),
    PHOTOS("ctrl E", "Ctrl E", RoomPlace.PHOTOS),
    STAFF("ctrl M", "Ctrl M", RoomPlace.STAFF),
    TRAINING("ctrl H", "Ctrl H", RoomPlace.TRAINING),
    CLOCK("ctrl J", "Ctrl J", RoomPlace.CLOCK),
    HELP("F1", "F1"),
    BACK("ESCAPE", "Esc");

    private final String keyStroke;
    private final String key;
    private final @Nullable RoomPlace room;

    CounterAction(String keyStroke, String key) {
        this(keyStroke, key, null);
    }

    CounterAction(String keyStroke, String key, @Nullable RoomPlace room) {
        this.keyStroke = keyStroke;
        this.key = key;
        this.room = room;
    }

    /** As {@code javax.swing.KeyStroke.getKeyStroke(String)} reads it. */
    public String keyStroke() {
        return keyStroke;
    }

    /** As it is written on the key cap. */
    public String key() {
        return key;
    }

    /** Letters and digits: only while nothing is being typed. */
    public boolean plainCharacter() {
        return keyStroke.length() == 1;
    }

    /** Whether a search may offer it: what only leads about is left out. */
    public boolean findable() {
        return this != FIND && this != BACK;
    }

    /** The sheet of the room that it opens, or null. */
    public @Nullable RoomPlace room() {
        return room;
    }

    /** Whether it belongs to the room beside the dossier in front: then it may be done whatever lies there. */
    public boolean ofTheRoom() {
        return this == CALL || room != null;
    }

    /** Whether it acts on nothing, but opens a sheet or changes how one types: then it need not wait for what is being painted. */
    public boolean opensOnly() {
        return this == HELP || this == FIND || this == TYPING || room != null;
    }

    public boolean enabled(CounterState state) {
        Duty duty = state.seat().duty();
        if (duty.shut()) {
            return this == RECEIVE && !duty.login().busy();
        }
        if (this == HELP) {
            return true;
        }
        if (this == TYPING) {
            return state.around().ready();
        }
        if (this == LOCK) {
            return duty.access() == Duty.Access.ON_DUTY;
        }
        if (state.busy() != null) {
            return false;
        }
        if (ofTheRoom()) {
            return state.around().ready();
        }
        Stage stage = state.stage();
        return switch (this) {
            case RECEIVE -> mayReceive(state);
            case REFUSE ->
                state.sheet() == Sheet.APPROVE
                        ? state.seat().pending().chosen() != null
                        : stage == Stage.DECIDED && mayRefuse(state);
            case CORRECT -> state.sheet() != Sheet.CORRECT && settled(state, row -> row.voidReason() == null);
            case PAPERS -> stage == Stage.DECIDED && state.sheet() != Sheet.PAPERS;
            case TICK -> state.sheet() == Sheet.PAPERS && state.seat().looking().chosen() != null;
            case RETAKE ->
                state.specialCaseOpen()
                        && state.desktop().entry().evidence().stream()
                                .anyMatch(state.seat().photos()::bad);
            case APPROVALS ->
                state.sheet() != Sheet.APPROVE
                        && !state.seat().pending().items().isEmpty();
            case TYPE -> state.around().ready() && stage == Stage.EMPTY && state.sheet() != Sheet.TYPED;
            case OPEN -> state.around().ready() && state.sheet() != Sheet.OPEN;
            case FIND -> state.around().ready() && state.sheet() != Sheet.FIND;
            case VISIT -> state.around().ready();
            case APART -> state.seat().visit().going();
            case PRE_SENT, PRESENTER -> stage == Stage.DECIDED;
            case WAITING ->
                state.around().printerReady() && !Unprinted.of(state).isEmpty();
            case REPRINT -> settled(state, row -> true);
            case VOID -> state.sheet() != Sheet.VOID && settled(state, row -> row.voidReason() == null);
            case QUOTE ->
                stage == Stage.DECIDED
                        && decision(state).map(d -> d.quote() != null).orElse(false);
            case SOFTWARE, LINE, OTHER -> state.specialCasePossible() && state.sheet() == Sheet.NONE;
            case ANEW -> another(state) || state.lies();
            case DRAFTS ->
                state.around().ready()
                        && state.sheet() != Sheet.DRAFTS
                        && !state.seat().parked().items().isEmpty();
            case DISCARD ->
                state.sheet() == Sheet.DRAFTS && state.seat().parked().chosen() != null;
            case PRINTED, COPY -> state.sheet() == Sheet.PRINT_UNKNOWN;
            case BACK -> state.sheet() != Sheet.NONE || stage != Stage.EMPTY || state.notice() != null;
            default -> true; // of the room, or asked above
        };
    }

    /** The receipt that F8 and F12 mean: the chosen row, else the slip in front, else the newest. */
    public static Optional<ReceiptRow> target(CounterState state) {
        String chosen = state.selected();
        if (chosen == null && state.desktop().slip() != null) {
            chosen = state.desktop().slip().recorded().receipt();
        }
        String wanted = chosen;
        return wanted == null
                ? state.today().stream().findFirst()
                : state.today().stream()
                        .filter(row -> row.receipt().equals(wanted))
                        .findFirst();
    }

    /** Whether there is such a receipt to act on, and its slip is not just coming out. */
    private static boolean settled(CounterState state, Predicate<ReceiptRow> such) {
        return target(state)
                .filter(such)
                .filter(row -> !state.desktop().printing().contains(row.receipt()))
                .isPresent();
    }

    /** The actions of the key bar, in its order. */
    public static List<CounterAction> bar() {
        return List.of(TYPE, RESULTS, CALL, REPRINT, VOID, FIND, BACK, HELP);
    }

    public static List<CounterAction> all() {
        return Arrays.asList(values());
    }

    private static boolean another(CounterState state) {
        var problem = state.desktop().scanProblem();
        return problem != null
                && List.of("OTHER_PRINT", "OTHER_COUNT", "PART_CONFLICT").contains(problem.code());
    }

    private static boolean mayReceive(CounterState state) {
        return switch (state.sheet()) {
            case VOID -> !state.desktop().entry().text(Slot.VOID_REASON).isBlank();
            case TYPED ->
                Missing.of(state).stream()
                        .noneMatch(m -> m == Missing.UNIT || m == Missing.MST || m == Missing.PROCEDURE);
            case NONE ->
                state.stage() == Stage.DECIDED
                        && receivable(state)
                        && Missing.of(state).isEmpty();
            case OPEN -> state.pages().typedAnother() || !state.pages().chosen().isEmpty();
            case FIND -> state.find().chosen() != null;
            case ROOM -> state.room().mayEnter();
            case DRAFTS -> state.seat().parked().chosen() != null;
            case APPROVE -> state.seat().pending().chosen() != null;
            case CORRECT, PAPERS -> true;
            case HELP, QUOTE, PRINT_UNKNOWN -> false;
        };
    }

    private static boolean receivable(CounterState state) {
        Assessment assessment = state.desktop().assessment();
        if (assessment == null || !assessment.problems().isEmpty()) {
            return false;
        }
        if (assessment.earlier() != null && assessment.earlier().samePrint()) {
            return false;
        }
        return switch (assessment.decision().outcome()) {
            case ACCEPT, ACCEPT_PROVISIONAL, ACCEPT_EXCEPTION, OFFICER_MAY_ACCEPT, SUPERVISOR, GUIDE -> true;
            default -> false;
        };
    }

    private static boolean mayRefuse(CounterState state) {
        Assessment assessment = state.desktop().assessment();
        if (assessment == null || !assessment.problems().isEmpty() || assessment.earlier() != null) {
            return false;
        }
        Outcome outcome = assessment.decision().outcome();
        return switch (outcome) {
            case REFUSE, GUIDE, NOT_VALID, OFFICER_MAY_ACCEPT, ACCEPT_EXCEPTION, SUPERVISOR -> true;
            default -> false;
        };
    }

    private static Optional<vn.tiepnhan.policy.Decision> decision(CounterState state) {
        return Optional.ofNullable(state.desktop().assessment()).map(Assessment::decision);
    }
}
