package vn.tiepnhan.ui.kiosk.part;

import java.util.List;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Tone;

/** What a visitor is told: a tone by colour and sign, one line that says it, and what goes with it. */
public final class ToneCard extends Card {
    private final TouchKit kit;
    private final int pad;

    public ToneCard(TouchKit kit) {
        super(kit.scale().kit(), new MigLayout());
        this.kit = kit;
        this.pad = kit.scale().px(3);
        setLayout(new MigLayout(
                "insets %d, gapx %d, gapy %d, fillx, novisualpadding".formatted(pad, pad, pad / 2),
                "[][grow,fill]",
                ""));
    }

    /** @param lines each a paragraph; empty ones are left out */
    public void show(Tone tone, String headline, List<String> lines) {
        removeAll();
        Tone.Shade shade = kit.scale().shade(tone);
        paintAs(shade.fill(), shade.edge());
        int size = kit.scale().px(kit.tall() ? 11 : 9);
        add(new JLabel(Icons.of(Icons.of(tone), size, shade.mark())), "aligny top");
        TextBlock title = kit.text(KioskScale.Type.TITLE, headline);
        title.setForeground(shade.ink());
        add(title, "growx, wmin 0, wrap");
        for (String line : lines) {
            if (!line.isBlank()) {
                add(kit.text(KioskScale.Type.BODY, line), "skip 1, growx, wmin 0, wrap");
            }
        }
        revalidate();
        repaint();
    }
}
