package vn.tiepnhan.ui.kiosk.page;

import java.util.List;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.ui.kiosk.part.Illustration;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.ToneCard;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Paragraphs;
import vn.tiepnhan.ui.kiosk.state.Place;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Tone;

/** A page that tells something, on paper where wished, and gives a number for it. */
final class TellPage extends Page {
    private final TouchButton take;
    private final TouchButton print;

    private TellPage(TouchKit kit, Service service, Icons.Name sign, String title, List<String> lines) {
        super(kit, kit.layout("fill, wrap 1, hidemode 3", "[grow,fill]", ""));
        ToneCard card = new ToneCard(kit);
        card.show(Tone.INFO, title, lines);
        take = Bottom.take(kit, service);
        print = Bottom.print(kit);
        if (kit.tall()) {
            add(kit.text(KioskScale.Type.HEADLINE, kit.words().say("step." + service)), "growx, wmin 0");
        }
        add(card, "growx, wmin 0");
        add(new Illustration(kit, sign), "grow, pushy");
        add(new Bottom(kit, List.of(take, print, Bottom.back(kit))), "growx");
    }

    /** "Nhận kết quả": what to bring. */
    static TellPage result(TouchKit kit) {
        return new TellPage(
                kit,
                Service.RESULT,
                Icons.Name.RESULT,
                kit.words().say("result.title"),
                Paragraphs.result(kit.words()));
    }

    /** "Hướng dẫn giao dịch điện tử": what R9 says on this day, who provides it, and where to ask. */
    static TellPage guidance(TouchKit kit, Place place) {
        return new TellPage(
                kit,
                Service.GUIDANCE,
                Icons.Name.ONLINE,
                kit.words().say("guidance.title"),
                Paragraphs.guidance(kit.words(), place));
    }

    @Override
    public void render(KioskState state) {
        take.await(state.visit().busy());
        print.await(state.visit().busy());
    }
}
