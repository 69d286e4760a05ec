package vn.tiepnhan.profile.printer.talk;

import java.time.Duration;
import java.util.List;
import vn.tiepnhan.profile.fact.Capability;

/**
 * What the printer tells about itself.
 *
 * @param realTime the n of {@code DLE EOT n} it answers; empty for one that never answers
 * @param answerMillis longest wait for those answers
 * @param fence whether {@code GS r 1} is answered in its place in the job
 * @param fenceMillis longest wait for that, printing included
 * @param ordered the n of {@code GS r n} it answers
 * @param automatic the n of {@code GS a n} that arms its automatic status; 0 where it has none
 * @param resetLosesAutomatic whether {@code ESC @} disarms that
 * @param nearEndSensor whether it notices that the roll is nearly used up
 * @param coverSensor whether it notices an open cover
 * @param mendingSeconds how long a job waits for people to put in paper, when the printer then prints on
 * @param counters the maintenance counters it tells ({@code GS g 2}); only ever asked for a status slip
 */
public record Status(
        Capability<List<Integer>> realTime,
        Capability<Integer> answerMillis,
        Capability<Boolean> fence,
        Capability<Integer> fenceMillis,
        Capability<List<Integer>> ordered,
        Capability<Integer> automatic,
        Capability<Boolean> resetLosesAutomatic,
        Capability<Boolean> nearEndSensor,
        Capability<Boolean> coverSensor,
        Capability<Integer> mendingSeconds,
        Capability<List<Integer>> counters) {
    public boolean expected() {
        return !realTime.value().isEmpty();
    }

    public Duration answer() {
        return Duration.ofMillis(answerMillis.value());
    }

    public Duration fenceWait() {
        return Duration.ofMillis(fenceMillis.value());
    }

    public Duration mending() {
        return Duration.ofSeconds(mendingSeconds.value());
    }
}
