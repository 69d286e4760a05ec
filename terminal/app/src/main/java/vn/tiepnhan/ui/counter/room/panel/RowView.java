package vn.tiepnhan.ui.counter.room.panel;

import javax.swing.JComponent;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.part.TwoLines;
import vn.tiepnhan.ui.counter.room.leaf.Block;
import vn.tiepnhan.ui.kit.Chip;
import vn.tiepnhan.ui.kit.token.Tone;

/** A line of a list: a name, something about it, and how it stands. */
final class RowView {
    private final Chip chip;
    private final TwoLines lines;

    RowView(Kit kit) {
        chip = new Chip(kit.scale());
        chip.show(Tone.CALM, "Ậ");
        lines = new TwoLines(kit, chip, TwoLines.End.BOTH);
    }

    int height() {
        return lines.getPreferredSize().height;
    }

    JComponent show(Block.Row row, boolean selected) {
        chip.setVisible(!row.word().isEmpty());
        chip.show(row.tone(), row.word());
        lines.show(row.name(), row.about(), row.word(), selected);
        return lines;
    }
}
