package vn.tiepnhan.ui.counter.dossier;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Objects;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.part.Causes;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.part.Tones;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Desktop;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.Chip;
import vn.tiepnhan.ui.kit.Drawn;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.paint.RoundedBox;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** The slip as it was printed, beside its number, look-up code, due date and what is known of the paper. */
public final class SlipPanel extends Card {
    private final Kit kit;
    private final Picture picture;
    private final JLabel number;
    private final JLabel lookup;
    private final TextBlock due;
    private final Chip print;
    private final TextBlock remedy;
    private final Chip sync;
    private final KeyButton visit;

    public SlipPanel(Kit kit) {
        super(
                kit.scale(),
                new MigLayout(
                        Pixels.in(
                                "insets %d, fill, gapx %d",
                                kit.scale().px(18), kit.scale().px(28)),
                        "[45%,fill][55%,grow,fill]",
                        "[grow,fill]"));
        this.kit = kit;
        picture = new Picture(kit);
        number = kit.label(Scale.Type.DISPLAY, kit.colour(Token.INK));
        lookup = kit.label(Scale.Type.TITLE, kit.colour(Token.INK));
        due = kit.text(Scale.Type.HEADING, kit.colour(Token.INK));
        print = new Chip(kit.scale());
        sync = new Chip(kit.scale());
        remedy = kit.text(Scale.Type.BODY, kit.colour(Token.INK));
        visit = kit.button(CounterAction.VISIT, KeyButton.Weight.QUIET);
        visit.say(kit.words().say("visit.more"));
        TextBlock mistake = kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT))
                .text(kit.words().say("received.mistake"));
        JPanel facts = new JPanel(new MigLayout(
                "insets 0, fillx, wrap 1, hidemode 3, gapy " + kit.scale().fixed(2), "[grow,fill]"));
        facts.setOpaque(false);
        String apart = "gaptop " + kit.scale().px(14);
        facts.add(kit.caption("received.number"));
        facts.add(number);
        facts.add(kit.caption("received.lookup"), apart);
        facts.add(lookup);
        facts.add(kit.caption("received.due"), apart);
        facts.add(due);
        facts.add(kit.caption("received.print"), apart);
        facts.add(print, "growx 0");
        facts.add(remedy, "gaptop " + kit.scale().fixed(4));
        facts.add(kit.caption("received.sync"), apart);
        facts.add(sync, "growx 0");
        facts.add(mistake, apart);
        facts.add(visit, "growx 0");
        add(picture, "grow");
        add(facts, "grow");
    }

    public void render(CounterState state) {
        Desktop.Slip slip = state.desktop().slip();
        if (slip == null) {
            return;
        }
        Words words = kit.words();
        number.setText(Receipts.grouped(slip.recorded().receipt()));
        lookup.setText(slip.recorded().lookup());
        var when = slip.recorded().appointment().due();
        due.text(when == null ? words.say("received.due.none") : Kit.moment(when));
        if (state.seat().visit().holds(slip.recorded().receipt())) {
            print.show(Tone.INFO, words.say("visit.held"));
            remedy.setVisible(true);
            remedy.text(words.say("visit.held.next"));
        } else {
            print(words, slip.print());
        }
        visit.setVisible(!state.seat().visit().going() && slip.recorded().received());
        var row = state.today().stream()
                .filter(one -> one.receipt().equals(slip.recorded().receipt()))
                .findFirst();
        sync.show(
                row.map(one -> Tones.of(one.sync())).orElse(Tone.CALM),
                words.say("sync", row.map(ReceiptRow::sync).orElse(ReceiptRow.SyncState.QUEUED)));
        picture.show(
                slip.picture(),
                words.say("received.preview", Receipts.grouped(slip.recorded().receipt())));
    }

    private void print(Words words, @Nullable PrintOutcome outcome) {
        if (outcome == null) {
            print.show(Tone.INFO, words.say("printing"));
            remedy.setVisible(false);
            return;
        }
        print.show(Tones.of(outcome.evidence()), words.say("print", outcome.evidence()));
        boolean wrong = !outcome.evidence().settled();
        remedy.setVisible(wrong);
        if (wrong) {
            var cause = outcome.cause();
            String why = cause == null ? "" : Causes.full(words, cause) + " ";
            boolean ask = outcome.evidence() == PrintOutcome.Evidence.UNKNOWN;
            remedy.text(why + words.say(ask ? "print.look" : "print.again"));
        }
    }

    /** The dots of the slip, scaled down as a whole; never cut. */
    private static final class Picture extends JPanel {
        private final Kit kit;
        private @Nullable Drawn shown;

        Picture(Kit kit) {
            this.kit = kit;
            setPreferredSize(
                    new java.awt.Dimension(kit.scale().fixed(240), kit.scale().fixed(120)));
            setMinimumSize(
                    new java.awt.Dimension(kit.scale().fixed(120), kit.scale().fixed(80)));
        }

        void show(@Nullable Drawn slip, String name) {
            getAccessibleContext().setAccessibleName(name);
            if (!Objects.equals(slip, shown)) {
                shown = slip;
                repaint();
            }
        }

        @Override
        protected void paintComponent(Graphics g) {
            Graphics2D g2 = (Graphics2D) g.create();
            g2.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            Rectangle whole = new Rectangle(getWidth(), getHeight());
            RoundedBox.fill(g2, whole, kit.scale().fixed(7), kit.colour(Token.PAGE));
            BufferedImage image = shown == null ? null : shown.dots();
            if (image == null) {
                g2.setColor(kit.colour(Token.LABEL));
                g2.setFont(kit.scale().font(Scale.Type.BODY));
                String text = kit.words().say(shown == null ? "received.drawing" : "received.undrawn");
                g2.drawString(text, (getWidth() - g2.getFontMetrics().stringWidth(text)) / 2, getHeight() / 2);
            } else {
                paper(g2, image);
            }
            g2.dispose();
        }

        private void paper(Graphics2D g2, BufferedImage dots) {
            int edge = kit.scale().fixed(12);
            double fit = Math.min(
                    (getWidth() - 2.0 * edge) / dots.getWidth(), (getHeight() - 2.0 * edge) / dots.getHeight());
            double factor = Math.min(1, fit);
            int w = (int) (dots.getWidth() * factor);
            int h = (int) (dots.getHeight() * factor);
            int x = (getWidth() - w) / 2;
            int y = (getHeight() - h) / 2;
            g2.setColor(kit.colour(Token.LINE));
            g2.fillRect(x - 1, y - 1, w + 3, h + 3);
            g2.drawImage(Shrunk.to(dots, w, h), x, y, null);
        }
    }
}
