package vn.tiepnhan.ui.kiosk.page;

import java.util.List;
import javax.swing.JPanel;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.ui.kiosk.part.Illustration;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.ToneCard;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.Found;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Paragraphs;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.Typing;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Tone;

/** "Tra cứu hồ sơ": the slip's code, or number and code by the kiosk's own keys; then how the dossier stands. */
final class LookupPage extends Page {
    private final TextBlock how;
    private final Slots slots;
    private final Keypad keypad;
    private final ToneCard card;
    private final TouchButton go;
    private final TouchButton fix;
    private final TouchButton again;
    private final TouchButton take;
    private final TouchButton print;

    LookupPage(TouchKit kit) {
        super(kit, kit.layout("fill, wrap 1, hidemode 3", "[grow,fill]", ""));
        how = kit.text(KioskScale.Type.BODY, kit.words().say("lookup.how"));
        slots = new Slots(kit);
        keypad = new Keypad(kit);
        card = new ToneCard(kit);
        go = kit.button(
                TouchButton.Weight.PRIMARY, "lookup.go", () -> kit.touches().lookUp());
        fix = kit.button(
                TouchButton.Weight.PRIMARY, "lookup.fix", () -> kit.touches().erase());
        again = kit.button(TouchButton.Weight.SECONDARY, "lookup.again", () -> kit.touches()
                .choose(Step.LOOKUP));
        take = Bottom.take(kit, Service.PROBLEM);
        print = Bottom.print(kit);
        add(how, "growx, wmin 0");
        add(slots, "growx");
        add(card, "growx, wmin 0");
        JPanel low = new JPanel(kit.layout("fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        low.setOpaque(false);
        low.add(keypad);
        low.add(new Bottom(kit, List.of(go, take, print, fix, again, Bottom.back(kit))));
        add(new Illustration(kit, Icons.Name.SEARCH), "grow, pushy");
        add(low, "growx");
    }

    @Override
    public void render(KioskState state) {
        Typing typing = state.visit().typing();
        Found found = state.visit().found();
        boolean nothing = found != null && found.how() == Found.How.NOT_FOUND;
        boolean typed = found == null;
        how.setVisible(found == null);
        slots.setVisible(typed || nothing);
        slots.render(typing);
        keypad.setVisible(typed);
        keypad.render(typing);
        go.setVisible(typed);
        go.setEnabled(typing.whole() && !state.visit().busy());
        fix.setVisible(nothing);
        again.setVisible(!typed && !nothing);
        take.setVisible(found != null && tone(found.how()) == Tone.WARN && !nothing);
        print.setVisible(!typed && !nothing);
        print.setEnabled(!state.visit().busy());
        card.setVisible(found != null);
        if (found != null) {
            card.show(tone(found.how()), kit.words().say("found", found.how()), Paragraphs.found(kit.words(), found));
        }
    }

    private static Tone tone(Found.How how) {
        return switch (how) {
            case RECEIVED, CONFIRMED -> Tone.GOOD;
            case NOT_FOUND, QUESTIONED, NOT_TAKEN, VOIDED -> Tone.WARN;
        };
    }
}
