package vn.tiepnhan.ui.counter.room.leaf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.policy.published.Guide;
import vn.tiepnhan.store.office.Units.Unit;
import vn.tiepnhan.ui.counter.part.Tones;
import vn.tiepnhan.ui.counter.room.leaf.Block.Fact;
import vn.tiepnhan.ui.counter.room.leaf.Block.Row;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.room.state.UnitsView;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.token.Tone;
import vn.tiepnhan.unit.UnitFile;
import vn.tiepnhan.unit.UnitFile.Brought;

/** The units of the office: searched on the left, one of them on the right. */
final class UnitsLeaf {
    private UnitsLeaf() {}

    static Leaf of(CounterState state, RoomWords words) {
        UnitsView view = state.room().units();
        List<Block> blocks = Leaves.begun(view, words);
        blocks.add(Leaves.input(state.room(), RoomSlot.UNIT_SOUGHT, null, words));
        List<Row> rows = view.hits().stream().map(unit -> row(unit, words)).toList();
        String empty = !view.seen() ? "looking" : view.all().isEmpty() ? "units.no-list" : "units.nothing";
        blocks.add(new Block.Rows(words.say("units.list"), rows, view.chosen(), words.say(empty)));
        if (!view.all().isEmpty()) {
            blocks.add(Block.Say.plain(share(view, words)));
        }
        UnitFile file = view.file();
        return new Leaf(
                words.say("units.title"),
                blocks,
                file == null ? List.of(Block.Say.plain(words.say("units.none"))) : about(file, words),
                Leaves.buttons(state, words),
                Leaf.Enter.NONE);
    }

    private static String share(UnitsView view, RoomWords words) {
        int all = view.all().size();
        String percent = "%.1f".formatted(100.0 * view.electronic() / all);
        return words.say(
                "units.share",
                view.electronic(),
                all,
                "vi".equals(words.language()) ? percent.replace('.', ',') : percent);
    }

    private static Row row(Unit unit, RoomWords words) {
        boolean electronic = unit.state().electronic();
        return new Row(
                unit.name(),
                unit.code() + " · " + unit.mst(),
                electronic ? Tone.GOOD : Tone.WARN,
                words.say(electronic ? "units.electronic" : "units.paper"));
    }

    private static List<Block> about(UnitFile file, RoomWords words) {
        Unit unit = file.unit();
        List<Block> blocks = new ArrayList<>();
        String mst = unit == null ? "" : " · MST " + unit.mst();
        String sort = unit == null || unit.sort().isBlank() ? "" : " · " + unit.sort();
        blocks.add(new Block.Large(file.name().isBlank() ? file.code() : file.name(), file.code() + mst + sort));
        if (unit == null) {
            blocks.add(new Block.Say(words.say("units.unlisted"), Tone.INFO));
        }
        blocks.add(new Block.Facts(facts(file, unit, words)));
        List<Row> rows = file.dossiers().stream().map(one -> row(one, words)).toList();
        blocks.add(Block.Say.plain(words.say("units.history")));
        blocks.add(new Block.Rows(words.say("units.history"), rows, -1, words.say("units.history.none")));
        return blocks;
    }

    private static List<Fact> facts(UnitFile file, @Nullable Unit unit, RoomWords words) {
        List<Fact> facts = new ArrayList<>();
        if (unit != null) {
            facts.add(new Fact(words.say("units.filing"), words.say(unit.state().wording())));
            facts.add(new Fact(words.say("units.collector"), unit.collector().isBlank() ? "—" : unit.collector()));
        }
        if (!words.say(file.help()).isBlank()) {
            facts.add(new Fact("I-VAN", words.say(file.help())));
        }
        Map<Guide.Act, String> guides = new EnumMap<>(Guide.Act.class);
        file.guides().forEach(guide -> guides.merge(guide.act(), words.say(guide.text()), (a, b) -> a + " " + b));
        guides.forEach((act, text) -> facts.add(new Fact(words.say(act.wording()), text)));
        if (!file.trials().isEmpty()) {
            facts.add(new Fact(
                    words.say("units.trial"),
                    file.trials().stream().map(told -> words.say(told.said())).collect(Collectors.joining(", "))));
        }
        facts.add(new Fact(words.say("units.specials"), String.valueOf(file.specials())));
        String commitments = file.commitments().stream()
                .map(one -> VietnameseDates.of(one.at().toLocalDate()) + " (" + Receipts.grouped(one.receipt()) + ")")
                .collect(Collectors.joining(", "));
        facts.add(new Fact(
                words.say("units.commitments"),
                commitments.isEmpty() ? words.say("units.commitments.none") : commitments));
        var last = file.lastProblem();
        if (last != null) {
            facts.add(new Fact(
                    words.say("units.problems"),
                    words.say("units.problems.some", file.problems(), VietnameseDates.of(last))));
        }
        return facts;
    }

    private static Row row(Brought one, RoomWords words) {
        Words counter = Words.in(words.language());
        String special =
                one.special() && !one.incident().isBlank() ? " · " + counter.say("incident." + one.incident()) : "";
        String promised = one.committed() ? " · " + words.say("units.promised") : "";
        return new Row(
                Receipts.grouped(one.receipt()) + " · " + one.procedure(),
                VietnameseDates.of(one.at()) + special + promised,
                one.voided() ? Tone.CALM : Tones.of(one.outcome()),
                one.voided() ? counter.say("today.void") : counter.say("short", one.outcome()));
    }
}
