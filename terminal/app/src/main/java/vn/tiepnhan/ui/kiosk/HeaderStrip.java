package vn.tiepnhan.ui.kiosk;

import java.awt.Color;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.Millimetres;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Visit;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** The office's name; in its place the countdown, or what could not be done, so that nothing below moves. */
final class HeaderStrip extends JPanel {
    private final transient TouchKit kit;
    private final TextBlock said;
    private final TouchButton stay;

    HeaderStrip(TouchKit kit) {
        super(new MigLayout(
                "insets %d, fillx, hidemode 3, novisualpadding, gapx %d"
                        .formatted(kit.scale().px(Millimetres.GAP), kit.scale().px(Millimetres.GAP)),
                "[grow,fill][]",
                "[%d:pref:,center]".formatted(kit.scale().px(Millimetres.TARGET))));
        this.kit = kit;
        this.said = kit.text(KioskScale.Type.STRONG);
        this.stay = kit.button(
                TouchButton.Weight.PRIMARY, "stay", () -> kit.touches().stay());
        add(said, "growx, wmin 0");
        add(stay, kit.target());
    }

    void render(KioskState state) {
        Visit visit = state.visit();
        Wording notice = visit.notice();
        stay.setVisible(state.counting());
        if (state.counting()) {
            show(kit.words().say("countdown", state.secondsLeft()), Tone.WARN);
        } else if (notice != null) {
            show(kit.words().say(notice), Tone.WARN);
        } else if (visit.call() != Visit.Call.NONE) {
            show(kit.words().say("call", visit.call()), Tone.INFO);
        } else {
            String note = state.place().note();
            String office = state.place().office();
            said.text(note.isEmpty() ? office : office + " · " + note);
            said.setForeground(kit.scale().colour(Token.ON_HEADER));
            setBackground(kit.scale().colour(Token.HEADER));
        }
    }

    private void show(String text, Tone tone) {
        Color ground = kit.scale().shade(tone).fill();
        said.text(text);
        said.setForeground(kit.scale().shade(tone).ink());
        setBackground(ground);
    }
}
