package vn.tiepnhan.ui.counter.room.leaf;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.shift.ShiftReport.OpenItem;
import vn.tiepnhan.shift.ShiftReport.Total;
import vn.tiepnhan.ui.counter.room.leaf.Block.Fact;
import vn.tiepnhan.ui.counter.room.leaf.Block.Row;
import vn.tiepnhan.ui.counter.room.state.ShiftView;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.token.Tone;

/** The shift: its counts, and what it leaves to somebody. */
final class ShiftLeaf {
    private ShiftLeaf() {}

    static Leaf of(CounterState state, RoomWords words) {
        ShiftView shift = state.room().shift();
        List<Block> blocks = Leaves.begun(shift, words);
        ShiftView.Account account = shift.account();
        if (account == null) {
            blocks.add(Block.Say.plain(words.say(shift.seen() ? "shift.none" : "looking")));
        } else {
            if (shift.closing()) {
                String left = account.left() == 0 ? words.say("shift.clear") : words.say("shift.left", account.left());
                blocks.add(new Block.Say(words.say("shift.closing", account.n()) + " " + left, Tone.INFO));
            }
            blocks.add(new Block.Facts(facts(account, words)));
            blocks.add(new Block.Rows(
                    words.say("shift.open"),
                    account.open().stream().map(item -> row(item, words)).toList(),
                    -1,
                    words.say("shift.clear")));
        }
        String go = words.say(
                shift.closing()
                        ? "shift.close"
                        : account == null || !shift.running() ? "shift.begin" : "shift.running");
        return new Leaf(title(account, words), blocks, Leaves.buttons(state, words), Leaves.enter(state, go));
    }

    private static String title(ShiftView.@org.jspecify.annotations.Nullable Account account, RoomWords words) {
        if (account == null) {
            return words.say("shift.title");
        }
        return words.say(account.closedAt() == null ? "shift.title.running" : "shift.title.closed", account.n());
    }

    private static List<Fact> facts(ShiftView.Account account, RoomWords words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                words.say("shift.since"),
                VietnameseDates.of(account.openedAt())
                        + (account.openedBy().isBlank() ? "" : " · " + account.openedBy())));
        LocalDateTime closed = account.closedAt();
        if (closed != null) {
            facts.add(new Fact(words.say("shift.until"), VietnameseDates.of(closed)));
        }
        for (Total total : Total.values()) {
            long count = account.totals().getOrDefault(total, 0L);
            if (count > 0 || total == Total.RECEIVED) {
                facts.add(new Fact(words.say(total.wording()), String.valueOf(count)));
            }
        }
        if (account.received().size() > 1) {
            new TreeMap<>(account.received())
                    .forEach((name, count) -> facts.add(new Fact(name.isBlank() ? "—" : name, count.toString())));
        }
        return facts;
    }

    private static Row row(OpenItem item, RoomWords words) {
        String said = words.say(item.kind().wording());
        int colon = said.indexOf(':');
        String what = colon < 0 ? said : said.substring(0, colon);
        String remedy = colon < 0
                ? ""
                : said.substring(colon + 1).replaceAll("\\(.*?\\)", "").strip();
        String subject =
                ReceiptNumber.parse(item.subject()).map(ReceiptNumber::grouped).orElse(item.subject());
        LocalDateTime since = item.since();
        String about = (since == null ? "" : VietnameseDates.of(since)) + (remedy.isEmpty() ? "" : " · " + remedy);
        Tone tone =
                switch (item.kind()) {
                    case UNSENT -> Tone.CALM;
                    case REJECTED -> Tone.BAD;
                    default -> Tone.WARN;
                };
        return new Row(item.unit().isEmpty() ? subject : subject + " · " + item.unit(), about, tone, what);
    }
}
