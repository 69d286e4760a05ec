package vn.tiepnhan.ui.counter.dossier;

import java.time.format.DateTimeFormatter;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Desktop;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** The empty counter: says what to do, and shows the last scan. No text field: scans come wherever the focus is. */
public final class ScanTarget extends Card {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Kit kit;
    private final JLabel picture = new JLabel();
    private final TextBlock title;
    private final TextBlock hint;
    private final KeyButton open;
    private final KeyButton type;
    private final LastScanLine last;

    public ScanTarget(Kit kit) {
        super(kit.scale(), new MigLayout("insets " + kit.scale().px(24) + ", fill", "[grow,center]", "push[]push[]"));
        this.kit = kit;
        dashed(true);
        paintAs(kit.colour(Token.SURFACE), kit.colour(Token.LINE_STRONG));
        title = kit.text(Scale.Type.TITLE, kit.colour(Token.INK)).centred();
        hint = kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT)).centred();
        open = kit.button(CounterAction.OPEN, KeyButton.Weight.SECONDARY);
        type = kit.button(CounterAction.TYPE, KeyButton.Weight.SECONDARY);
        last = new LastScanLine(kit);
        title.text(kit.words().say("empty.title"));
        hint.text(kit.words().say("empty.hint"));
        open.say(kit.words().say("empty.open"));
        type.say(kit.words().say("empty.type"));
        JPanel middle = new JPanel(
                new MigLayout("insets 0, fillx, wrap 1, gapy " + kit.scale().px(10), "[grow,fill]"));
        middle.setOpaque(false);
        picture.setHorizontalAlignment(JLabel.CENTER);
        picture.setPreferredSize(
                new java.awt.Dimension(kit.scale().fixed(72), kit.scale().fixed(72)));
        middle.add(picture);
        middle.add(title);
        middle.add(hint);
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap " + kit.scale().fixed(10)));
        buttons.setOpaque(false);
        buttons.add(open);
        buttons.add(type);
        middle.add(buttons, "growx 0, alignx center, gaptop " + kit.scale().px(14));
        add(middle, "growx, wrap");
        add(last);
    }

    public void render(CounterState state) {
        if (picture.getIcon() == null && state.around().ready()) {
            picture.setIcon(Icons.of(Icons.Name.SCAN, kit.scale().fixed(72), kit.colour(Token.PRIMARY)));
        }
        hint.text(kit.words().say(state.around().ready() ? "empty.hint" : "opening"));
        open.setEnabled(CounterAction.OPEN.enabled(state));
        type.setEnabled(CounterAction.TYPE.enabled(state));
        last.render(state);
    }

    /** "Lần quét gần nhất: PDF417 · 412 ký tự · 09:01:07", never the contents. */
    static final class LastScanLine extends JLabel {
        private final Kit kit;

        LastScanLine(Kit kit) {
            this.kit = kit;
            setFont(kit.scale().font(Scale.Type.SMALL));
            setForeground(kit.colour(Token.LABEL));
        }

        void render(CounterState state) {
            Words words = kit.words();
            Desktop.LastScan scan = state.desktop().lastScan();
            if (scan == null) {
                setText(words.say("scan.none"));
                return;
            }
            String kind = scan.kind().isEmpty() ? "" : scan.kind().replace('_', ' ') + " · ";
            setText(words.say("scan.last") + ": " + kind + words.say("scan.bytes", scan.bytes()) + " · " + scan.source()
                    + " · " + TIME.format(scan.at()));
        }
    }
}
