package vn.tiepnhan.ui.kiosk.station;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Item;
import vn.tiepnhan.bridge.slip.SlipDocument.Rule;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.bridge.slip.SlipDocument.Text;
import vn.tiepnhan.queue.QueueAnswer;
import vn.tiepnhan.queue.TicketSlip;
import vn.tiepnhan.spool.SlipWords;
import vn.tiepnhan.ui.kiosk.state.KioskWords;
import vn.tiepnhan.ui.kiosk.state.Sheet;

/** What a kiosk prints, in the visitor's language; no names of people and no numbers of persons. */
final class KioskSlips {
    private KioskSlips() {}

    /** A number; one who reads English finds it said so too. */
    static SlipDocument ticket(QueueAnswer.Done number, SlipWords words, String language) {
        SlipDocument slip = TicketSlip.of(number.ticket(), number.ahead(), words);
        if (language.equals("vi")) {
            return slip;
        }
        KioskWords english = KioskWords.in(language);
        List<Block> blocks = new ArrayList<>(slip.blocks());
        String ahead = number.ahead() == 0 ? english.say("ticket.next") : english.say("ticket.ahead", number.ahead());
        blocks.add(new Text(
                english.say("ticket.title") + " " + number.ticket().shown() + ": "
                        + english.say(number.ticket().service().wording()) + ". " + ahead,
                Size.NORMAL,
                false,
                Align.CENTRE));
        return new SlipDocument(slip.title(), blocks);
    }

    /** What stood on a page. */
    static SlipDocument sheet(Sheet sheet, String office, String printed) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(office, Size.NORMAL, false, Align.CENTRE));
        blocks.add(new Text(sheet.title(), Size.LARGE, true, Align.CENTRE));
        blocks.add(new Rule());
        sheet.lines().forEach(line -> blocks.add(new Item("–", line)));
        blocks.add(new Rule());
        blocks.add(new Text(printed, Size.NORMAL, false, Align.CENTRE));
        return new SlipDocument(sheet.title(), blocks);
    }
}
