package vn.tiepnhan.ui.kiosk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.ui.kiosk.part.Millimetres;

/**
 * How many dots a screen has per inch, by what it says of itself: the first detailed timing of its EDID (VESA E-EDID 1.4,
 * section 3.10.2) has its dots and its size in millimetres.
 */
final class ScreenDpi {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenDpi.class);
    private static final byte[] MAGIC = {0, -1, -1, -1, -1, -1, -1, 0};
    private static final int BLOCK = 128;
    private static final int TIMING = 54;
    private static final double PER_INCH = 25.4;

    private ScreenDpi() {}

    /** Of the first connected screen of this size, either way round, in the kernel's list of connectors. */
    static Optional<Millimetres> of(Path connectors, int width, int height) {
        if (!Files.isDirectory(connectors)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(connectors)) {
            for (Path connector : all) {
                Path edid = connector.resolve("edid");
                Optional<Millimetres> its =
                        Files.isReadable(edid) ? of(Files.readAllBytes(edid), width, height) : Optional.empty();
                if (its.isPresent()) {
                    return its;
                }
            }
        } catch (IOException unreadable) {
            LOG.info("screens do not say their size: {}", unreadable.getMessage());
        }
        return Optional.empty();
    }

    /** Empty for what is no EDID, is of a screen of another size, or states no size (projectors state 0). */
    static Optional<Millimetres> of(byte[] edid, int width, int height) {
        if (edid.length < BLOCK || !java.util.Arrays.equals(MAGIC, java.util.Arrays.copyOf(edid, MAGIC.length))) {
            return Optional.empty();
        }
        int across = at(edid, 2) | (at(edid, 4) & 0xF0) << 4;
        int down = at(edid, 5) | (at(edid, 7) & 0xF0) << 4;
        int wide = at(edid, 12) | (at(edid, 14) & 0xF0) << 4;
        boolean its = (across == width && down == height) || (across == height && down == width);
        double dpi = wide == 0 ? 0 : across / (wide / PER_INCH);
        return its && dpi >= 40 && dpi <= 600 ? Optional.of(new Millimetres(dpi)) : Optional.empty();
    }

    private static int at(byte[] edid, int offset) {
        return edid[TIMING + offset] & 0xFF;
    }
}
