package vn.tiepnhan.profile.panel;

/** What drives a panel. */
public enum PanelBoard {
    /** Lines of the computer's own header. */
    GPIO,
    /** A microcontroller on a serial line with standard Firmata in it. */
    FIRMATA
}
