package vn.tiepnhan.profile.printer.parts;

/** How the paper is parted from the roll. */
public enum CutMode {
    FULL,
    PARTIAL,
    NONE
}
