package vn.tiepnhan.ui.counter.room.leaf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.report.Report;
import vn.tiepnhan.ui.counter.room.leaf.Block.Row;
import vn.tiepnhan.ui.counter.room.state.ReportView;
import vn.tiepnhan.ui.counter.room.state.ReportView.Kind;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.token.Tone;

/** A report: what and of which days on the left, chart and table on the right. */
final class ReportLeaf {
    private ReportLeaf() {}

    static Leaf of(CounterState state, RoomWords words) {
        ReportView view = state.room().report();
        List<Block> blocks = Leaves.begun(view, words);
        if (view.saving()) {
            blocks.add(new Block.Say(words.say("report.saving"), Tone.INFO));
        }
        List<Row> kinds = Arrays.stream(Kind.values())
                .map(kind -> new Row(words.say("kind", kind), "", Tone.CALM, ""))
                .toList();
        blocks.add(new Block.Rows(
                words.say("report.kinds"), kinds, List.of(Kind.values()).indexOf(view.kind()), ""));
        return new Leaf(
                words.say("report.title"),
                blocks,
                aside(view, words),
                Leaves.buttons(state, words),
                Leaves.enter(state, words.say("go.REPORT")));
    }

    private static List<Block> aside(ReportView view, RoomWords words) {
        Report report = view.report();
        if (report == null) {
            return List.of(Block.Say.plain(words.say("looking")));
        }
        List<Block> aside = new ArrayList<>();
        String days = report.from().equals(report.to())
                ? VietnameseDates.of(report.to())
                : VietnameseDates.of(report.from()) + " – " + VietnameseDates.of(report.to());
        String by = report.chart() == null || report.columns().isEmpty()
                ? ""
                : " · " + words.say("report.by", words.say(report.columns().get(0)));
        aside.add(new Block.Large(words.say(report.title()), days + by));
        if (report.rows().isEmpty()) {
            aside.add(Block.Say.plain(words.say("report.empty")));
            return aside;
        }
        if (view.chart().dots() != null) {
            aside.add(new Block.Picture(view.chart(), words.say("report.chart", words.say(report.title()))));
        }
        aside.add(new Block.Grid(
                words.say(report.title()),
                report.columns().stream().map(words::say).toList(),
                report.rows()));
        return aside;
    }
}
