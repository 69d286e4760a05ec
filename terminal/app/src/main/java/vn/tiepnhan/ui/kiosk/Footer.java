package vn.tiepnhan.ui.kiosk;

import java.util.List;
import javax.swing.JPanel;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Sound;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.Touches;
import vn.tiepnhan.ui.kit.icon.Icons;

/**
 * What is always in the same place: staff, problem, rating, how one reads, hears and reaches, language, end. Lowered, it
 * takes one row, and has the answer to the countdown in the place of the key that raises, because the head is out of reach.
 */
final class Footer extends JPanel {
    private final TouchButton call;
    private final TouchButton report;
    private final TouchButton rate;
    private final TouchButton end;
    private final TouchButton reach;
    private final TouchButton stay;
    private final boolean lowered;

    Footer(TouchKit kit, Sound sound) {
        super(kit.layout("fillx, hidemode 3, wrap " + (twoRows(kit) ? 4 : 8), columns(kit), "[fill,sg]"));
        setOpaque(false);
        lowered = kit.lowered();
        List<TouchButton> tools = fitting(kit, sound);
        call = tools.get(0);
        report = tools.get(1);
        rate = tools.get(2);
        end = tools.get(3);
        reach = tools.get(6);
        stay = tools.get(7);
        int row = row(kit);
        String high = twoRows(kit) ? ", grow" : ", hmin %d, hmax %d".formatted(row, row);
        for (TouchButton tool : tools) {
            add(tool, "wmin %d, hmin %d".formatted(twoRows(kit) ? kit.side() : tool.least(row), kit.side()) + high);
        }
        stay.setVisible(false);
    }

    /** How many of the keys are signs alone, their words only spoken: as few as the width of the screen allows. */
    private enum Signs {
        NONE,
        SOME,
        ALL
    }

    private static List<TouchButton> fitting(TouchKit kit, Sound sound) {
        List<TouchButton> tools = List.of();
        for (Signs signs : Signs.values()) {
            tools = tools(kit, sound, signs);
            tools.forEach(TouchButton::close);
            int reach = tools.get(6).least(row(kit));
            int stay = tools.get(7).least(row(kit));
            int wide = tools.stream().mapToInt(tool -> tool.least(row(kit))).sum() - Math.min(reach, stay);
            if (twoRows(kit) || wide + 7 * kit.gap() <= kit.inner()) {
                break;
            }
        }
        return tools;
    }

    private static List<TouchButton> tools(TouchKit kit, Sound sound, Signs signs) {
        Touches touches = kit.touches();
        boolean some = signs != Signs.NONE;
        boolean all = signs == Signs.ALL;
        boolean large = kit.scale().large();
        return List.of(
                tool(kit, all, Icons.Name.BELL, "call", touches::call),
                tool(kit, some, Icons.Name.SPEECH, "report", () -> touches.choose(Step.REPORT)),
                tool(kit, some, Icons.Name.STAR, "rate", () -> touches.choose(Step.RATE)),
                tool(kit, all, Icons.Name.LEAVE, "end", touches::end),
                tool(kit, some, Icons.Name.LETTERS, large ? "size.small" : "size.large", touches::size),
                tool(
                        kit,
                        some,
                        sound == Sound.OFF ? Icons.Name.SILENT : Icons.Name.SPEAKER,
                        "sound." + sound,
                        touches::sound),
                kit.lowered()
                        ? tool(kit, some, Icons.Name.RAISE, "raise", touches::lower)
                        : tool(kit, some, Icons.Name.LOWER, "lower", touches::lower),
                tool(kit, some, Icons.Name.HOURGLASS, "stay.low", touches::stay),
                tool(kit, all, Icons.Name.GLOBE, "language", touches::language));
    }

    private static boolean twoRows(TouchKit kit) {
        return kit.tall() && !kit.lowered();
    }

    private static int row(TouchKit kit) {
        return twoRows(kit) ? (kit.foot() - kit.gap()) / 2 : kit.foot();
    }

    /** In one row each is as wide as its words need; on a standing screen all are alike. */
    private static String columns(TouchKit kit) {
        return twoRows(kit) ? "[grow,fill,sg]".repeat(4) : "[grow,fill]".repeat(8);
    }

    /** A sign alone, words alone where they are large, else a sign over words. */
    private static TouchButton tool(TouchKit kit, boolean sign, Icons.Name icon, String key, Runnable act) {
        if (sign) {
            return kit.sign(icon, key, act);
        }
        return kit.scale().large() ? kit.button(TouchButton.Weight.SECONDARY, key, act) : kit.tool(icon, key, act);
    }

    void render(KioskState state) {
        boolean open = state.place().open();
        call.setEnabled(open);
        end.setEnabled(open);
        report.setEnabled(open);
        report.await(state.visit().busy());
        rate.setEnabled(open);
        rate.await(state.visit().busy());
        boolean asked = lowered && state.counting();
        stay.setVisible(asked);
        reach.setVisible(!asked);
    }
}
