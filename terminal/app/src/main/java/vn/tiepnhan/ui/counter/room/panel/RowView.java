package vn.tiepnhan.ui.counter.room.panel;

import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.room.leaf.Block;
import vn.tiepnhan.ui.kit.Chip;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** A line of a list: a name, something about it, and how it stands. */
final class RowView extends JPanel {
    private final Kit kit;
    private final JLabel name;
    private final JLabel about;
    private final Chip chip;

    RowView(Kit kit) {
        super(new MigLayout(
                "insets %d %d %d %d, fill, hidemode 3, gapx %d, gapy 0"
                        .formatted(
                                kit.scale().px(6),
                                kit.scale().fixed(10),
                                kit.scale().px(6),
                                kit.scale().fixed(10),
                                kit.scale().fixed(8)),
                "[grow,fill][right]",
                "[][]"));
        this.kit = kit;
        name = kit.label(Scale.Type.BODY, kit.colour(Token.INK));
        about = kit.label(Scale.Type.SMALL, kit.colour(Token.LABEL));
        chip = new Chip(kit.scale());
        name.setText("Ậ");
        about.setText("Ậ");
        chip.show(Tone.CALM, "Ậ");
        add(name, "wmin 0");
        add(chip, "spany 2, wrap");
        add(about, "wmin 0");
    }

    RowView show(Block.Row row, boolean selected) {
        setBackground(kit.colour(selected ? Token.PRIMARY_WASH : Token.SURFACE));
        name.setText(row.name());
        about.setText(row.about());
        chip.setVisible(!row.word().isEmpty());
        chip.show(row.tone(), row.word());
        getAccessibleContext().setAccessibleName(row.name() + ", " + row.about() + ", " + row.word());
        return this;
    }
}
