package vn.tiepnhan.ui.kit.icon;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.util.Objects;
import javax.swing.Icon;
import vn.tiepnhan.ui.kit.token.Tone;

/** Our own drawn icons (SVG, 24×24, one stroke), tinted on use. Loading the first one loads the SVG library. */
public final class Icons {
    public enum Name {
        CHECK,
        WARN,
        STOP,
        INFO,
        SCAN,
        PRINTER,
        PAGE,
        HOURGLASS,
        CROSS,
        PLUS,
        FOLDER,
        UP,
        DRIVE,
        BELL,
        SPEECH,
        STAR,
        LETTERS,
        SPEAKER,
        SILENT,
        LOWER,
        RAISE,
        GLOBE,
        LEAVE,
        INBOX,
        SEARCH,
        RESULT,
        ONLINE,
        TOKEN,
        SMILE,
        EVEN,
        FROWN
    }

    private Icons() {}

    public static Icon of(Name name, int size, Color colour) {
        String path = "vn/tiepnhan/ui/kit/" + name.name().toLowerCase(java.util.Locale.ROOT) + ".svg";
        FlatSVGIcon icon = new FlatSVGIcon(path, size, size, Objects.requireNonNull(Icons.class.getClassLoader()));
        icon.setColorFilter(new FlatSVGIcon.ColorFilter(drawn -> colour));
        return icon;
    }

    /** The icon that goes with a tone. */
    public static Name of(Tone tone) {
        return switch (tone) {
            case GOOD -> Name.CHECK;
            case WARN -> Name.WARN;
            case BAD -> Name.STOP;
            case INFO -> Name.INFO;
            case CALM -> Name.SCAN;
        };
    }
}
