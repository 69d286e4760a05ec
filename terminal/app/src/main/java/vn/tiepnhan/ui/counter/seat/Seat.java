package vn.tiepnhan.ui.counter.seat;

import java.util.List;

/** All of an officer's seat, at one moment. */
public record Seat(Duty duty, Parked parked, Pending pending) {
    public static final Seat FREE = new Seat(Duty.FREE, Parked.NONE, Pending.NONE);

    public Seat duty(Duty changed) {
        return new Seat(changed, parked, pending);
    }

    public Seat parked(Parked changed) {
        return new Seat(duty, changed, pending);
    }

    public Seat pending(Pending changed) {
        return new Seat(duty, parked, changed);
    }

    /** What an act depends on: not what is being typed. */
    public Object gist() {
        return List.of(duty.access(), parked.items(), parked.at(), pending.items(), pending.at(), pending.declining());
    }
}
