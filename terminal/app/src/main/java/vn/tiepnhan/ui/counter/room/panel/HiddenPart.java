package vn.tiepnhan.ui.counter.room.panel;

import javax.swing.JComponent;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.room.leaf.Block;
import vn.tiepnhan.ui.kit.Field;

/** A field for a PIN. */
final class HiddenPart implements Part.Shown {
    private final Field field;
    private int tries;

    HiddenPart(Kit kit, Block.Hidden hidden) {
        field = Field.secret(kit.scale(), hidden.label(), typed -> kit.intents().secret(hidden.which(), typed));
        field.input().setName(hidden.which().name());
        tries = hidden.tries();
    }

    @Override
    public void show(Block block) {
        int now = ((Block.Hidden) block).tries();
        if (now != tries) {
            tries = now;
            field.show("");
        }
    }

    @Override
    public JComponent component() {
        return field;
    }

    @Override
    public String constraint() {
        return "growx";
    }
}
