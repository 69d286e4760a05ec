package vn.tiepnhan.ui.counter.room.panel;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.room.leaf.Block;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** Captions and values, a line each. */
final class FactsPart implements Part.Shown {
    private final Kit kit;
    private final JPanel panel;
    private final List<Line> lines = new ArrayList<>();

    FactsPart(Kit kit) {
        this.kit = kit;
        panel = new JPanel(new MigLayout(
                "insets 0, fillx, wrap 2, gapx %d, gapy %d"
                        .formatted(kit.scale().fixed(12), kit.scale().px(5)),
                "[left][grow,fill]"));
        panel.setOpaque(false);
    }

    private record Line(JLabel label, TextBlock value) {}

    @Override
    public void show(Block block) {
        List<Block.Fact> facts = ((Block.Facts) block).facts();
        while (lines.size() < facts.size()) {
            Line line = new Line(
                    kit.label(Scale.Type.BODY, kit.colour(Token.LABEL)),
                    kit.text(Scale.Type.STRONG, kit.colour(Token.INK)));
            lines.add(line);
            panel.add(line.label(), "aligny top");
            panel.add(line.value(), "growx, wmin 0");
        }
        for (int i = 0; i < facts.size(); i++) {
            lines.get(i).label().setText(facts.get(i).label());
            lines.get(i).value().text(facts.get(i).value());
        }
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
