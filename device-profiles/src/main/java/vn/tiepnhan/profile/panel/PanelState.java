package vn.tiepnhan.profile.panel;

/** What a counter may want to show. */
public enum PanelState {
    READY,
    BUSY,
    /** A person has to do something. */
    ATTENTION,
    FAULT,
    OFF
}
