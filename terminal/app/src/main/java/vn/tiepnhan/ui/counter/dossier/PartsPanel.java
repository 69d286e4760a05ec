package vn.tiepnhan.ui.counter.dossier;

import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.icon.StatusShape;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** Which of the dossier's symbols are read: one tile a symbol, "Đã quét i/n" to look at. */
public final class PartsPanel extends Card {
    private static final int TILES_SHOWN = 24;

    private final Kit kit;
    private final JPanel tiles = new JPanel();
    private final ScanTarget.LastScanLine last;

    public PartsPanel(Kit kit) {
        super(kit.scale(), new MigLayout("insets " + kit.scale().px(20) + ", fill", "[grow,center]", "push[]push[]"));
        this.kit = kit;
        dashed(true);
        paintAs(kit.colour(Token.SURFACE), kit.colour(Token.LINE_STRONG));
        tiles.setOpaque(false);
        tiles.setLayout(new MigLayout("insets 0, wrap 6, gap " + kit.scale().px(12)));
        last = new ScanTarget.LastScanLine(kit);
        add(tiles, "wrap");
        add(last);
    }

    public void render(CounterState state) {
        Dossier dossier = state.desktop().dossier();
        last.render(state);
        tiles.removeAll();
        int count = dossier == null ? 0 : dossier.count();
        for (int n = 1; n <= Math.min(count, TILES_SHOWN); n++) {
            boolean read = dossier != null && !dossier.missing().contains(n);
            tiles.add(new Tile(kit, n, read), "sg");
        }
        tiles.revalidate();
        tiles.repaint();
    }

    private static final class Tile extends Card {
        Tile(Kit kit, int n, boolean read) {
            super(
                    kit.scale(),
                    new MigLayout(
                            Pixels.in(
                                    "insets %d %d %d %d, wrap 1, gapy %d",
                                    kit.scale().px(14),
                                    kit.scale().px(18),
                                    kit.scale().px(14),
                                    kit.scale().px(18),
                                    kit.scale().px(4)),
                            "[center]"));
            Tone tone = read ? Tone.GOOD : Tone.CALM;
            dashed(!read);
            paintAs(kit.shade(tone).fill(), kit.shade(tone).edge());
            JLabel name = kit.label(Scale.Type.STRONG, kit.shade(tone).ink());
            name.setText(kit.words().say("scan.part", n));
            JLabel word = kit.label(Scale.Type.SMALL, kit.shade(tone).ink());
            word.setText(kit.words().say(read ? "scan.part.read" : "scan.part.missing"));
            word.setIcon(
                    new StatusShape(tone, kit.shade(tone).mark(), kit.scale().fixed(8)));
            add(name);
            add(word);
        }
    }
}
