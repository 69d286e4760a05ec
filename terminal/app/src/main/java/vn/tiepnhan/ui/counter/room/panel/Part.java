package vn.tiepnhan.ui.counter.room.panel;

import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.room.leaf.Block;
import vn.tiepnhan.ui.counter.room.step.RoomStep;

/** One block on the screen; made for the first it shows, it shows others of the same shape later. */
final class Part {
    private final Kit kit;
    private @Nullable Shown shown;

    Part(Kit kit) {
        this.kit = kit;
    }

    /** A component that shows blocks of one kind. */
    interface Shown {
        JComponent component();

        /** How it is laid into the sheet. */
        String constraint();

        void show(Block block);
    }

    void show(Block block) {
        Shown known = shown;
        if (known == null) {
            known = made(block);
            shown = known;
        }
        known.show(block);
    }

    private Shown made(Block block) {
        if (block instanceof Block.Say) {
            return new SayPart(kit);
        }
        if (block instanceof Block.Large) {
            return new LargePart(kit);
        }
        if (block instanceof Block.Facts) {
            return new FactsPart(kit);
        }
        if (block instanceof Block.Input input) {
            return new InputPart(kit, input, text -> kit.intents().room(new RoomStep.Type(input.slot(), text)));
        }
        if (block instanceof Block.Hidden hidden) {
            return new HiddenPart(kit, hidden);
        }
        if (block instanceof Block.Picture) {
            return new PicturePart();
        }
        return block instanceof Block.Grid ? new GridPart(kit) : new RowsPart(kit);
    }

    JComponent component() {
        return there().component();
    }

    String constraint() {
        return there().constraint();
    }

    private Shown there() {
        Shown known = shown;
        if (known == null) {
            throw new IllegalStateException("nothing was shown yet");
        }
        return known;
    }
}
