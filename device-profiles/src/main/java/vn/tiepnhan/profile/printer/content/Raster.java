package vn.tiepnhan.profile.printer.content;

import java.time.Duration;
import vn.tiepnhan.profile.fact.Capability;

/**
 * How pictures are sent.
 *
 * @param command which of the commands for pictures it prints best
 * @param sliceRows most rows in one command
 * @param pauseMillis rest after every 4 KiB, for printers with small buffers and no flow control
 * @param guard send {@code GS ( D} first, so that no raster byte is taken for a real-time command
 * @param cancelKanji send {@code FS .} first, for boards that wake up in a two-byte mode; before text as before pictures
 * @param feedUnitsPerDot units of {@code ESC J} for one row of dots
 * @param trimRight whether a picture may be narrower than the paper
 */
public record Raster(
        Capability<Command> command,
        Capability<Integer> sliceRows,
        Capability<Integer> pauseMillis,
        Capability<Boolean> guard,
        Capability<Boolean> cancelKanji,
        Capability<Integer> feedUnitsPerDot,
        Capability<Boolean> trimRight) {
    /** A command for pictures. */
    public enum Command {
        /** {@code GS v 0}: called obsolete by Epson, and what clones know best. */
        GS_V_0,
        /** {@code GS ( L} functions 112 and 50. */
        GS_L,
        /** {@code ESC * 33}: 24 rows at a time, for printers without raster. */
        ESC_STAR
    }

    public Duration pause() {
        return Duration.ofMillis(pauseMillis.value());
    }
}
