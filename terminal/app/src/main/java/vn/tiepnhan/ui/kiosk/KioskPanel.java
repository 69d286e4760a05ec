package vn.tiepnhan.ui.kiosk;

import java.util.function.Function;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.kiosk.page.Page;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Manner;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.Visit;
import vn.tiepnhan.ui.kit.token.Token;

/** Header, page and footer. The page is made anew with its step, all of it with another manner of reading and reaching. */
public final class KioskPanel extends JPanel {
    private final transient Function<Visit, TouchKit> kits;
    private @Nullable Manner looks;
    private @Nullable Shown shown;

    private record Shown(TouchKit kit, HeaderStrip header, Page page, Step step, Footer footer) {}

    /** @param kits what a visit's language and size of type are shown with */
    public KioskPanel(Function<Visit, TouchKit> kits) {
        this.kits = kits;
    }

    public void render(KioskState state) {
        Visit visit = state.visit();
        Shown now = shown;
        if (now == null || !visit.manner().equals(looks)) {
            looks = visit.manner();
            TouchKit kit = kits.apply(visit);
            now = new Shown(
                    kit,
                    new HeaderStrip(kit),
                    Page.of(state, kit),
                    visit.step(),
                    new Footer(kit, visit.manner().sound()));
            put(now);
        } else if (now.step() != visit.step()) {
            now = new Shown(now.kit(), now.header(), Page.of(state, now.kit()), visit.step(), now.footer());
            put(now);
        }
        now.header().render(state);
        now.page().render(state);
        now.footer().render(state);
    }

    private void put(Shown next) {
        shown = next;
        removeAll();
        int edge = next.kit().gap();
        int side = next.kit().margin();
        setLayout(new MigLayout(
                "insets 0 0 %d 0, fill, wrap 1, gap 0 %d, novisualpadding"
                        .formatted(next.kit().bottom(), edge),
                "[grow,fill]",
                "[][grow,fill][]"));
        setBackground(next.kit().scale().colour(Token.PAGE));
        String within = "gapx %d %d".formatted(side, side);
        add(next.header(), "growx");
        add(next.page(), "grow, hmin 0, " + within);
        add(next.footer(), "growx, " + within);
        next.kit().gate().changed();
        revalidate();
        repaint();
    }
}
