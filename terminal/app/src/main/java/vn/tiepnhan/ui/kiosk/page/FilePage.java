package vn.tiepnhan.ui.kiosk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.ui.kiosk.part.Illustration;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.ToneCard;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.Advice;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Papers;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Tone;

/** "Nộp hồ sơ": what was scanned, what is missing, whether paper is taken today. */
final class FilePage extends Page {
    private final TextBlock title;
    private final TextBlock procedure;
    private final ToneCard card;
    private final Illustration sign;
    private final TouchButton take;

    FilePage(TouchKit kit) {
        super(kit, kit.layout("fill, wrap 1, hidemode 3", "[grow,fill]", ""));
        title = kit.text(KioskScale.Type.HEADLINE);
        procedure = kit.text(KioskScale.Type.BODY);
        card = new ToneCard(kit);
        sign = new Illustration(kit, Icons.Name.SCAN);
        take = Bottom.take(kit, Service.FILE);
        add(title, "growx, wmin 0");
        add(procedure, "growx, wmin 0");
        add(card, "growx, wmin 0");
        add(sign, "grow, pushy");
        add(new Bottom(kit, List.of(take, Bottom.back(kit))), "growx");
    }

    @Override
    public void render(KioskState state) {
        Papers papers = state.visit().papers();
        Advice advice = state.visit().advice();
        sign.show(sign(advice, state.place().reads()));
        title.text(
                papers == null
                        ? kit.words().say("step.FILE")
                        : kit.words().say("file.progress", papers.scanned(), papers.count()));
        boolean room = kit.tall() || !kit.scale().large() || advice == null || !advice.settled();
        procedure.setVisible(papers != null && room);
        procedure.text(papers == null ? "" : kit.words().say("found.procedure", papers.procedure()));
        take.await(state.visit().busy());
        if (advice == null) {
            boolean reads = state.place().reads();
            String asked = reads ? "file.scan" : "file.blind";
            card.show(
                    reads ? Tone.INFO : Tone.WARN,
                    kit.words().say(asked),
                    List.of(kit.words().say(asked + ".more")));
            return;
        }
        card.show(
                tone(advice.kind()),
                kit.words().say("advice", advice.kind()),
                List.of(kit.words().say(advice.reason()), kit.words().say(advice.next())));
    }

    /** A scanner is shown only while a scan is asked for. */
    private static Icons.Name sign(@Nullable Advice advice, boolean reads) {
        if (advice != null && advice.kind() == Advice.Kind.TAKEN) {
            return Icons.Name.CHECK;
        }
        return reads && (advice == null || !advice.settled()) ? Icons.Name.SCAN : Icons.Name.INBOX;
    }

    private static Tone tone(Advice.Kind kind) {
        return switch (kind) {
            case TAKEN -> Tone.GOOD;
            case SCAN_ON -> Tone.INFO;
            case NOT_USED, ASK_OFFICER -> Tone.WARN;
        };
    }
}
