package vn.tiepnhan.ui.kiosk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.kiosk.part.Deck;
import vn.tiepnhan.ui.kiosk.part.Illustration;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.ToneCard;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Place;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.UnitSeen;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Tone;

/** A greeting, the four things people come for, and today's notices; who put a token in is greeted by name. */
final class AttractPage extends Page {
    private static final int NOTICES = 2;
    private static final List<Step> CHOICES = List.of(Step.FILE, Step.LOOKUP, Step.RESULT, Step.GUIDANCE);
    private static final Map<Step, Icons.Name> SIGNS = Map.of(
            Step.FILE, Icons.Name.INBOX,
            Step.LOOKUP, Icons.Name.SEARCH,
            Step.RESULT, Icons.Name.RESULT,
            Step.GUIDANCE, Icons.Name.ONLINE);

    private final TextBlock greeting;
    private final TextBlock touch;
    private final ToneCard notices;
    private final TouchButton own;
    private final @Nullable Deck deck;
    private final List<TouchButton> choices = new ArrayList<>();

    AttractPage(TouchKit kit) {
        super(kit, kit.layout("fill, wrap 1, hidemode 3", "[grow,fill]", ""));
        greeting = kit.text(KioskScale.Type.HEADLINE);
        touch = kit.text(KioskScale.Type.BODY);
        notices = new ToneCard(kit);
        own = kit.choice(Icons.Name.TOKEN, "unit.own", () -> kit.touches().choose(Step.UNIT));
        add(greeting, "growx, wmin 0" + (kit.tall() ? ", gaptop " + kit.scale().px(4) : ""));
        add(touch, "growx, wmin 0");
        for (Step step : CHOICES) {
            choices.add(kit.choice(Objects.requireNonNull(SIGNS.get(step)), "step." + step, () -> kit.touches()
                    .choose(step)));
        }
        if (kit.lowered()) {
            deck = Deck.ofWords(
                    kit, Stream.concat(Stream.of(own), choices.stream()).toList(), List.of());
            add(notices, "growx, wmin 0");
            add(new Illustration(kit, Icons.Name.INBOX), "grow, pushy");
            add(deck, "growx");
        } else {
            deck = null;
            add(own, kit.target() + ", growx");
            add(new Choices(kit, choices, List.of()).grid(kit.tall() ? 1 : 2, 74), "grow, pushy");
            add(notices, "growx, wmin 0");
        }
    }

    @Override
    public void render(KioskState state) {
        Place place = state.place();
        UnitSeen unit = state.visit().unit();
        greeting.text(unit == null ? kit.words().say("greeting") : kit.words().say("greeting.unit", unit.name()));
        touch.text(kit.words().say(place.open() ? (place.reads() ? "touch" : "touch.blind") : "opening"));
        touch.setVisible(!place.open() || kit.tall() || !kit.scale().large());
        if (deck == null) {
            own.setVisible(unit != null);
        } else {
            deck.show(own, unit != null);
        }
        choices.forEach(button -> button.setEnabled(place.open()));
        Wording trouble = place.trouble();
        List<String> titles =
                place.notices().stream().limit(NOTICES).map(kit.words()::say).toList();
        notices.setVisible(trouble != null || place.forgotten() || (!titles.isEmpty() && unit == null));
        if (trouble != null) {
            notices.show(Tone.BAD, kit.words().say(trouble), List.of());
        } else if (place.forgotten()) {
            notices.show(Tone.WARN, kit.words().say("unit.forgotten"), List.of());
        } else if (!titles.isEmpty()) {
            notices.show(Tone.WARN, titles.get(0), titles.subList(1, titles.size()));
        }
    }
}
