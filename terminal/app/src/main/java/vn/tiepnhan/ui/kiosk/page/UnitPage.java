package vn.tiepnhan.ui.kiosk.page;

import java.util.List;
import vn.tiepnhan.certificate.Standing;
import vn.tiepnhan.ui.kiosk.part.Illustration;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.ToneCard;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.KioskWords;
import vn.tiepnhan.ui.kiosk.state.Paragraphs;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.UnitSeen;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Tone;

/** Whose token is in the reader, how its certificate stands, and what of the unit is open here. */
final class UnitPage extends Page {
    private static final int SHOWN_TALL = 6;
    private static final int SHOWN_WIDE = 3;

    /** Millimetres of a lying screen's height from which it shows more than one. */
    private static final double ROOMY = 200;

    private final TextBlock name;
    private final ToneCard certificate;
    private final ToneCard open;
    private final TouchButton print;

    UnitPage(TouchKit kit) {
        super(kit, kit.layout("fill, wrap 1, hidemode 3", "[grow,fill]", ""));
        name = kit.text(kit.tall() ? KioskScale.Type.HEADLINE : KioskScale.Type.TITLE);
        certificate = new ToneCard(kit);
        open = new ToneCard(kit);
        print = Bottom.print(kit);
        TouchButton on = kit.button(
                TouchButton.Weight.PRIMARY, "unit.on", () -> kit.touches().choose(Step.ATTRACT));
        add(name, "growx, wmin 0");
        add(certificate, "growx, wmin 0");
        add(open, "growx, wmin 0");
        add(new Illustration(kit, Icons.Name.TOKEN), "grow, pushy");
        add(new Bottom(kit, List.of(on, print)), "growx");
    }

    @Override
    public void render(KioskState state) {
        UnitSeen unit = state.visit().unit();
        if (unit == null) {
            return;
        }
        KioskWords words = kit.words();
        name.text(words.say("greeting.unit", unit.name()));
        boolean more = kit.tall() || !kit.scale().large();
        List<String> why = unit.findings().stream().map(words::say).toList();
        String standing = words.say("unit.standing", words.say(unit.standing().wording()));
        certificate.show(tone(unit.standing()), standing, more ? why : List.of());
        open.setVisible(unit.identified());
        open.show(
                unit.commitments().isEmpty() ? Tone.INFO : Tone.WARN,
                unit.dossiers().isEmpty()
                        ? words.say("unit.none")
                        : words.say("unit.open", unit.dossiers().size()),
                Paragraphs.unit(words, unit, most()));
        print.setVisible(unit.identified());
        print.await(state.visit().busy());
    }

    private int most() {
        if (kit.tall()) {
            return SHOWN_TALL;
        }
        boolean narrow =
                kit.scale().large() || kit.screen().height < kit.scale().px(ROOMY);
        return narrow ? 1 : SHOWN_WIDE;
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case VALID -> Tone.GOOD;
            case NOT_GENUINE, REVOKED -> Tone.BAD;
            case EXPIRED, NOT_YET, WRONG_UNIT, UNCHECKED -> Tone.WARN;
        };
    }
}
