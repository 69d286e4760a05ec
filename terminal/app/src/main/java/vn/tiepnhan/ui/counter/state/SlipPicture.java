package vn.tiepnhan.ui.counter.state;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * The slip as it comes out of the printer. Read from its PNG where it is drawn, away from the event thread: a slip has half a
 * million dots.
 *
 * @param dots null where no bridge is there to draw it; never changed
 */
public record SlipPicture(@Nullable BufferedImage dots) {
    public static final SlipPicture UNDRAWN = new SlipPicture(null);

    /** @throws UncheckedIOException if it is no PNG */
    public static SlipPicture of(byte[] png) {
        try {
            return new SlipPicture(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
