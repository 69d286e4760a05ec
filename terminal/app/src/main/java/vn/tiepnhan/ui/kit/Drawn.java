package vn.tiepnhan.ui.kit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * A slip, a page, a chart, as it comes out of a printer. Read from its PNG where it is drawn, away from the event thread: a
 * slip has half a million dots, a page a million.
 *
 * @param dots null where nothing was drawn; never changed
 */
public record Drawn(@Nullable BufferedImage dots) {
    public static final Drawn UNDRAWN = new Drawn(null);

    /** @throws UncheckedIOException if it is no PNG */
    public static Drawn of(byte[] png) {
        try {
            return new Drawn(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
