package vn.tiepnhan.ui.counter.seat;

import java.util.Arrays;
import vn.tiepnhan.ui.kit.compose.Composer;

/**
 * All of an officer's seat, at one moment.
 *
 * @param typing how words are typed here
 */
public record Seat(
        Duty duty,
        Parked parked,
        Pending pending,
        Fixing fixing,
        Looking looking,
        Photos photos,
        Visit visit,
        Composer typing) {
    public static final Seat FREE = new Seat(
            Duty.FREE, Parked.NONE, Pending.NONE, Fixing.NONE, Looking.NONE, Photos.NONE, Visit.NONE, Composer.TELEX);

    public Seat duty(Duty changed) {
        return new Seat(changed, parked, pending, fixing, looking, photos, visit, typing);
    }

    public Seat parked(Parked changed) {
        return new Seat(duty, changed, pending, fixing, looking, photos, visit, typing);
    }

    public Seat pending(Pending changed) {
        return new Seat(duty, parked, changed, fixing, looking, photos, visit, typing);
    }

    public Seat fixing(Fixing changed) {
        return new Seat(duty, parked, pending, changed, looking, photos, visit, typing);
    }

    public Seat looking(Looking changed) {
        return new Seat(duty, parked, pending, fixing, changed, photos, visit, typing);
    }

    public Seat photos(Photos changed) {
        return new Seat(duty, parked, pending, fixing, looking, changed, visit, typing);
    }

    public Seat visit(Visit changed) {
        return new Seat(duty, parked, pending, fixing, looking, photos, changed, typing);
    }

    public Seat typing(Composer changed) {
        return new Seat(duty, parked, pending, fixing, looking, photos, visit, changed);
    }

    /** What an act depends on: not what is being typed. */
    public Object gist() {
        return Arrays.asList(
                duty.access(),
                parked.items(),
                parked.at(),
                pending.items(),
                pending.at(),
                pending.declining(),
                fixing.receipt(),
                looking,
                visit);
    }
}
