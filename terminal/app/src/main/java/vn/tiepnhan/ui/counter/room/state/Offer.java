package vn.tiepnhan.ui.counter.room.state;

/**
 * An act as a sheet offers it now.
 *
 * @param on whether it is switched on, for acts that switch
 */
public record Offer(RoomAct act, boolean enabled, boolean on) {
    static Offer of(RoomAct act, boolean enabled) {
        return new Offer(act, enabled, false);
    }
}
