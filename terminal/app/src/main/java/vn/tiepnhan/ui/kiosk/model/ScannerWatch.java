package vn.tiepnhan.ui.kiosk.model;

/** Visitors are told of a scanner that reads nothing, and staff are called to it once. On the user interface's executor. */
final class ScannerWatch {
    private final KioskBoard board;
    private final KioskDesk desk;
    private final Runnable alert;

    /** @param alert calls staff, from the background */
    ScannerWatch(KioskBoard board, KioskDesk desk, Runnable alert) {
        this.board = board;
        this.desk = desk;
        this.alert = alert;
    }

    /** A device changed, or may have. */
    void look() {
        board.work(() -> {
            boolean reads = desk.reads();
            board.onUi(() -> show(reads));
        });
    }

    private void show(boolean reads) {
        boolean before = board.state().place().reads();
        if (before != reads) {
            board.change(now -> now.place(now.place().reads(reads)));
        }
        if (before && !reads) {
            board.work(alert);
        }
    }
}
