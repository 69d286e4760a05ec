package vn.tiepnhan.ui.counter.room.panel;

import javax.swing.JComponent;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.room.leaf.Block;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.StatusShape;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** A sentence, calm or in a band of its tone. */
final class SayPart implements Part.Shown {
    private final Kit kit;
    private final Card band;
    private final JLabel mark = new JLabel();
    private final TextBlock text;

    SayPart(Kit kit) {
        this.kit = kit;
        band = new Card(
                kit.scale(),
                new MigLayout(
                        "insets 0, fillx, hidemode 3, gapx " + kit.scale().fixed(8), "[][grow,fill]", "[center]"));
        text = kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT));
        band.add(mark);
        band.add(text, "growx");
    }

    @Override
    public void show(Block block) {
        Block.Say say = (Block.Say) block;
        Tone tone = say.tone();
        int pad = tone == null ? 0 : kit.scale().fixed(8);
        ((MigLayout) band.getLayout())
                .setLayoutConstraints("insets %d %d %d %d, fillx, hidemode 3, gapx %d"
                        .formatted(
                                pad,
                                pad + pad / 2,
                                pad,
                                pad + pad / 2,
                                kit.scale().fixed(8)));
        mark.setVisible(tone != null);
        if (tone == null) {
            band.paintAs(kit.colour(Token.SURFACE), kit.colour(Token.SURFACE));
            text.setForeground(kit.colour(Token.INK_SOFT));
        } else {
            band.paintAs(kit.shade(tone).fill(), kit.shade(tone).edge());
            mark.setIcon(
                    new StatusShape(tone, kit.shade(tone).mark(), kit.scale().fixed(10)));
            text.setForeground(kit.shade(tone).ink());
        }
        text.text(say.text());
    }

    @Override
    public JComponent component() {
        return band;
    }

    @Override
    public String constraint() {
        return "growx";
    }
}
