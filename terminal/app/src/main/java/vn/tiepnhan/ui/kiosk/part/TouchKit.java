package vn.tiepnhan.ui.kiosk.part;

import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.kiosk.state.KioskWords;
import vn.tiepnhan.ui.kiosk.state.Touches;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Token;

/**
 * What every part is made with.
 *
 * @param tall whether the screen is higher than wide
 * @param lowered whether all targets stand in the lower part of the screen
 */
public record TouchKit(
        KioskScale scale, KioskWords words, Touches touches, TouchGate gate, int width, boolean tall, boolean lowered) {
    public TextBlock text(KioskScale.Type type) {
        return new TextBlock(scale.font(type), scale.colour(Token.INK));
    }

    public TextBlock text(KioskScale.Type type, String text) {
        return text(type).text(text);
    }

    /** A button for a finger with a word of the bundle. */
    public TouchButton button(TouchButton.Weight weight, String key, Runnable act) {
        return new TouchButton(this, weight, ButtonFace.plain(this, words.say(key)), act);
    }

    /** A button with these very words. */
    public TouchButton key(String text, Runnable act) {
        return new TouchButton(this, TouchButton.Weight.SECONDARY, ButtonFace.plain(this, text), act);
    }

    /** One of few big choices: sign, words, and what it is for. */
    public TouchButton choice(Icons.Name icon, String key, Runnable act) {
        boolean narrow = scale.large() && !tall;
        String more = words.has(key + ".for") && !narrow ? words.say(key + ".for") : "";
        ButtonFace face = lowered
                ? ButtonFace.tool(this, icon, words.say(key))
                : ButtonFace.choice(this, icon, words.say(key), more);
        return new TouchButton(this, TouchButton.Weight.CHOICE, face, act);
    }

    /** A tool of the foot: a sign over its words. */
    public TouchButton tool(Icons.Name icon, String key, Runnable act) {
        return new TouchButton(this, TouchButton.Weight.SECONDARY, ButtonFace.tool(this, icon, words.say(key)), act);
    }

    /** A sign alone; its words are spoken. */
    public TouchButton sign(Icons.Name icon, String key, Runnable act) {
        return new TouchButton(this, TouchButton.Weight.SECONDARY, ButtonFace.sign(this, icon, words.say(key)), act);
    }

    /** Gaps between targets, none at the edges. */
    public MigLayout layout(String more, String columns, String rows) {
        int gap = scale.px(Millimetres.GAP);
        return new MigLayout("insets 0, gap %d %d, novisualpadding, %s".formatted(gap, gap, more), columns, rows);
    }

    /** Constraint of a target: never smaller than a finger needs. */
    public String target() {
        int side = scale.px(Millimetres.TARGET);
        return "wmin %d, hmin %d".formatted(side, side);
    }
}
