package vn.tiepnhan.ui.kiosk.part;

import java.awt.Dimension;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.kiosk.state.KioskWords;
import vn.tiepnhan.ui.kiosk.state.Touches;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Token;

/**
 * What every part is made with.
 *
 * @param lowered whether all targets stand in the lower third of the screen
 */
public record TouchKit(
        KioskScale scale, KioskWords words, Touches touches, TouchGate gate, Dimension screen, boolean lowered) {
    /** Of a screen's height, how much the targets of a page and the foot may take together where nothing is lowered. */
    private static final double LOW_PART = 0.62;

    /** Whether the screen is higher than wide. */
    public boolean tall() {
        return screen.height > screen.width;
    }

    /** Side of the least target: lowered ones of a lying screen are as small as a finger allows. */
    public int side() {
        return scale.px(lowered && !tall() ? Millimetres.LEAST_TARGET : Millimetres.TARGET);
    }

    public int gap() {
        return scale.px(Millimetres.GAP);
    }

    /** What the frame leaves free at each side. */
    public int margin() {
        return tall() ? 2 * gap() : gap();
    }

    /** What the frame leaves free below. */
    public int bottom() {
        return lowered ? scale.px(Millimetres.GAP - 1) : gap();
    }

    /** Width of a page. */
    public int inner() {
        return screen.width - 2 * margin();
    }

    /** Height of the foot: two rows on a standing screen, one where they are lowered. */
    public int foot() {
        if (!tall()) {
            return side();
        }
        return lowered ? scale.px(Millimetres.LOW_FOOT) : 2 * side() + gap();
    }

    /** Height in which the targets of a page have to stand, above the foot. */
    public int reach() {
        int low = lowered ? screen.height / 3 : (int) (screen.height * LOW_PART);
        return low - bottom() - foot() - gap();
    }

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
        return new TouchButton(this, TouchButton.Weight.CHOICE, face(icon, key), act);
    }

    private ButtonFace face(Icons.Name icon, String key) {
        boolean narrow = scale.large() && !tall();
        if (lowered) {
            return narrow ? ButtonFace.plain(this, words.say(key)) : ButtonFace.choice(this, icon, words.say(key), "");
        }
        String more = words.has(key + ".for") && !narrow ? words.say(key + ".for") : "";
        return ButtonFace.choice(this, icon, words.say(key), more);
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
        return new MigLayout("insets 0, gap %d %d, novisualpadding, %s".formatted(gap(), gap(), more), columns, rows);
    }

    /** Constraint of a target: never smaller than a finger needs. */
    public String target() {
        return "wmin %d, hmin %d".formatted(side(), side());
    }
}
