package vn.tiepnhan.profile.panel;

/** What a line of a panel is for. */
public enum PanelRole {
    LAMP_READY(true),
    LAMP_BUSY(true),
    LAMP_FAULT(true),
    BUZZER(true),
    BUTTON_CALL(false),
    PAPER_DRAWER(false),
    PRESENCE(false);

    private final boolean output;

    PanelRole(boolean output) {
        this.output = output;
    }

    /** Whether the bridge drives it; else it is looked at. */
    public boolean output() {
        return output;
    }
}
