package vn.tiepnhan.ui.counter.state;

import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.store.office.Units.Unit;

/** Something that was found. */
public sealed interface Hit {
    /** Something that can be done now. */
    record Act(CounterAction action) implements Hit {}

    /** A dossier of today. */
    record Receipt(ReceiptRow row) implements Hit {}

    /** A unit of the office. */
    record OfUnit(Unit unit) implements Hit {}
}
