package vn.tiepnhan.ui.kit.token;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.util.Map;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** FlatLaf with our font and tokens. Call {@link #install} once, before the first component, on the event thread. */
public final class Theme {
    private Theme() {}

    /** Begins to install while the program still reads its options: much of a window's start is fonts and look. */
    public static void installAhead() {
        if (!GraphicsEnvironment.isHeadless()) {
            SwingUtilities.invokeLater(Theme::install);
        }
    }

    /** Does nothing where it was done before. */
    public static void install() {
        if (UIManager.getLookAndFeel() instanceof FlatLightLaf) {
            return;
        }
        // a link's colour would make the look read a style sheet for HTML, which no label of ours is written in
        FlatLaf.setGlobalExtraDefaults(Map.of("Component.linkColor", "null"));
        FlatLightLaf.setup();
        UIManager.put(
                "defaultFont",
                Typeface.REGULAR.font(UIManager.getFont("defaultFont").getSize()));
        UIManager.put("Component.focusWidth", 2);
        UIManager.put("Component.innerFocusWidth", 0);
        UIManager.put("Component.focusColor", Colours.FOCUS);
        UIManager.put("Component.focusedBorderColor", Colours.PRIMARY);
        UIManager.put("Component.borderColor", Colours.LINE_STRONG);
        UIManager.put("Component.arc", 10);
        UIManager.put("TextComponent.arc", 10);
        UIManager.put("TextField.margin", new Insets(5, 8, 5, 8));
        UIManager.put("TextField.placeholderForeground", Colours.LABEL);
        UIManager.put("TextArea.margin", new Insets(6, 8, 6, 8));
        UIManager.put("ScrollPane.TextComponent.arc", 10);
        UIManager.put("ScrollBar.width", 10);
        UIManager.put("ScrollBar.track", Colours.SURFACE);
        UIManager.put("ScrollBar.thumbArc", 999);
        UIManager.put("ScrollBar.showButtons", false);
        UIManager.put("List.selectionBackground", Colours.PRIMARY_WASH);
        UIManager.put("List.selectionForeground", Colours.INK);
        UIManager.put("List.selectionInactiveBackground", Colours.PRIMARY_WASH);
        UIManager.put("List.selectionInactiveForeground", Colours.INK);
        UIManager.put("Button.disabledText", Colours.DISABLED_INK);
        UIManager.put("ToggleButton.disabledText", Colours.DISABLED_INK);
        UIManager.put("Label.foreground", Colours.INK);
        UIManager.put("TextField.foreground", Colours.INK);
        UIManager.put("TextArea.foreground", Colours.INK);
    }

    /** Anti-aliased shapes and text, also where nobody asked the desktop. */
    public static void smooth(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }
}
