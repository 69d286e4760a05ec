package vn.tiepnhan.ui.kiosk;

import java.awt.Color;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.calendar.OpeningHours;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.Millimetres;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Place;
import vn.tiepnhan.ui.kiosk.state.TakenNumber;
import vn.tiepnhan.ui.kiosk.state.Visit;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** The office and its hours; in their place the countdown, or what could not be done, so that nothing below moves. */
final class HeaderStrip extends JPanel {
    private final transient TouchKit kit;
    private final TextBlock said;
    private final TextBlock hours;
    private final TouchButton stay;

    HeaderStrip(TouchKit kit) {
        super(new MigLayout(
                "insets %d %d %d %d, fillx, hidemode 3, novisualpadding, gapx %d, gapy 0".formatted(edges(kit)),
                "[grow,fill][]",
                "[%d:pref:,center]".formatted(kit.scale().px(Millimetres.TARGET))));
        this.kit = kit;
        this.said = kit.text(KioskScale.Type.STRONG);
        this.hours = kit.text(KioskScale.Type.BODY);
        this.stay = kit.button(
                TouchButton.Weight.PRIMARY, "stay", () -> kit.touches().stay());
        JPanel words = new JPanel(
                new MigLayout("insets 0, fillx, wrap 1, hidemode 3, novisualpadding, gapy 0", "[grow,fill]", ""));
        words.setOpaque(false);
        words.add(said, "growx, wmin 0");
        words.add(hours, "growx, wmin 0");
        add(words, "growx, wmin 0");
        add(stay, kit.target());
    }

    private static Object[] edges(TouchKit kit) {
        int gap = kit.scale().px(Millimetres.GAP);
        int above = kit.tall() ? gap : 0;
        return new Object[] {above, kit.tall() ? 2 * gap : gap, above, gap, gap};
    }

    void render(KioskState state) {
        Visit visit = state.visit();
        Wording notice = visit.notice();
        TakenNumber.Paper sheet = visit.sheet();
        stay.setVisible(state.counting() && !kit.lowered());
        hours.setVisible(false);
        if (state.counting()) {
            show(kit.words().say(kit.lowered() ? "countdown.low" : "countdown", state.secondsLeft()), Tone.WARN);
        } else if (notice != null) {
            show(kit.words().say(notice), Tone.WARN);
        } else if (sheet != null) {
            show(kit.words().say("sheet", sheet), sheet == TakenNumber.Paper.NONE ? Tone.WARN : Tone.GOOD);
        } else if (visit.call() != Visit.Call.NONE) {
            show(kit.words().say("call", visit.call()), Tone.INFO);
        } else {
            office(state.place());
        }
    }

    private void office(Place place) {
        String note = place.note();
        said.text(note.isEmpty() ? place.office() : place.office() + " · " + note);
        said.setForeground(kit.scale().colour(Token.ON_HEADER));
        setBackground(kit.scale().colour(Token.HEADER));
        OpeningHours open = place.hours();
        boolean room = kit.tall() || !kit.scale().large();
        hours.setVisible(open != null && room);
        if (open != null) {
            hours.text(kit.words().say("hours", kit.words().hours(open)));
            hours.setForeground(kit.scale().colour(Token.ON_HEADER_SOFT));
        }
    }

    private void show(String text, Tone tone) {
        Color ground = kit.scale().shade(tone).fill();
        said.text(text);
        said.setForeground(kit.scale().shade(tone).ink());
        setBackground(ground);
    }
}
