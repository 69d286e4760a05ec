package vn.tiepnhan.ui.counter;

import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.room.panel.LeafSheet;
import vn.tiepnhan.ui.counter.sheet.FindSheet;
import vn.tiepnhan.ui.counter.sheet.HelpSheet;
import vn.tiepnhan.ui.counter.sheet.OpenSheet;
import vn.tiepnhan.ui.counter.sheet.PrintUnknownSheet;
import vn.tiepnhan.ui.counter.sheet.QuoteSheet;
import vn.tiepnhan.ui.counter.sheet.Sheet;
import vn.tiepnhan.ui.counter.sheet.TypedSheet;
import vn.tiepnhan.ui.counter.sheet.VoidSheet;
import vn.tiepnhan.ui.counter.sheet.seat.ApproveSheet;
import vn.tiepnhan.ui.counter.sheet.seat.CorrectSheet;
import vn.tiepnhan.ui.counter.sheet.seat.DraftsSheet;
import vn.tiepnhan.ui.counter.sheet.seat.PapersSheet;
import vn.tiepnhan.ui.counter.state.CounterState;

/** Makes the side sheets, each when it is first shown. */
final class Sheets {
    private Sheets() {}

    /** The sheet that shows this. */
    static Sheet of(CounterState.Sheet which, Kit kit) {
        return switch (which) {
            case HELP, NONE -> new HelpSheet(kit);
            case QUOTE -> new QuoteSheet(kit);
            case VOID -> new VoidSheet(kit);
            case TYPED -> new TypedSheet(kit);
            case OPEN -> new OpenSheet(kit);
            case FIND -> new FindSheet(kit);
            case PRINT_UNKNOWN -> new PrintUnknownSheet(kit);
            case ROOM -> new LeafSheet(kit);
            case DRAFTS -> new DraftsSheet(kit);
            case APPROVE -> new ApproveSheet(kit);
            case CORRECT -> new CorrectSheet(kit);
            case PAPERS -> new PapersSheet(kit);
        };
    }
}
