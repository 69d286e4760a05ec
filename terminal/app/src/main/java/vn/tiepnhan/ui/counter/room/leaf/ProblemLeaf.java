package vn.tiepnhan.ui.counter.room.leaf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.problem.ProblemBook.Group;
import vn.tiepnhan.ui.counter.pages.FolderItem;
import vn.tiepnhan.ui.counter.room.leaf.Block.Fact;
import vn.tiepnhan.ui.counter.room.leaf.Block.Row;
import vn.tiepnhan.ui.counter.room.state.ProblemView;
import vn.tiepnhan.ui.counter.room.state.Room;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.token.Tone;

/** A problem taken down: who, with what, what happens; beside it what others told before. */
final class ProblemLeaf {
    private ProblemLeaf() {}

    static Leaf of(CounterState state, RoomWords words) {
        Room room = state.room();
        ProblemView view = room.problem();
        List<Block> blocks = Leaves.begun(view, words);
        for (RoomSlot slot : List.of(
                RoomSlot.PROBLEM_UNIT, RoomSlot.PROBLEM_CONTACT, RoomSlot.PROBLEM_SOFTWARE, RoomSlot.PROBLEM_VERSION)) {
            blocks.add(Leaves.input(room, slot, null, words));
        }
        if (!view.pictures().isEmpty()) {
            blocks.add(new Block.Facts(List.of(new Fact(words.say("problem.pictures"), names(view)))));
        }
        List<FolderItem> found = view.found();
        return new Leaf(
                words.say("problem.title"),
                blocks,
                found == null ? known(room, view, words) : picking(found, view, words),
                Leaves.buttons(state, words),
                Leaves.enter(state, words.say(found == null ? "problem.go" : "problem.pick.go")));
    }

    private static String names(ProblemView view) {
        return view.pictures().stream()
                .map(path -> String.valueOf(path.getFileName()))
                .collect(Collectors.joining(", "));
    }

    private static List<Block> known(Room room, ProblemView view, RoomWords words) {
        List<Block> aside = new ArrayList<>();
        aside.add(Leaves.input(room, RoomSlot.PROBLEM_SYMPTOM, null, words));
        String software = room.text(RoomSlot.PROBLEM_SOFTWARE);
        String symptom = room.text(RoomSlot.PROBLEM_SYMPTOM);
        List<Row> rows = new ArrayList<>();
        for (Group group : view.known()) {
            boolean same = !symptom.isBlank() && group.holds(software, symptom);
            if (same) {
                aside.add(new Block.Say(words.say("problem.same", group.times(), group.units()), Tone.INFO));
            }
            rows.add(row(group, same, words));
        }
        aside.add(Block.Say.plain(words.say("problem.known")));
        String empty = words.say(view.seen() ? "problem.none" : "looking");
        aside.add(new Block.Rows(words.say("problem.known"), rows, view.chosen(), empty));
        return aside;
    }

    private static Row row(Group group, boolean same, RoomWords words) {
        String versions = group.versions().isEmpty() ? "" : " " + String.join(", ", group.versions());
        String last = VietnameseDates.of(group.last());
        String days = group.first().equals(group.last()) ? last : VietnameseDates.of(group.first()) + " – " + last;
        return new Row(
                group.symptom(),
                group.software() + versions + " · " + days,
                same ? Tone.INFO : Tone.CALM,
                words.say("problem.times", group.times(), group.units()));
    }

    private static List<Block> picking(List<FolderItem> found, ProblemView view, RoomWords words) {
        List<Row> rows = found.stream()
                .map(item -> new Row(
                        item.name(),
                        VietnameseDates.of(item.at()) + " · " + item.path().getParent(),
                        Tone.CALM,
                        ""))
                .toList();
        return List.of(
                new Block.Say(words.say("problem.pick"), Tone.INFO),
                new Block.Rows(words.say("problem.found"), rows, view.chosen(), words.say("problem.pick.none")));
    }
}
