package vn.tiepnhan.bridge.scan.keys;

/** One {@code struct input_event} of Linux, without its time. */
record InputEvent(int type, int code, int value) {
    private static final int SYN = 0;
    private static final int KEY = 1;
    private static final int DROPPED = 3;

    /** The kernel's buffer ran over: events before the next report are missing. */
    boolean dropped() {
        return type == SYN && code == DROPPED;
    }

    boolean pressed() {
        return type == KEY && value == 1;
    }

    boolean released() {
        return type == KEY && value == 0;
    }
}
