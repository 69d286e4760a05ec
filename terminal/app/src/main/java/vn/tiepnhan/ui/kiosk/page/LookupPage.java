package vn.tiepnhan.ui.kiosk.page;

import java.util.List;
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
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Tone;

/** "Tra cứu hồ sơ": the slip's code is held under the scanner; then how the dossier stands. */
final class LookupPage extends Page {
    private final ToneCard card;
    private final Illustration sign;
    private final TouchButton type;
    private final TouchButton fix;
    private final TouchButton again;
    private final TouchButton take;
    private final TouchButton print;

    LookupPage(TouchKit kit) {
        super(kit, kit.layout("fill, wrap 1, hidemode 3", "[grow,fill]", ""));
        card = new ToneCard(kit);
        sign = new Illustration(kit, Icons.Name.SCAN);
        type = kit.button(
                TouchButton.Weight.SECONDARY, "lookup.type", () -> kit.touches().choose(Step.NUMBER));
        fix = kit.button(
                TouchButton.Weight.PRIMARY, "lookup.fix", () -> kit.touches().erase());
        again = kit.button(TouchButton.Weight.SECONDARY, "lookup.again", () -> kit.touches()
                .choose(Step.LOOKUP));
        take = Bottom.take(kit, Service.PROBLEM);
        print = Bottom.print(kit);
        if (kit.tall()) {
            add(kit.text(KioskScale.Type.HEADLINE, kit.words().say("step.LOOKUP")), "growx, wmin 0");
        }
        add(card, "growx, wmin 0");
        add(sign, "grow, pushy");
        add(new Bottom(kit, List.of(take, print, fix, again, type, Bottom.back(kit))), "growx");
    }

    @Override
    public void render(KioskState state) {
        sign.show(sign(state));
        Found found = state.visit().found();
        boolean nothing = found != null && found.how() == Found.How.NOT_FOUND;
        boolean there = found != null && !nothing;
        type.setVisible(found == null);
        type.await(state.visit().busy());
        type.weigh(state.place().reads() ? TouchButton.Weight.SECONDARY : TouchButton.Weight.PRIMARY);
        fix.setVisible(nothing);
        again.setVisible(there);
        take.setVisible(found != null && !nothing && tone(found.how()) == Tone.WARN);
        print.setVisible(there);
        print.await(state.visit().busy());
        if (found == null) {
            boolean reads = state.place().reads();
            String asked = reads ? "lookup.scan" : "lookup.blind";
            card.show(
                    reads ? Tone.INFO : Tone.WARN,
                    kit.words().say(asked),
                    List.of(kit.words().say(asked + ".more")));
        } else {
            card.show(tone(found.how()), kit.words().say("found", found.how()), Paragraphs.found(kit.words(), found));
        }
    }

    /** A scanner is shown only while a scan is asked for. */
    private static Icons.Name sign(KioskState state) {
        Found found = state.visit().found();
        if (found != null && found.how() != Found.How.NOT_FOUND) {
            return Icons.Name.PAGE;
        }
        return found == null && state.place().reads() ? Icons.Name.SCAN : Icons.Name.SEARCH;
    }

    private static Tone tone(Found.How how) {
        return switch (how) {
            case RECEIVED, CONFIRMED -> Tone.GOOD;
            case NOT_FOUND, QUESTIONED, NOT_TAKEN, VOIDED -> Tone.WARN;
        };
    }
}
