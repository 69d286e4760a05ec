package vn.tiepnhan.ui.kiosk.page;

import java.awt.LayoutManager;
import javax.swing.JPanel;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;

/** One step of a visit, between header and footer. It stays while the step does, so that no finger lands on another target. */
public abstract class Page extends JPanel {
    final transient TouchKit kit;

    Page(TouchKit kit, LayoutManager layout) {
        super(layout);
        this.kit = kit;
        setOpaque(false);
    }

    /** Shows a state of this page's step. */
    public abstract void render(KioskState state);

    /** The page of a state's step. */
    public static Page of(KioskState state, TouchKit kit) {
        return switch (state.visit().step()) {
            case ATTRACT -> new AttractPage(kit);
            case FILE -> new FilePage(kit);
            case LOOKUP -> new LookupPage(kit);
            case NUMBER -> new NumberPage(kit);
            case RESULT -> TellPage.result(kit);
            case GUIDANCE -> TellPage.guidance(kit, state.place());
            case TICKET -> new TicketPage(kit);
            case UNIT -> new UnitPage(kit);
            case REPORT -> new ReportPage(kit);
            case WRITE -> new WritePage(kit);
            case RATE -> new RatePage(kit);
            case THANKS -> new ThanksPage(kit);
            case STAFF -> new StaffPage(kit);
            case SERVICE -> new ServicePage(kit);
        };
    }
}
