package vn.tiepnhan.ui.counter.room.leaf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepnhan.image.quality.PhotoFault;
import vn.tiepnhan.ui.counter.room.leaf.Block.Row;
import vn.tiepnhan.ui.counter.room.state.PhotosView;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.token.Tone;

/** Pictures on the left, each with what is wrong with it; the one that is looked at on the right, with how to mend it. */
final class PhotosLeaf {
    private PhotosLeaf() {}

    static Leaf of(CounterState state, RoomWords words) {
        PhotosView view = state.room().photos();
        List<Block> blocks = Leaves.begun(view, words);
        blocks.add(Block.Say.plain(words.say(view.evidence() ? "photos.evidence" : "photos.pages")));
        if (!view.camera()) {
            blocks.add(new Block.Say(words.say("photos.no-camera"), Tone.INFO));
        }
        List<Row> rows = view.pictures().stream()
                .map(file -> row(file, state, view, words))
                .toList();
        blocks.add(new Block.Rows(words.say("photos.list"), rows, view.chosen(), words.say("photos.none")));
        return new Leaf(
                words.say("photos.title"),
                blocks,
                looked(state, view, words),
                Leaves.buttons(state, words),
                Leaves.enter(state, words.say("photos.done")));
    }

    private static Row row(Path file, CounterState state, PhotosView view, RoomWords words) {
        String name = words.say("photos.nth", view.pictures().indexOf(file) + 1);
        List<PhotoFault> faults = state.seat().photos().looked().get(file);
        if (faults == null) {
            return new Row(name, String.valueOf(file.getFileName()), Tone.CALM, "");
        }
        return faults.isEmpty()
                ? new Row(name, String.valueOf(file.getFileName()), Tone.GOOD, words.say("photos.good"))
                : new Row(name, String.valueOf(file.getFileName()), Tone.BAD, words.say("photos.bad"));
    }

    private static List<Block> looked(CounterState state, PhotosView view, RoomWords words) {
        Path picture = view.picture();
        if (picture == null) {
            return List.of(Block.Say.plain(words.say("photos.empty")));
        }
        List<Block> blocks = new ArrayList<>();
        List<PhotoFault> faults = state.seat().photos().looked().getOrDefault(picture, List.of());
        if (!faults.isEmpty()) {
            String how = faults.stream()
                    .map(fault -> capital(words.say(fault.wording())))
                    .collect(Collectors.joining(" "));
            blocks.add(new Block.Say(how, Tone.BAD));
        }
        if (!picture.equals(view.seen())) {
            blocks.add(Block.Say.plain(words.say("photos.opening")));
        } else if (view.drawn().dots() == null) {
            blocks.add(new Block.Say(words.say("photos.undrawn"), Tone.WARN));
        } else {
            blocks.add(new Block.Picture(view.drawn(), words.say("photos.nth", view.chosen() + 1)));
        }
        return blocks;
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }
}
