package vn.tiepnhan.ui.kiosk.page;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import vn.tiepnhan.calendar.OpeningHours;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.ToneCard;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Place;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Tone;

/** Hours, today's notices, and the four things people come for, low enough for everybody's reach. */
final class AttractPage extends Page {
    private static final int NOTICES = 2;

    private final TextBlock touch;
    private final TextBlock hours;
    private final ToneCard notices;
    private final List<TouchButton> choices = new ArrayList<>();

    AttractPage(TouchKit kit) {
        super(kit, kit.layout("fill, wrap 1, hidemode 3", "[grow,fill]", ""));
        touch = kit.text(kit.tall() ? KioskScale.Type.TITLE : KioskScale.Type.STRONG);
        hours = kit.text(KioskScale.Type.BODY);
        notices = new ToneCard(kit);
        add(hours, "growx, wmin 0");
        add(notices, "growx, wmin 0");
        add(touch, "growx, wmin 0, pushy, aligny bottom");
        JPanel grid = new JPanel(kit.layout("fill, wrap " + (kit.tall() ? 1 : 2), "[grow,fill,sg]", "[grow,fill]"));
        grid.setOpaque(false);
        for (Step step : List.of(Step.FILE, Step.LOOKUP, Step.RESULT, Step.GUIDANCE)) {
            TouchButton button = kit.button(TouchButton.Weight.PRIMARY, "step." + step, () -> kit.touches()
                    .choose(step));
            if (kit.tall() || !kit.scale().large()) {
                button.titled();
            }
            choices.add(button);
            grid.add(
                    button, kit.target() + ", grow, wmin 0, hmax " + kit.scale().px(45));
        }
        add(grid, "grow, pushy 200");
    }

    @Override
    public void render(KioskState state) {
        Place place = state.place();
        Wording trouble = place.trouble();
        OpeningHours open = place.hours();
        hours.setVisible(open != null);
        if (open != null) {
            String key = place.hoursVerified() ? "hours" : "hours.unverified";
            hours.text(kit.words().say(key, kit.words().hours(open)));
        }
        touch.text(kit.words().say(place.open() ? "touch" : "opening"));
        choices.forEach(button -> button.setEnabled(place.open()));
        List<String> titles =
                place.notices().stream().limit(NOTICES).map(kit.words()::say).toList();
        notices.setVisible(trouble != null || !titles.isEmpty());
        if (trouble != null) {
            notices.show(Tone.BAD, kit.words().say(trouble), List.of());
        } else if (!titles.isEmpty()) {
            notices.show(Tone.INFO, titles.get(0), titles.subList(1, titles.size()));
        }
    }
}
