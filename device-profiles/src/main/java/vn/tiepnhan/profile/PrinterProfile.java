package vn.tiepnhan.profile;

import java.time.Duration;
import java.util.List;

/** A receipt printer that speaks ESC/POS. */
public record PrinterProfile(
        String id,
        Name name,
        Paper paper,
        Raster raster,
        Status status,
        Cutter cutter,
        Connection connection,
        SerialSettings serial)
        implements Profile {

    /** @param widthDots printable dots across the paper, a multiple of 8 */
    public record Paper(Capability<Integer> widthDots) {}

    /**
     * How pictures are sent.
     *
     * @param sliceRows most rows in one {@code GS v 0}
     * @param pauseMillis rest after every 4 KiB, for printers with small buffers and no flow control
     * @param guard send {@code GS ( D} first, so that no raster byte is taken for a real-time command
     * @param cancelKanji send {@code FS .} first, for boards that wake up in a two-byte mode
     * @param feedUnitsPerDot units of {@code ESC J} for one row of dots
     */
    public record Raster(
            Capability<Integer> sliceRows,
            Capability<Integer> pauseMillis,
            Capability<Boolean> guard,
            Capability<Boolean> cancelKanji,
            Capability<Integer> feedUnitsPerDot) {
        public Duration pause() {
            return Duration.ofMillis(pauseMillis.value());
        }
    }

    /**
     * What the printer tells about itself.
     *
     * @param realTime the n of {@code DLE EOT n} it answers; empty for one that never answers
     * @param answerMillis longest wait for those answers
     * @param fence whether {@code GS r 1} is answered in its place in the job
     * @param fenceMillis longest wait for that, printing included
     */
    public record Status(
            Capability<List<Integer>> realTime,
            Capability<Integer> answerMillis,
            Capability<Boolean> fence,
            Capability<Integer> fenceMillis) {
        public boolean expected() {
            return !realTime.value().isEmpty();
        }

        public Duration answer() {
            return Duration.ofMillis(answerMillis.value());
        }

        public Duration fenceWait() {
            return Duration.ofMillis(fenceMillis.value());
        }
    }

    /**
     * Habits of the line to the printer.
     *
     * @param heartbeatSeconds status is asked this often while nothing prints, 0 for never
     * @param stallMillis a printer that takes no byte for so long is stuck
     */
    public record Connection(Capability<Integer> heartbeatSeconds, Capability<Integer> stallMillis) {
        public Duration heartbeat() {
            return Duration.ofSeconds(heartbeatSeconds.value());
        }

        public Duration stall() {
            return Duration.ofMillis(stallMillis.value());
        }
    }

    /** @param feedDots rows from the print head to the knife or tear bar */
    public record Cutter(Capability<CutMode> mode, Capability<Integer> feedDots) {}

    /** How the paper is parted from the roll. */
    public enum CutMode {
        FULL,
        PARTIAL,
        NONE
    }

    public int widthDots() {
        return paper.widthDots().value();
    }

    @Override
    public String kind() {
        return "printer";
    }

    @Override
    public List<Capability<?>> capabilities() {
        return List.of(
                paper.widthDots(),
                raster.sliceRows(),
                raster.pauseMillis(),
                raster.guard(),
                raster.cancelKanji(),
                raster.feedUnitsPerDot(),
                status.realTime(),
                status.answerMillis(),
                status.fence(),
                status.fenceMillis(),
                cutter.mode(),
                cutter.feedDots(),
                connection.heartbeatSeconds(),
                connection.stallMillis());
    }
}
