package vn.tiepnhan.bridge.api;

/** What the holder of a token may do on the bridge's API; each token has its own set. */
public enum Permission {
    /** See devices, their states and causes. */
    SEE,
    /** Print slips. */
    PRINT,
    /** Get what is scanned, when in front. */
    SCANS,
    /** Hear of cards and read what is on them without a PIN; sign with one. */
    CARDS,
    /** Open the drawer on a printer. */
    DRAWER,
    /** Switch lamps and buzzer. */
    PANEL,
    /** Open devices by address. */
    OPEN,
    /** What a technician does: probe, recover, self-test, record. */
    SERVICE
}
