package vn.tiepnhan.ui.kit.token;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.util.Map;
import javax.swing.SwingUtilities;
import javax.swing.UIDefaults;
import javax.swing.UIManager;
import javax.swing.plaf.ColorUIResource;
import org.jspecify.annotations.Nullable;

/** FlatLaf with our font and tokens. Call {@link #install} once, before the first component, on the event thread. */
public final class Theme {
    private static @Nullable Palette installed;

    private Theme() {}

    /**
     * Begins to install while the program still reads its options: much of a window's start is fonts and look. Java opens
     * the display on the thread that first asks for the event queue, for a tenth of a second; that is not the caller's.
     */
    public static void installAhead(Palette palette) {
        Thread opening = new Thread(
                () -> {
                    if (!GraphicsEnvironment.isHeadless()) {
                        SwingUtilities.invokeLater(() -> install(palette));
                        Typeface.REGULAR.face(); // and the event thread reads the look's properties meanwhile
                        Typeface.SEMIBOLD.face();
                    }
                },
                "display");
        opening.setDaemon(true);
        opening.start();
    }

    /** Does nothing where it was done before. */
    public static void install(Palette palette) {
        // asked in this order, since to ask for a look that was never set makes Java set up its own first
        if (palette == installed && UIManager.getLookAndFeel() instanceof FlatLaf) {
            return;
        }
        // a link's colour would make the look read a style sheet for HTML, which no label of ours is written in
        FlatLaf.setGlobalExtraDefaults(Map.of("Component.linkColor", "null"));
        if (palette == Palette.LIGHT) {
            FlatLightLaf.setup();
        } else {
            FlatDarkLaf.setup();
        }
        UIManager.put(
                "defaultFont",
                Typeface.REGULAR.font(UIManager.getFont("defaultFont").getSize()));
        installed = palette;
        shapes();
        keys();
        colours(palette);
    }

    /** Keys of lists: those that our lists have a use for, of the sixty that Swing would read at the first list. */
    private static void keys() {
        UIManager.put("List.focusInputMap", new UIDefaults.LazyInputMap(new Object[] {
            "UP", "selectPreviousRow",
            "KP_UP", "selectPreviousRow",
            "shift UP", "selectPreviousRowExtendSelection",
            "DOWN", "selectNextRow",
            "KP_DOWN", "selectNextRow",
            "shift DOWN", "selectNextRowExtendSelection",
            "HOME", "selectFirstRow",
            "END", "selectLastRow",
            "PAGE_UP", "scrollUp",
            "PAGE_DOWN", "scrollDown",
            "ctrl A", "selectAll",
            "SPACE", "addToSelection",
        }));
    }

    private static void shapes() {
        UIManager.put("Component.focusWidth", 2);
        UIManager.put("Component.innerFocusWidth", 0);
        UIManager.put("Component.arc", 10);
        UIManager.put("TextComponent.arc", 10);
        UIManager.put("TextField.margin", new Insets(5, 8, 5, 8));
        UIManager.put("PasswordField.margin", new Insets(5, 8, 5, 8));
        UIManager.put("TextArea.margin", new Insets(6, 8, 6, 8));
        UIManager.put("ScrollPane.TextComponent.arc", 10);
        UIManager.put("ScrollBar.width", 10);
        UIManager.put("ScrollBar.thumbArc", 999);
        UIManager.put("ScrollBar.showButtons", false);
    }

    private static void colours(Palette palette) {
        use(Token.FOCUS.in(palette), "Component.focusColor");
        use(
                Token.PRIMARY.in(palette),
                "Component.focusedBorderColor",
                "CheckBox.icon.selectedBorderColor",
                "CheckBox.icon.selectedBackground",
                "TextField.selectionBackground",
                "PasswordField.selectionBackground",
                "TextArea.selectionBackground");
        use(Token.LINE_STRONG.in(palette), "Component.borderColor", "CheckBox.icon.borderColor", "ScrollBar.thumb");
        use(Token.LABEL.in(palette), "TextField.placeholderForeground");
        use(
                Token.SURFACE.in(palette),
                "ScrollBar.track",
                "List.background",
                "ScrollPane.background",
                "Viewport.background");
        use(Token.PRIMARY_WASH.in(palette), "List.selectionBackground", "List.selectionInactiveBackground");
        use(
                Token.INK.in(palette),
                "List.selectionForeground",
                "List.selectionInactiveForeground",
                "Label.foreground",
                "TextField.foreground",
                "PasswordField.foreground",
                "TextArea.foreground",
                "CheckBox.foreground",
                "TextField.caretForeground",
                "PasswordField.caretForeground",
                "TextArea.caretForeground");
        use(Token.DISABLED_INK.in(palette), "Button.disabledText", "ToggleButton.disabledText");
        use(
                Token.FIELD.in(palette),
                "TextField.background",
                "PasswordField.background",
                "TextArea.background",
                "CheckBox.icon.background",
                "CheckBox.icon.focusedBackground");
        use(Token.PAGE.in(palette), "Panel.background");
        use(
                Token.ON_PRIMARY.in(palette),
                "CheckBox.icon.checkmarkColor",
                "TextField.selectionForeground",
                "PasswordField.selectionForeground",
                "TextArea.selectionForeground");
    }

    private static void use(Color colour, String... keys) {
        for (String key : keys) {
            UIManager.put(key, new ColorUIResource(colour));
        }
    }

    /** Anti-aliased shapes and text, also where nobody asked the desktop. */
    public static void smooth(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }
}
