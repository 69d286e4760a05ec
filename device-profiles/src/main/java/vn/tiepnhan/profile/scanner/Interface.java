package vn.tiepnhan.profile.scanner;

/** How a scanner is connected. */
public enum Interface {
    /** RS-232, or a COM port over USB whose maker does not matter. */
    SERIAL,
    /** USB CDC-ACM: a COM port over USB, without speed or parity. */
    CDC,
    /** USB HID-POS, read as reports. */
    HID_POS,
    /** A USB keyboard, read below the desktop. */
    EVDEV,
    /** A USB keyboard, read through the desktop: the last resort. */
    WEDGE,
    /** Page images that something else puts into a folder. */
    FOLDER,
    /** Page images taken with a camera. */
    CAMERA
}
