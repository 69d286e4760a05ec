package vn.tiepnhan.ui.counter.room.panel;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.room.leaf.Block;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** A number, large, and what it is about. */
final class LargePart implements Part.Shown {
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gap 0", "[grow,fill]"));
    private final JLabel large;
    private final TextBlock under;

    LargePart(Kit kit) {
        panel.setOpaque(false);
        large = kit.label(Scale.Type.DISPLAY, kit.colour(Token.INK));
        under = kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT));
        panel.add(large);
        panel.add(under, "growx");
    }

    @Override
    public void show(Block block) {
        Block.Large said = (Block.Large) block;
        large.setText(said.text());
        under.text(said.under());
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
