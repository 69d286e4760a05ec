package vn.tiepnhan.queue;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Rule;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.bridge.slip.SlipDocument.Space;
import vn.tiepnhan.bridge.slip.SlipDocument.Text;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.queue.ticket.Ticket;
import vn.tiepnhan.spool.SlipWords;

/** A ticket on paper: the number, large; never a name. */
public final class TicketSlip {
    private TicketSlip() {}

    public static SlipDocument of(Ticket ticket, int ahead, SlipWords words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(words.office(), Size.NORMAL, false, Align.CENTRE));
        blocks.add(new Text(words.room(), Size.NORMAL, true, Align.CENTRE));
        blocks.add(new Rule());
        blocks.add(new Text("SỐ THỨ TỰ", Size.NORMAL, false, Align.CENTRE));
        blocks.add(new Text(ticket.shown(), Size.HUGE, true, Align.CENTRE));
        blocks.add(new Text(ticket.service().wording().vi(), Size.LARGE, true, Align.CENTRE));
        if (ticket.preferred()) {
            blocks.add(new Text("Ưu tiên", Size.NORMAL, true, Align.CENTRE));
        }
        blocks.add(new Space(10));
        blocks.add(new Text(
                ahead == 0 ? "Ông (bà) là người tiếp theo" : "Trước ông (bà) còn " + ahead + "\u00A0người",
                Size.NORMAL,
                false,
                Align.CENTRE));
        blocks.add(new Text("Lấy số lúc " + VietnameseDates.of(ticket.takenAt()), Size.NORMAL, false, Align.CENTRE));
        blocks.add(new Rule());
        blocks.add(new Text("Vui lòng chờ gọi số", Size.NORMAL, false, Align.CENTRE));
        return new SlipDocument("SỐ THỨ TỰ " + ticket.shown(), blocks);
    }
}
