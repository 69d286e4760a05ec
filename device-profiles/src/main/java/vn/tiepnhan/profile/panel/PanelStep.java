package vn.tiepnhan.profile.panel;

import java.util.List;
import vn.tiepnhan.profile.read.Section;

/** A step of a panel's self-test. */
public enum PanelStep {
    /** The board is there and is the right one. */
    BOARD,
    /** Each lamp lights, one after the other. */
    LAMPS,
    BUZZER,
    /** Each input is pressed once. */
    INPUTS;

    private static final List<PanelStep> USUAL = List.of(BOARD, LAMPS, BUZZER, INPUTS);

    public static List<PanelStep> read(Section root) {
        return root.has("selfTest") ? root.choices("selfTest", PanelStep.class) : USUAL;
    }
}
