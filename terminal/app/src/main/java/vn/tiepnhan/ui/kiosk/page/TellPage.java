package vn.tiepnhan.ui.kiosk.page;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.ui.kiosk.part.ToneCard;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Place;
import vn.tiepnhan.ui.kit.token.Tone;

/** A page that tells something and gives a number for it. */
final class TellPage extends Page {
    private final TouchButton take;

    private TellPage(TouchKit kit, Service service, String title, List<String> lines) {
        super(kit, kit.layout("fill, wrap 1, hidemode 3", "[grow,fill]", ""));
        ToneCard card = new ToneCard(kit);
        card.show(Tone.INFO, title, lines);
        take = Bottom.take(kit, service);
        add(card, "growx, wmin 0");
        add(new Bottom(kit, List.of(take, Bottom.back(kit))), "growx, pushy, aligny bottom");
    }

    /** "Nhận kết quả": what to bring. */
    static TellPage result(TouchKit kit) {
        List<String> lines = List.of(
                "1. " + kit.words().say("result.1"),
                "2. " + kit.words().say("result.2"),
                "3. " + kit.words().say("result.3"));
        return new TellPage(kit, Service.RESULT, kit.words().say("result.title"), lines);
    }

    /** "Hướng dẫn giao dịch điện tử": what R9 says on this day, who provides it, and where to ask. */
    static TellPage guidance(TouchKit kit, Place place) {
        List<String> lines = new ArrayList<>();
        place.guidance().forEach(sentence -> lines.add(kit.words().say(sentence)));
        if (lines.isEmpty()) {
            lines.add(kit.words().say("guidance.1"));
        }
        if (!place.providers().isEmpty()) {
            lines.add(kit.words().say("guidance.ivans", String.join(", ", place.providers())));
        }
        lines.add(kit.words().say("guidance.2"));
        return new TellPage(kit, Service.GUIDANCE, kit.words().say("guidance.title"), lines);
    }

    @Override
    public void render(KioskState state) {
        take.setEnabled(!state.visit().busy());
    }
}
