package vn.tiepnhan.ui.counter.room;

import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.slip.SlipDocument;

/** Prints a slip that is no receipt's. Blocks; where no printer is there the outcome says so. */
public interface SlipPrinting {
    /** @param job name of its own; the same name prints once */
    PrintOutcome print(String job, SlipDocument slip);
}
