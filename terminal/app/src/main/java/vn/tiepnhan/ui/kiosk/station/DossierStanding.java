package vn.tiepnhan.ui.kiosk.station;

import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.ui.kiosk.state.Found;
import vn.tiepnhan.ui.kiosk.state.Found.How;

/** How a stored dossier stands, as a filer is told: nothing of who it is about. */
final class DossierStanding {
    private DossierStanding() {}

    static Found of(Listed listed, String procedure) {
        Entry entry = listed.entry();
        String number = listed.number();
        How how = how(listed);
        boolean promised = how == How.RECEIVED || how == How.CONFIRMED;
        return new Found(
                how,
                entry.receipt(),
                procedure,
                entry.moment().at(),
                promised ? entry.due() : null,
                number == null ? "" : number);
    }

    /** Whether it is still being worked on: received, not voided. */
    static boolean open(Listed listed) {
        How how = how(listed);
        return how == How.RECEIVED || how == How.CONFIRMED || how == How.QUESTIONED;
    }

    private static How how(Listed listed) {
        if (listed.voided() != null) {
            return How.VOIDED;
        }
        if (!listed.entry().ruling().received()) {
            return How.NOT_TAKEN;
        }
        return switch (listed.sync()) {
            case "CONFIRMED" -> How.CONFIRMED;
            case "REJECTED", "QUARANTINED" -> How.QUESTIONED;
            default -> How.RECEIVED;
        };
    }
}
