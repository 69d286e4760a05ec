package vn.tiepnhan.ui.kit.token;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.plaf.FontUIResource;
import org.jspecify.annotations.Nullable;

/**
 * The bundled faces. They are not registered with the graphics environment: that looks through every font of the machine
 * first, which took a tenth of a window's start. So they stand for themselves, and a letter that Inter lacks is a box. On any
 * thread; who comes second waits for the first.
 */
final class Typeface {
    static final Typeface REGULAR = new Typeface(FlatInterFont.STYLE_REGULAR);
    static final Typeface SEMIBOLD = new Typeface(FlatInterFont.STYLE_SEMIBOLD);

    private final String file;
    private @Nullable Font face;

    private Typeface(String file) {
        this.file = file;
    }

    FontUIResource font(int size) {
        return new FontUIResource(face().deriveFont((float) size));
    }

    /** Reads the face where nobody did before. */
    synchronized Font face() {
        Font read = face;
        if (read == null) {
            read = read();
            face = read;
        }
        return read;
    }

    private Font read() {
        try (InputStream in = FlatInterFont.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in this program");
            }
            // Java would make such a file itself, but set up its randomness for the name: a twentieth of a window's
            // start
            Path copy = Path.of(
                    System.getProperty("java.io.tmpdir"), "tiepnhan-" + Long.toHexString(System.nanoTime()) + ".ttf");
            Files.copy(in, copy);
            copy.toFile().deleteOnExit();
            return Font.createFont(Font.TRUETYPE_FONT, copy.toFile());
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(file + " cannot be read", broken);
        }
    }
}
