package vn.tiepnhan.bridge.escpos.talk;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.SerialSettings;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.printer.talk.Status;

/**
 * How one printer model behaves in conversation, as its profile says; the driver believes it and the simulator acts it.
 *
 * @param realTime the n of {@code DLE EOT n} it answers
 * @param ordered whether {@code GS r 1} is answered in its place among the data
 * @param processIds whether {@code GS ( H} function 48 is
 * @param automatic mask of {@code GS a} it may be armed with, 0 for never; used only together with process ids, for the
 *     last bytes of an automatic status look like an answer to {@code GS r}
 * @param best the highest evidence this model may claim
 * @param keepsBuffer whether what was received survives paper end and an open cover
 * @param resumes whether it prints on by itself once that is put right
 * @param recoveries what it obeys when it stands in an error
 * @param bufferBytes its receive buffer
 * @param answer longest wait for an answer while idle
 * @param fenceWait longest wait for proof, printing included
 * @param mending how long a job waits for people to put in paper; zero where it is not certain that the printer then
 *     prints on
 * @param stall a printer that takes no byte for so long is stuck
 * @param pause rest after every piece sent
 * @param softFlow whether it says XOFF and XON
 */
public record Manner(
        List<Integer> realTime,
        boolean ordered,
        boolean processIds,
        int automatic,
        Evidence best,
        boolean keepsBuffer,
        boolean resumes,
        Set<Recovery> recoveries,
        int bufferBytes,
        Duration answer,
        Duration fenceWait,
        Duration mending,
        Duration stall,
        Duration pause,
        boolean softFlow) {

    public Manner {
        realTime = List.copyOf(realTime);
        recoveries = Set.copyOf(recoveries);
    }

    /**
     * What a profile says. That a printer prints on by itself is counted on only where somebody has seen it; that it does
     * not, likewise.
     */
    public static Manner of(PrinterProfile profile) {
        Status status = profile.status();
        Capability<Boolean> resumes = profile.paperOut().resumesOnClose();
        return new Manner(
                status.realTime().value(),
                status.fence().value(),
                profile.completion().processId().value(),
                status.automatic().value(),
                Evidence.valueOf(profile.completion().best().value().name()),
                profile.paperOut().keepsBuffer().value(),
                resumes.value() || !resumes.verified(),
                recoveries(profile),
                profile.connection().bufferBytes().value(),
                status.answer(),
                status.fenceWait(),
                resumes.value() && resumes.verified() ? status.mending() : Duration.ZERO,
                profile.connection().stall(),
                profile.raster().pause(),
                profile.serial().flow() == SerialSettings.Flow.XON_XOFF);
    }

    /** The same model, never asked whether it has printed: for boards that do not answer that. */
    public Manner unproved() {
        return new Manner(
                realTime,
                false,
                false,
                0,
                best,
                keepsBuffer,
                resumes,
                recoveries,
                bufferBytes,
                answer,
                fenceWait,
                Duration.ZERO,
                stall,
                pause,
                softFlow);
    }

    private static Set<Recovery> recoveries(PrinterProfile profile) {
        Set<Recovery> known = EnumSet.noneOf(Recovery.class);
        if (profile.recovery().resume().value()) {
            known.add(Recovery.RESUME);
        }
        if (profile.recovery().clear().value()) {
            known.add(Recovery.DISCARD);
        }
        if (profile.recovery().clearAll().value()) {
            known.add(Recovery.CLEAR);
        }
        return known;
    }

    boolean talks() {
        return !realTime.isEmpty();
    }

    boolean proves() {
        return ordered || processIds;
    }

    /** Pieces small enough that a printer which stops does not swallow much more than its buffer. */
    int piece() {
        return Math.max(64, Math.min(4096, bufferBytes / 2));
    }

    /** How long the line must have been quiet before an answer counts as the only one. */
    Duration settle() {
        return between(answer.dividedBy(50), 2, 30);
    }

    /** How long the line must have been quiet before nothing old is expected any more. */
    Duration quiet() {
        return between(answer.dividedBy(12), 5, 120);
    }

    /** How often a waiting job asks the printer how it is; often enough that nobody opens and closes a cover between. */
    Duration look() {
        return between(answer.dividedBy(4), 20, 300);
    }

    /** What the evidence may be called for this model. */
    Evidence capped(Evidence reached) {
        return reached.settled() && best.compareTo(reached) < 0 ? best : reached;
    }

    private static Duration between(Duration wanted, long least, long most) {
        return Duration.ofMillis(Math.max(least, Math.min(most, wanted.toMillis())));
    }
}
