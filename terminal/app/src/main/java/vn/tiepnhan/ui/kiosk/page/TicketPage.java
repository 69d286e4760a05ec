package vn.tiepnhan.ui.kiosk.page;

import java.util.List;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.ToneCard;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.TakenNumber;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** The number, large enough to be read from where one waits, and what became of its paper. */
final class TicketPage extends Page {
    private final TextBlock number;
    private final TextBlock what;
    private final TextBlock ahead;
    private final ToneCard card;

    TicketPage(TouchKit kit) {
        super(kit, kit.layout("fill, wrap 1, hidemode 3", "[grow,fill]", "push[][][][][]push"));
        number = kit.text(KioskScale.Type.NUMBER).centred();
        number.setForeground(kit.scale().colour(Token.PRIMARY));
        what = kit.text(KioskScale.Type.TITLE).centred();
        ahead = kit.text(KioskScale.Type.TITLE).centred();
        card = new ToneCard(kit);
        add(kit.text(KioskScale.Type.HEADLINE, kit.words().say("ticket.title")).centred(), "growx, wmin 0");
        add(number, "growx, wmin 0");
        add(what, "growx, wmin 0");
        add(ahead, "growx, wmin 0");
        add(card, "growx, wmin 0");
    }

    @Override
    public void render(KioskState state) {
        TakenNumber taken = state.visit().number();
        if (taken == null) {
            return;
        }
        number.text(taken.shown());
        what.text(kit.words().say(taken.service().wording()));
        ahead.text(
                taken.ahead() == 0
                        ? kit.words().say("ticket.next")
                        : kit.words().say("ticket.ahead", taken.ahead()));
        card.show(tone(taken.paper()), kit.words().say("paper", taken.paper()), List.of());
    }

    private static Tone tone(TakenNumber.Paper paper) {
        return switch (paper) {
            case PRINTING -> Tone.INFO;
            case PRINTED -> Tone.GOOD;
            case NONE -> Tone.WARN;
        };
    }
}
