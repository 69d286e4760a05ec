package vn.tiepnhan.ui.kiosk.page;

import java.util.List;
import vn.tiepnhan.ui.kiosk.part.Illustration;
import vn.tiepnhan.ui.kiosk.part.ToneCard;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Tone;

/** A problem or a rating was kept: unmistakably done. */
final class ThanksPage extends Page {
    private final ToneCard card;

    ThanksPage(TouchKit kit) {
        super(kit, kit.layout("fill, wrap 1", "[grow,fill]", ""));
        card = new ToneCard(kit);
        add(card, "growx, wmin 0");
        add(new Illustration(kit, Icons.Name.CHECK), "grow, pushy");
        add(new Bottom(kit, List.of(Bottom.back(kit))), "growx");
    }

    @Override
    public void render(KioskState state) {
        String what = state.visit().said().sent() ? "thanks.report" : "thanks.rate";
        card.show(Tone.GOOD, kit.words().say("thanks"), List.of(kit.words().say(what)));
    }
}
