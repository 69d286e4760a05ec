package vn.tiepnhan.ui.counter.room.panel;

import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.room.leaf.Block;
import vn.tiepnhan.ui.kit.Field;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Tone;

/** A field, and what is wrong with its value right under it. */
final class InputPart implements Part.Shown {
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, wrap 1, hidemode 3, gap 0", "[grow,fill]"));
    private final Field field;
    private final TextBlock trouble;

    InputPart(Kit kit, Block.Input input, Consumer<String> typed) {
        panel.setOpaque(false);
        field = Field.line(kit.scale(), input.label(), input.hint(), typed);
        field.input().setName(input.slot().name());
        if (input.slot().prose()) {
            field.prose(kit.typing(), input.slot().codesFrom());
        }
        trouble = kit.text(Scale.Type.SMALL, kit.shade(Tone.BAD).ink());
        panel.add(field);
        panel.add(trouble, "growx, gaptop " + kit.scale().fixed(2));
    }

    @Override
    public void show(Block block) {
        Block.Input input = (Block.Input) block;
        field.show(input.value());
        String wrong = input.trouble();
        trouble.text(wrong == null ? "" : wrong);
        trouble.setVisible(wrong != null);
        field.getAccessibleContext().setAccessibleDescription(wrong == null ? input.hint() : wrong);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public String constraint() {
        return "growx";
    }
}
