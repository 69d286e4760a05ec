package vn.tiepnhan.ui.kiosk.state;

/** Whether and how loud the kiosk speaks; each visit begins silent, so that nobody is startled by the one before. */
public enum Sound {
    OFF,
    NORMAL,
    LOUD;

    /** What the sound key chooses next. */
    public Sound next() {
        return switch (this) {
            case OFF -> NORMAL;
            case NORMAL -> LOUD;
            case LOUD -> OFF;
        };
    }
}
