package vn.tiepnhan.policy.rule;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.policy.Facts.Event;

/** The rules in the order they are asked; the first that fires decides. R4 only excepts from R3, R9 and R11 only advise. */
enum RuleId {
    R3(Event.RECEIVE),
    R4(Event.RECEIVE),
    R7(Event.RECEIVE),
    R1(Event.RECEIVE),
    R2(Event.RECEIVE),
    R10(Event.HAND_OVER),
    R6(Event.HAND_OVER),
    R5(Event.HAND_OVER),
    R8(null);

    private final @Nullable Event event;

    RuleId(@Nullable Event event) {
        this.event = event;
    }

    boolean asksAt(Event asked) {
        return event == null || event == asked;
    }
}
