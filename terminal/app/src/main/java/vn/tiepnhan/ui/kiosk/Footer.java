package vn.tiepnhan.ui.kiosk;

import javax.swing.JPanel;
import vn.tiepnhan.ui.kiosk.part.Millimetres;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Sound;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kit.icon.Icons;

/** What is always in the same place: staff, problem, rating, how one reads, hears and reaches, language, end. */
final class Footer extends JPanel {
    private final TouchButton call;
    private final TouchButton report;
    private final TouchButton rate;
    private final TouchButton end;

    Footer(TouchKit kit, Sound sound) {
        super(kit.layout("fillx, wrap " + (kit.tall() ? 4 : 8), columns(kit), "[fill,sg]"));
        setOpaque(false);
        boolean large = kit.scale().large();
        call = tool(kit, Icons.Name.BELL, "call", () -> kit.touches().call());
        report = sign(kit, Icons.Name.SPEECH, "report", () -> kit.touches().choose(Step.REPORT));
        rate = sign(kit, Icons.Name.STAR, "rate", () -> kit.touches().choose(Step.RATE));
        end = tool(kit, Icons.Name.LEAVE, "end", () -> kit.touches().end());
        String high = kit.tall() ? ", grow" : ", growx, hmax " + kit.scale().px(Millimetres.TARGET);
        TouchButton[] tools = {
            call,
            report,
            rate,
            end,
            sign(kit, Icons.Name.LETTERS, large ? "size.small" : "size.large", () -> kit.touches()
                    .size()),
            sign(kit, sound == Sound.OFF ? Icons.Name.SILENT : Icons.Name.SPEAKER, "sound." + sound, () -> kit.touches()
                    .sound()),
            kit.lowered()
                    ? sign(kit, Icons.Name.RAISE, "raise", () -> kit.touches().lower())
                    : sign(kit, Icons.Name.LOWER, "lower", () -> kit.touches().lower()),
            tool(kit, Icons.Name.GLOBE, "language", () -> kit.touches().language())
        };
        for (TouchButton tool : tools) {
            tool.close();
            add(tool, kit.target() + high);
        }
    }

    /** Large words leave room beside each other on a lying screen only where others are signs alone. */
    private static String columns(TouchKit kit) {
        return kit.scale().large() && !kit.tall()
                ? "[grow,fill][][][grow,fill][][][][grow,fill]"
                : kit.tall() ? "[grow,fill,sg]".repeat(4) : "[grow,fill]".repeat(8);
    }

    /** A sign over words where both have room. */
    private static TouchButton tool(TouchKit kit, Icons.Name icon, String key, Runnable act) {
        return kit.scale().large() ? kit.button(TouchButton.Weight.SECONDARY, key, act) : kit.tool(icon, key, act);
    }

    /** A sign alone where large words have no room; its words are spoken. */
    private static TouchButton sign(TouchKit kit, Icons.Name icon, String key, Runnable act) {
        return kit.scale().large() && !kit.tall() ? kit.sign(icon, key, act) : tool(kit, icon, key, act);
    }

    void render(KioskState state) {
        boolean open = state.place().open();
        call.setEnabled(open);
        end.setEnabled(open);
        report.setEnabled(open && !state.visit().busy());
        rate.setEnabled(open && !state.visit().busy());
    }
}
